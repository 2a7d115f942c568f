/** Said of the figures that the author enters, at the cell. */
export const recipeTexts = {
  notANumber: (text: string) => `“${text}” không phải là số. Chỉ ghi chữ số, ví dụ 1.234 hoặc 12,5.`,
  percentage: (text: string) => `“${text}” là tỷ lệ. Ô này ghi số lượng; tỷ lệ được tính tự động.`,
  negative: "Số liệu không được nhỏ hơn 0.",
  fraction: "Ô này phải là số nguyên.",
  fractionOrThousands: (text: string) =>
    `“${text}” đang được đọc là số lẻ. Ô này phải là số nguyên; nếu là hàng nghìn, dùng dấu chấm (1.234).`,
  doubtful: (text: string, read: string) =>
    `“${text}” được đọc là ${read}. Phần thập phân dùng dấu phẩy, hàng nghìn dùng dấu chấm.`,
  exceeds: (part: string, partValue: string, whole: string, wholeValue: string) =>
    `${part} (${partValue}) lớn hơn ${whole} (${wholeValue}).`,
  totalBelowPart: (total: string, part: string) =>
    `Số tổng ${total} nhỏ hơn số của một dòng (${part}). Kiểm tra lại số tổng hoặc dòng đó.`,
  totalBelowSum: (total: string, sum: string, people: boolean) =>
    people
      ? `Số tổng ${total} nhỏ hơn tổng các dòng (${sum}). Chỉ đúng khi có người được tính ở nhiều dòng; nên ghi chú điều này.`
      : `Số tổng ${total} nhỏ hơn tổng các dòng (${sum}).`,
  notADate: (text: string) => `“${text}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 30/9/2025.`,
} as const;

/** Said of the data that the document keeps, when it cannot be used. */
export const storedDataTexts = {
  newer: (version: number) =>
    `Số liệu trong văn bản do phiên bản mới hơn của phần bổ trợ lưu (định dạng ${version}). Hãy cập nhật phần bổ trợ; số liệu được giữ nguyên.`,
  damaged: {
    xml: "Số liệu lưu trong văn bản bị hỏng: không đọc được phần dữ liệu XML.",
    element: "Phần dữ liệu trong văn bản không phải là số liệu của báo cáo này.",
    version: "Số liệu lưu trong văn bản bị hỏng: thiếu hoặc sai số phiên bản định dạng.",
    json: "Số liệu lưu trong văn bản bị hỏng: nội dung bị cắt ngang hoặc bị sửa.",
    content: "Số liệu lưu trong văn bản bị hỏng: nội dung không đúng định dạng.",
  },
} as const;
