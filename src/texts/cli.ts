/** What the command line says. */
export const cliTexts = {
  usage: (command: string) => `Kiểm tra báo cáo thực hiện Quyết định 2282/QĐ-TTg theo đề cương.

Cách dùng:  ${command} [--json] TỆP|THƯ-MỤC…

  TỆP          văn bản Word (.docx)
  THƯ-MỤC      kiểm tra mọi văn bản Word trong đó, kể cả thư mục con

  --json       in kết quả dạng JSON để chương trình khác đọc
  --help       in hướng dẫn này
  --version    in phiên bản

Mã kết thúc:  0 không có lỗi · 1 có báo cáo còn lỗi · 2 sai cách gọi hoặc có tệp không đọc được`,
  hint: (command: string) => `Gõ “${command} --help” để xem hướng dẫn.`,
  noCommand: "Thiếu lệnh: cần gọi “check”.",
  unknownCommand: (name: string) => `Không có lệnh “${name}”: cần gọi “check”.`,
  unknownOption: (option: string) => `Không có tùy chọn “${option}”.`,
  noPaths: "Chưa cho biết tệp hoặc thư mục cần kiểm tra.",
  onlyLockFiles: "Chỉ có tệp tạm của Word (~$…), không có văn bản nào để kiểm tra.",
  cannotWrite: (reason: string) => `Không ghi được kết quả: ${reason}`,

  checkingOf: (position: number, total: number, file: string) =>
    `Đang kiểm tra ${position}/${total}: ${file}`,
  notWord: (count: number) => `Đã bỏ qua ${count} tệp không phải văn bản Word.`,

  written: (written: number, total: number) => `Đã viết ${written}/${total} mục.`,
  notRecognised: "Văn bản này chưa theo đề cương của báo cáo.",
  group: { error: "LỖI", warning: "CẦN XEM", info: "THÔNG TIN" },
  /** Paragraphs are counted from 1 where people read. */
  at: (paragraph: number) => `đoạn ${paragraph}`,
  fix: "Cách sửa:",
  unreadable: "Không đọc được:",

  summary: "TỔNG HỢP",
  columns: { result: "Kết quả", errors: "Lỗi", warnings: "Cần xem", written: "Đã viết", file: "Tệp" },
  /** In the order of the totals. */
  result: {
    complete: "đầy đủ",
    review: "cần xem lại",
    unfinished: "còn mục dở",
    incomplete: "chưa đủ",
    unreadable: "không đọc được",
  },
  totals: (files: number, parts: readonly string[]) => `${files} tệp: ${parts.join(", ")}.`,
} as const;
