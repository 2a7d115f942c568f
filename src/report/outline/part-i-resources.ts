import type { Section } from "./schema";

/** Part I, headings 3 and 4: funding, and the overall assessment. */
export const resourceSections: readonly Section[] = [
  {
    id: "I.3",
    parent: "I",
    printedNumber: "3",
    number: "3",
    title: "Kinh phí thực hiện",
    shortTitle: "Kinh phí thực hiện",
    aliases: [
      "Nguồn lực thực hiện",
      "Nguồn lực, kinh phí thực hiện",
      "Kinh phí",
      "Về kinh phí",
      "Kinh phí triển khai thực hiện",
      "Kinh phí thực hiện Chương trình",
      "Kinh phí thực hiện Quyết định số 2282/QĐ-TTg",
      "Kinh phí bảo đảm thực hiện",
      "Nguồn kinh phí thực hiện",
      "Công tác bố trí kinh phí",
      "Tình hình bố trí, sử dụng kinh phí",
      "Kết quả bố trí và sử dụng kinh phí",
    ],
    prompts: [],
    mandatory: "named",
    guidance: {
      write: [
        "Nêu tổng kinh phí và kinh phí từng năm của giai đoạn báo cáo, theo từng nguồn: ngân sách trung ương, ngân sách địa phương, nguồn khác.",
        "Nêu kinh phí dùng vào việc gì: tuyên truyền, đào tạo, bồi dưỡng, kiểm tra, khen thưởng; kết quả giải ngân.",
        "Nếu kinh phí lồng ghép trong chi thường xuyên hoặc chương trình khác, nêu rõ lồng ghép ở đâu và ước số tiền.",
        "Không được để trống. Không có kinh phí riêng thì vẫn phải viết rõ và nêu lý do.",
      ],
      evidence: [
        "Kinh phí theo năm và theo nguồn, ghi rõ đơn vị tính; tỷ trọng của từng nguồn.",
        "Quyết định giao dự toán, phân bổ kinh phí: số, ký hiệu, ngày ban hành.",
      ],
      samples: [
        "Tổng kinh phí thực hiện từ năm … đến năm … là … triệu đồng, trong đó ngân sách trung ương … triệu đồng (…%), ngân sách địa phương … triệu đồng (…%), nguồn khác … triệu đồng (…%).",
        "Cơ quan, đơn vị không được giao kinh phí riêng; kinh phí thực hiện lồng ghép trong … với số tiền khoảng … triệu đồng.",
      ],
      basis: [
        "Luật Bình đẳng giới, Điều 24: nguồn tài chính gồm ngân sách nhà nước; nguồn đóng góp tự nguyện; nguồn thu hợp pháp khác",
      ],
    },
    tables: [{ indicator: "kinh-phi", name: "Kinh phí theo năm và nguồn" }],
  },
  {
    id: "I.4",
    parent: "I",
    printedNumber: "4",
    number: "4",
    title: "Đánh giá chung kết quả thực hiện và bài học kinh nghiệm",
    shortTitle: "Đánh giá chung và bài học kinh nghiệm",
    aliases: [
      "Đánh giá chung",
      "Đánh giá chung kết quả thực hiện",
      "Đánh giá chung và bài học kinh nghiệm",
      "Đánh giá kết quả thực hiện và bài học kinh nghiệm",
      "Nhận xét, đánh giá chung",
      "Kết quả đạt được và bài học kinh nghiệm",
      "Đánh giá, rút kinh nghiệm",
    ],
    prompts: [],
    mandatory: "excusable",
    guidance: {
      write: [
        "Đánh giá chung việc đạt các mục tiêu đến năm 2025: mục tiêu nào đạt, vượt, chưa đạt; nguyên nhân của kết quả.",
        "Nêu tỷ lệ cơ quan quản lý nhà nước, chính quyền có lãnh đạo chủ chốt là nữ: số cơ quan có ít nhất một nữ lãnh đạo chủ chốt chia cho tổng số cơ quan (không phải số nữ chia cho số lãnh đạo).",
        "Địa bàn có đồng bào dân tộc thiểu số: nêu có hay chưa có cán bộ lãnh đạo là người dân tộc thiểu số phù hợp cơ cấu dân cư.",
        "Rút ra bài học kinh nghiệm gắn với cách làm cụ thể của đơn vị, địa phương.",
      ],
      evidence: [
        "So sánh đầu kỳ và cuối kỳ; chênh lệch hai tỷ lệ ghi là điểm phần trăm.",
        "Số cơ quan có nữ lãnh đạo chủ chốt, tổng số cơ quan; số nữ giữ chức vụ lãnh đạo, quản lý theo cấp.",
      ],
      samples: [
        "Đến ngày …/…/2025, có …/… cơ quan có lãnh đạo chủ chốt là nữ, đạt …%, tăng … điểm phần trăm so với năm …; vượt (hoặc còn thiếu) … điểm phần trăm so với mục tiêu 60% đến năm 2025.",
        "Qua … năm thực hiện, rút ra … bài học kinh nghiệm: một là …; hai là ….",
      ],
      basis: [
        "Quyết định số 2282/QĐ-TTg: đến năm 2025, 60% cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ",
      ],
    },
    tables: [
      { indicator: "co-quan-lanh-dao-nu", name: "Cơ quan có lãnh đạo chủ chốt là nữ" },
      { indicator: "can-bo-nu-lanh-dao", name: "Cán bộ nữ giữ chức vụ lãnh đạo, quản lý" },
    ],
  },
];
