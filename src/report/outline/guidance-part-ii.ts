import type { Guidance, SectionId } from "./schema";

/** Part II: what the guide tells the author. */
export const proposalGuidance: Readonly<Record<SectionId, Guidance>> = {
  II: {
    write: [
      "Phần II gồm hai mục bắt buộc: hạn chế, bất cập và đề xuất, kiến nghị. Nội dung viết ở từng mục con.",
      "Mỗi kiến nghị nên gắn với một hạn chế đã nêu.",
    ],
    evidence: [],
    samples: ["Bên cạnh kết quả đạt được, việc thực hiện Quyết định số 2282/QĐ-TTg tại … còn … hạn chế sau:"],
    basis: [],
  },
  "II.1": {
    write: [
      "Nêu từng hạn chế, bất cập cụ thể: ở khâu nào, cấp nào, mức độ; nhất là các mục tiêu chưa đạt.",
      "Nêu nguyên nhân khách quan và chủ quan của từng hạn chế.",
      "Không được để trống. Không có hạn chế thì vẫn phải viết rõ nhận định đó.",
    ],
    evidence: [
      "Tỷ lệ chưa đạt và còn thiếu bao nhiêu điểm phần trăm so với mục tiêu.",
      "Số cơ quan, đơn vị chưa có nữ lãnh đạo chủ chốt.",
    ],
    samples: [
      "Tỷ lệ cán bộ nữ trong diện quy hoạch mới đạt …%, còn thiếu … điểm phần trăm so với mục tiêu; tập trung ở ….",
      "Nguyên nhân: …; công tác … chưa ….",
    ],
    basis: [],
  },
  "II.2": {
    write: [
      "Nêu kiến nghị cụ thể, ghi rõ cơ quan được kiến nghị: Chính phủ, bộ, ngành; tỉnh; Sở Nội vụ.",
      "Mỗi kiến nghị nêu việc cần làm, lý do và thời gian; tránh kiến nghị chung chung.",
      "Không được để trống. Không có kiến nghị thì vẫn phải viết rõ là không có.",
    ],
    evidence: ["Điều, khoản của văn bản cần sửa đổi, bổ sung (nếu kiến nghị về chính sách)."],
    samples: [
      "Đề nghị … xem xét, sửa đổi, bổ sung … theo hướng …, vì ….",
      "Đề nghị Sở Nội vụ tham mưu cấp có thẩm quyền bố trí …, mở … lớp bồi dưỡng cho cán bộ nữ trong quy hoạch trong năm ….",
    ],
    basis: [],
  },
};
