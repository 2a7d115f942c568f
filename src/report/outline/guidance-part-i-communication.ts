import type { Guidance, SectionId } from "./schema";

/** Part I, heading 1: what the guide tells the author. */
export const communicationGuidance: Readonly<Record<SectionId, Guidance>> = {
  I: {
    write: [
      "Phần I gồm bốn mục: tuyên truyền, phổ biến; kết quả triển khai thực hiện; kinh phí; đánh giá chung. Nội dung viết ở từng mục con.",
      "Có thể mở đầu bằng một đoạn ngắn nêu đặc điểm của cơ quan, đơn vị, địa phương và thời gian, phạm vi báo cáo.",
    ],
    evidence: [
      "Tổng số cán bộ, công chức, viên chức; trong đó nữ; ngày lấy số liệu.",
      "Số đơn vị trực thuộc, số xã, phường (nếu là địa phương).",
    ],
    samples: [
      "Tính đến ngày …/…/2025, … có … cán bộ, công chức, viên chức, trong đó có … nữ, chiếm …%.",
      "Thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ, … báo cáo kết quả triển khai từ năm … đến năm … như sau:",
    ],
    basis: ["Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ"],
  },
  "I.1": {
    write: [
      "Mục này gồm ba nội dung 1.1, 1.2, 1.3. Nội dung viết ở từng mục con.",
      "Mỗi mục nêu việc đã làm, đối tượng, kết quả bằng số liệu; không chép lại chủ trương chung.",
    ],
    evidence: ["Kế hoạch tuyên truyền, truyền thông đã ban hành: số, ký hiệu, ngày ban hành."],
    samples: [
      "Từ năm … đến năm …, … đã ban hành … kế hoạch tuyên truyền về bình đẳng giới và công tác cán bộ nữ (Kế hoạch số … ngày …).",
    ],
    basis: [],
  },
  "I.1.1": {
    write: [
      "Nêu các hình thức tuyên truyền đã thực hiện: hội nghị, hội thảo, tập huấn, tọa đàm, tin bài, phóng sự, sinh hoạt chuyên đề.",
      "Nêu nội dung chính, đối tượng được tuyên truyền và kết quả: số cuộc, số lượt người tham gia, trong đó có bao nhiêu nữ.",
      "Nêu chuyển biến về nhận thức, có dẫn chứng cụ thể.",
      "Nếu không phát sinh, ghi rõ là không phát sinh.",
    ],
    evidence: [
      "Số cuộc, số lượt người, số lượt nữ theo từng hình thức, từng năm.",
      "Số tin, bài, phóng sự, tài liệu đã đăng, phát hành.",
    ],
    samples: [
      "Từ năm … đến năm …, … đã tổ chức … hội nghị, lớp tập huấn về bình đẳng giới cho … lượt người, trong đó có … lượt nữ, chiếm …%.",
      "Đã đăng tải … tin, bài, phóng sự về vai trò, vị trí, tiềm năng của phụ nữ trên …; qua đó, ….",
    ],
    basis: [],
  },
  "I.1.2": {
    write: [
      "Nêu việc cấp ủy, lãnh đạo, người đứng đầu quán triệt, phân công, chỉ đạo thực hiện về bình đẳng giới và công tác cán bộ nữ.",
      "Nêu việc đưa nội dung này vào nghị quyết, chương trình công tác, tiêu chí đánh giá người đứng đầu.",
      "Nêu kết quả kiểm tra, giám sát: số cuộc, nội dung, kết luận chính.",
      "Nếu không phát sinh, ghi rõ là không phát sinh.",
    ],
    evidence: [
      "Nghị quyết, kế hoạch, văn bản phân công: số, ký hiệu, ngày ban hành.",
      "Số cuộc kiểm tra, giám sát; số đơn vị được kiểm tra.",
    ],
    samples: [
      "Cấp ủy, lãnh đạo … đã phân công … phụ trách công tác bình đẳng giới và cán bộ nữ (Văn bản số … ngày …); đưa mục tiêu về tỷ lệ cán bộ nữ vào ….",
      "Từ năm … đến năm …, đã tổ chức … cuộc kiểm tra, giám sát tại … cơ quan, đơn vị; kết quả ….",
    ],
    basis: [],
  },
  "I.1.3": {
    write: [
      "Nêu hoạt động hướng tới người dân, cộng đồng: truyền thanh cơ sở, mạng xã hội, sinh hoạt khu dân cư, hội thi, chiến dịch truyền thông.",
      "Nêu sự phối hợp với Mặt trận Tổ quốc, Hội Liên hiệp Phụ nữ, đoàn thể, cơ quan báo chí.",
      "Nêu kết quả, sức lan tỏa; phân biệt với mục 1.1 (cán bộ, công chức, viên chức).",
      "Nếu không phát sinh, ghi rõ là không phát sinh.",
    ],
    evidence: [
      "Số hoạt động, số lượt người tham gia hoặc tiếp cận; trong đó nữ (nếu thống kê được).",
      "Số đợt phát thanh, số tài liệu đã phát.",
    ],
    samples: [
      "Đã phối hợp với … tổ chức … hoạt động truyền thông tại … xã, phường, thu hút … lượt người tham gia, trong đó có … lượt nữ.",
    ],
    basis: [],
  },
};
