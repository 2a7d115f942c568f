import type { Guidance, SectionId } from "./schema";

/** Part I, headings 3 and 4: what the guide tells the author. */
export const resourceGuidance: Readonly<Record<SectionId, Guidance>> = {
  "I.3": {
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
  "I.4": {
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
};
