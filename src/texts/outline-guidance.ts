/** What a section asks for, in the card of the chosen one. */
export const guidanceTexts = {
  duplicate: "Mục này có nhiều hơn một tiêu đề trong văn bản; đây là tiêu đề đầu.",
  misplaced: "Mục này đang nằm không đúng vị trí trong đề cương.",
  write: "Cần nêu",
  evidence: "Số liệu, minh chứng",
  prompts: "Đề cương yêu cầu",
  promptsHint: "Đánh dấu để tự theo dõi; không ghi vào văn bản.",
  samples: "Câu mẫu",
  copySample: "Chép câu mẫu",
  basis: "Căn cứ",
  tables: "Bảng nên có",
  table: (name: string) => `Bảng: ${name}`,
  enterFigures: "Nhập số",
  enterFiguresOf: (name: string) => `Nhập số cho bảng ${name}`,
  excusable: "Nếu không phát sinh, ghi rõ trong mục này: “Không phát sinh”.",
  named: "Mục bắt buộc phải có nội dung.",
};
