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
