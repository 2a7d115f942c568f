import type { Section } from "./schema";

/** Part I, heading 2: targets and fields of work. */
export const resultSections: readonly Section[] = [
  {
    id: "I.2",
    parent: "I",
    printedNumber: "2",
    number: "2",
    title: "Kết quả triển khai thực hiện",
    shortTitle: "Kết quả triển khai thực hiện",
    aliases: [
      "Kết quả thực hiện",
      "Kết quả triển khai",
      "Kết quả tổ chức thực hiện",
      "Kết quả triển khai thực hiện Quyết định số 2282/QĐ-TTg",
      "Kết quả triển khai thực hiện Chương trình",
      "Về kết quả triển khai thực hiện",
    ],
    prompts: [],
    mandatory: "excusable",
    guidance: {
      write: [
        "Mục này gồm hai nội dung: 2.1 về các mục tiêu, 2.2 về các lĩnh vực. Nội dung viết ở từng mục con.",
      ],
      evidence: ["Số liệu lấy cùng một ngày cho cả mục 2; ghi rõ ngày lấy số liệu."],
      samples: ["Số liệu trong mục này tính đến ngày …/…/2025, do … tổng hợp."],
      basis: [],
    },
    tables: [],
  },
  {
    id: "I.2.1",
    parent: "I.2",
    printedNumber: "2.1",
    number: "2.1",
    title: "Kết quả thực hiện các Mục tiêu",
    shortTitle: "Kết quả thực hiện các mục tiêu",
    aliases: [
      "Kết quả thực hiện mục tiêu",
      "Kết quả thực hiện mục tiêu, chỉ tiêu",
      "Kết quả thực hiện các mục tiêu, chỉ tiêu",
      "Kết quả thực hiện các chỉ tiêu",
      "Kết quả thực hiện các mục tiêu của Chương trình",
      "Tình hình thực hiện các mục tiêu",
      "Kết quả đạt được theo các mục tiêu",
      "Về thực hiện các mục tiêu, chỉ tiêu",
    ],
    prompts: [
      "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025.",
      "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025.",
    ],
    mandatory: "excusable",
    guidance: {
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
    tables: [
      { indicator: "quy-hoach", name: "Cán bộ nữ trong diện quy hoạch" },
      { indicator: "dao-tao-quy-hoach", name: "Cán bộ nữ trong quy hoạch được đào tạo, tập huấn" },
    ],
  },
  {
    id: "I.2.2",
    parent: "I.2",
    printedNumber: "2.2",
    number: "2.2",
    title: "Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282",
    shortTitle: "Kết quả thực hiện trên các lĩnh vực",
    aliases: [
      "Kết quả thực hiện trên các lĩnh vực",
      "Kết quả thực hiện trên các lĩnh vực tại Quyết định số 2282/QĐ-TTg",
      "Kết quả thực hiện các lĩnh vực của Chương trình",
      "Kết quả thực hiện các nhiệm vụ, giải pháp",
      "Kết quả thực hiện các nhiệm vụ, giải pháp tại Quyết định số 2282/QĐ-TTg",
      "Kết quả thực hiện các nội dung tại Quyết định số 2282/QĐ-TTg",
    ],
    prompts: [],
    mandatory: "excusable",
    guidance: {
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
    tables: [],
  },
  {
    id: "I.2.2.1",
    parent: "I.2.2",
    printedNumber: "2.1",
    number: "2.2.1",
    title:
      "Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới",
    shortTitle: "Hoàn thiện, thực hiện chính sách, pháp luật",
    aliases: [
      "Hoàn thiện chính sách, pháp luật về bình đẳng giới",
      "Xây dựng, hoàn thiện chính sách, pháp luật về bình đẳng giới",
      "Công tác hoàn thiện thể chế, chính sách, pháp luật về bình đẳng giới",
      "Nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới",
      "Kết quả hoàn thiện chính sách, pháp luật",
      "Ban hành và thực hiện chính sách, pháp luật về bình đẳng giới",
      "Công tác ban hành văn bản chỉ đạo, triển khai thực hiện",
    ],
    prompts: [
      "Kết quả ban hành các văn bản chỉ đạo, thực hiện của cấp có thẩm quyền để triển khai bảo đảm phụ nữ tham gia vào các vị trí lãnh đạo, quản lý ở các cơ quan.",
      "Kết quả ban hành chính sách đặc thù để bảo đảm tỷ lệ, cơ cấu cán bộ nữ ở vùng cao, vùng sâu, biên giới, hải đảo.",
    ],
    mandatory: "excusable",
    guidance: {
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
    tables: [{ indicator: "van-ban-ban-hanh", name: "Văn bản đã ban hành" }],
  },
  {
    id: "I.2.2.2",
    parent: "I.2.2",
    printedNumber: "2.2",
    number: "2.2.2",
    title:
      "Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch, tạo nguồn cán bộ lãnh đạo, quản lý ở các cơ quan hoạch định chính sách các cấp",
    shortTitle: "Đào tạo, bồi dưỡng cán bộ nữ",
    aliases: [
      "Công tác đào tạo, bồi dưỡng cán bộ nữ",
      "Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ",
      "Kết quả đào tạo, bồi dưỡng cán bộ nữ gắn với quy hoạch",
      "Đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch, tạo nguồn cán bộ lãnh đạo, quản lý",
      "Công tác quy hoạch, đào tạo, bồi dưỡng cán bộ nữ",
      "Công tác đào tạo, bồi dưỡng, tạo nguồn cán bộ nữ",
      "Đào tạo, bồi dưỡng, nâng cao năng lực cho cán bộ nữ",
    ],
    prompts: [
      "- Thống kê tỷ lệ cán bộ nữ tham gia các khóa đào tạo, bồi dưỡng nâng cao trình độ quản lý, lý luận chính trị gắn với tạo nguồn cán bộ.",
      "- Kết quả tham gia đào tạo, bồi dưỡng, nâng cao năng lực cho đội ngũ cán bộ nữ được quy hoạch vào các vị trí các lãnh đạo, quản lý ở các cấp hoạch định chính sách.",
      "- Tạo nguồn nữ cán bộ dân tộc thiểu số, hỗ trợ nâng cao năng lực để cán bộ nữ dân tộc thiểu số tham gia vị trí lãnh đạo, quản lý ở các cơ quan của Nhà nước, đơn vị sự nghiệp công lập từ Trung ương đến địa phương.",
      "- Xây dựng mạng lưới, nhóm phụ nữ trong các vị trí lãnh đạo, quản lý; xây dựng các mô hình vườn ươm lãnh đạo nữ trẻ để tạo nguồn lãnh đạo nữ",
    ],
    mandatory: "excusable",
    guidance: {
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
    tables: [
      { indicator: "dao-tao-boi-duong", name: "Đào tạo, bồi dưỡng theo loại khóa" },
      { indicator: "can-bo-nu-dan-toc-thieu-so", name: "Cán bộ nữ dân tộc thiểu số" },
    ],
  },
  {
    id: "I.2.2.3",
    parent: "I.2.2",
    printedNumber: "2.3",
    number: "2.2.3",
    title:
      "Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công ở cả khu vực công và khu vực tư nhân nhằm tạo dư luận xã hội ủng hộ phụ nữ tham gia lãnh đạo.",
    shortTitle: "Tôn vinh điển hình lãnh đạo nữ",
    aliases: [
      "Hoạt động tôn vinh",
      "Công tác thi đua, khen thưởng",
      "Các hoạt động tôn vinh các tấm gương điển hình về lãnh đạo nữ",
      "Hoạt động tôn vinh điển hình lãnh đạo nữ thành công",
      "Tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ",
      "Công tác tôn vinh, biểu dương lãnh đạo nữ tiêu biểu",
      "Tôn vinh, khen thưởng các tấm gương phụ nữ tiêu biểu",
      "Hoạt động biểu dương, tôn vinh nữ lãnh đạo, nữ doanh nhân",
      "Công tác khen thưởng, tôn vinh phụ nữ điển hình tiên tiến",
    ],
    prompts: [],
    mandatory: "excusable",
    guidance: {
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
    tables: [],
  },
];
