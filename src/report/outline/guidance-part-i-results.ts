import type { Guidance, SectionId } from "./schema";

/** Part I, heading 2: what the guide tells the author. */
export const resultGuidance: Readonly<Record<SectionId, Guidance>> = {
  "I.2": {
    write: [
      "Mục này gồm hai nội dung: 2.1 về các mục tiêu, 2.2 về các lĩnh vực. Nội dung viết ở từng mục con.",
    ],
    evidence: ["Số liệu lấy cùng một ngày cho cả mục 2; ghi rõ ngày lấy số liệu."],
    samples: ["Số liệu trong mục này tính đến ngày …/…/2025, do … tổng hợp."],
    basis: [],
  },
  "I.2.1": {
    write: [
      "Nêu tỷ lệ cán bộ nữ trong diện quy hoạch: số nữ trong quy hoạch chia cho tổng số người trong quy hoạch.",
      "Nêu tỷ lệ cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực: số nữ đã được đào tạo chia cho số nữ trong quy hoạch.",
      "Mỗi tỷ lệ ghi kèm tử số, mẫu số, ngày lấy số liệu và so với mục tiêu năm 2025: đạt, vượt hay còn thiếu bao nhiêu điểm phần trăm.",
      "Nếu quy hoạch tính theo lượt người, ghi rõ đơn vị tính là lượt người và không cộng như số người.",
    ],
    evidence: [
      "Số người trong quy hoạch, trong đó nữ, theo chức danh và theo cấp; số cấp huyện ghi riêng (đến 30/6/2025).",
      "Số nữ trong quy hoạch đã được đào tạo, tập huấn, nâng cao năng lực.",
      "Quyết định phê duyệt quy hoạch: số, ký hiệu, ngày ban hành.",
    ],
    samples: [
      "Tính đến ngày …/…/2025, có …/… cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý, đạt tỷ lệ …%, vượt (hoặc còn thiếu) … điểm phần trăm so với mục tiêu từ 40% trở lên đến năm 2025.",
      "Trong số … cán bộ nữ thuộc diện quy hoạch, có … người đã được đào tạo, tập huấn, nâng cao năng lực, đạt tỷ lệ …%, vượt (hoặc còn thiếu) … điểm phần trăm so với mục tiêu 75% đến năm 2025.",
    ],
    basis: [
      "Quyết định số 2282/QĐ-TTg: đến năm 2025, từ 40% trở lên cán bộ nữ trong diện quy hoạch các chức danh quản lý, lãnh đạo các cấp; 75% cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực",
    ],
  },
  "I.2.2": {
    write: [
      "Mục này gồm ba lĩnh vực 2.2.1, 2.2.2, 2.2.3. Nội dung viết ở từng mục con.",
      "Đề cương in số ba mục con là 2.1, 2.2, 2.3; nên đánh số đúng là 2.2.1, 2.2.2, 2.2.3.",
    ],
    evidence: ["Kế hoạch thực hiện Quyết định số 2282/QĐ-TTg của cơ quan, đơn vị, địa phương."],
    samples: [
      "Thực hiện Quyết định số 2282/QĐ-TTg, … đã ban hành Kế hoạch số … ngày … với … nhiệm vụ; đến nay đã hoàn thành … nhiệm vụ.",
    ],
    basis: ["Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ"],
  },
  "I.2.2.1": {
    write: [
      "Liệt kê văn bản chỉ đạo, kế hoạch, nghị quyết đã ban hành để phụ nữ tham gia các vị trí lãnh đạo, quản lý.",
      "Nêu chính sách đặc thù cho cán bộ nữ ở vùng cao, vùng sâu, biên giới, hải đảo; nơi không thuộc diện này ghi rõ là không phát sinh.",
      "Nêu kết quả thực hiện các văn bản đó, không chỉ việc ban hành.",
    ],
    evidence: [
      "Mỗi văn bản: số, ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu.",
      "Số cán bộ nữ được hưởng chính sách đặc thù, theo năm.",
    ],
    samples: [
      "Từ năm … đến năm …, … đã ban hành … văn bản chỉ đạo, triển khai, trong đó có … nghị quyết, … kế hoạch (chi tiết tại Bảng …).",
      "Về chính sách đặc thù, … đã ban hành … quy định …; đến nay có … cán bộ nữ được hưởng.",
    ],
    basis: [],
  },
  "I.2.2.2": {
    write: [
      "Thống kê cán bộ nữ tham gia các khóa quản lý nhà nước, lý luận chính trị, bồi dưỡng lãnh đạo, quản lý; nêu tỷ lệ nữ trên tổng số học viên.",
      "Nêu kết quả đào tạo, bồi dưỡng riêng cho cán bộ nữ trong quy hoạch.",
      "Nêu việc tạo nguồn và hỗ trợ cán bộ nữ là người dân tộc thiểu số.",
      "Nêu mạng lưới, câu lạc bộ, mô hình vườn ươm lãnh đạo nữ trẻ (nếu có); nội dung nào không phát sinh thì ghi rõ là không phát sinh.",
    ],
    evidence: [
      "Theo loại khóa: số lớp, tổng số học viên, trong đó nữ, tỷ lệ.",
      "Số cán bộ nữ dân tộc thiểu số được đào tạo, được quy hoạch, đang giữ chức vụ.",
      "Số mạng lưới, mô hình; số thành viên.",
    ],
    samples: [
      "Từ năm … đến năm …, đã cử … lượt người tham gia các khóa đào tạo, bồi dưỡng, trong đó có … lượt nữ, chiếm …% (lý luận chính trị …/…; quản lý nhà nước …/…).",
      "Có …/… cán bộ nữ dân tộc thiểu số được hỗ trợ nâng cao năng lực, chiếm …%; đã xây dựng … mô hình, mạng lưới với … thành viên.",
    ],
    basis: [],
  },
  "I.2.2.3": {
    write: [
      "Nêu hoạt động tôn vinh, biểu dương, khen thưởng lãnh đạo nữ ở khu vực công và khu vực tư nhân (nữ doanh nhân, chủ hợp tác xã…).",
      "Nêu tên điển hình tiêu biểu, thành tích chính và cách giới thiệu, nhân rộng.",
      "Nếu không phát sinh, ghi rõ là không phát sinh.",
    ],
    evidence: [
      "Số cá nhân nữ được tôn vinh, khen thưởng, tách khu vực công và khu vực tư nhân.",
      "Hình thức khen thưởng; quyết định khen thưởng: số, ký hiệu, ngày ban hành.",
    ],
    samples: [
      "Từ năm … đến năm …, đã tôn vinh, khen thưởng … cá nhân là lãnh đạo nữ tiêu biểu, trong đó khu vực công … người, khu vực tư nhân … người.",
      "Tiêu biểu là bà …, chức vụ …, đạt thành tích …, được … tặng … (Quyết định số … ngày …).",
    ],
    basis: [],
  },
};
