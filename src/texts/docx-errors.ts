/** What is wrong with a file, and what the person can do about it. */
export interface DocxErrorText {
  readonly what: string;
  readonly next: string;
}

const saveAsDocx =
  "Mở tệp bằng Word, chọn Tệp (File) – Lưu thành (Save As), kiểu “Word Document (*.docx)”, rồi kiểm tra lại.";
const askAgain = "Đề nghị đơn vị gửi lại tệp gốc (.docx).";

/** One entry a `DocxErrorCode` (src/docx/errors.ts); a test sees that none is missing. */
export const docxErrorTexts = {
  "not-found": {
    what: "Không tìm thấy tệp hoặc thư mục này.",
    next: "Kiểm tra lại tên và đường dẫn; đặt trong dấu ngoặc kép nếu có dấu cách.",
  },
  "not-readable": {
    what: "Không đọc được tệp hoặc thư mục này từ ổ đĩa.",
    next: "Kiểm tra quyền truy cập, hoặc chép về máy rồi kiểm tra lại.",
  },
  "no-documents": {
    what: "Thư mục không có văn bản Word (.docx) nào.",
    next: "Kiểm tra lại thư mục; tệp nén (.zip, .rar) cần giải nén trước.",
  },
  "empty-file": {
    what: "Tệp rỗng (0 byte).",
    next: `Có thể tệp chưa tải hoặc chép xong. ${askAgain}`,
  },
  "not-a-docx": {
    what: "Đây không phải là văn bản Word (.docx).",
    next: askAgain,
  },
  "legacy-doc": {
    what: "Đây là văn bản Word kiểu cũ (.doc, Word 97–2003), chưa đọc được.",
    next: saveAsDocx,
  },
  encrypted: {
    what: "Tệp được đặt mật khẩu nên không đọc được.",
    next: "Mở tệp bằng Word với mật khẩu, vào Tệp (File) – Thông tin (Info) – Bảo vệ tài liệu (Protect Document) để bỏ mật khẩu, rồi lưu lại.",
  },
  damaged: {
    what: "Tệp bị hỏng hoặc chưa tải về đủ nên không đọc được.",
    next: `Thử mở bằng Word, chọn Mở và sửa chữa (Open and Repair), rồi lưu lại. Nếu không được: ${lower(askAgain)}`,
  },
  "too-large": {
    what: "Tệp quá lớn, hoặc khi giải nén lớn bất thường, nên không đọc để bảo đảm an toàn.",
    next: "Nếu tệp đáng tin cậy: mở bằng Word, nén ảnh hoặc tách phụ lục sang tệp khác, rồi lưu lại.",
  },
  "unsafe-xml": {
    what: "Tệp có cấu trúc bất thường mà văn bản do Word lưu không bao giờ có, nên không đọc để bảo đảm an toàn.",
    next: `Không nên mở tệp này khi chưa rõ nguồn gốc. ${askAgain}`,
  },
  unexpected: {
    what: "Chương trình gặp lỗi khi kiểm tra tệp này.",
    next: "Mở tệp bằng Word và lưu lại rồi thử lần nữa; nếu vẫn lỗi, gửi thông báo này cho bộ phận công nghệ thông tin.",
  },
} as const satisfies Record<string, DocxErrorText>;

/** Said in place of the sentences of "not-a-docx" when it is known what the file really is. */
export const otherFormatTexts = {
  pdf: {
    what: "Đây là tệp PDF, không phải văn bản Word (.docx).",
    next: "Đề nghị đơn vị gửi tệp Word đã dùng để xuất ra PDF này.",
  },
  rtf: { what: "Đây là văn bản dạng RTF, không phải .docx.", next: saveAsDocx },
  html: { what: "Đây là trang web (HTML), không phải văn bản Word (.docx).", next: saveAsDocx },
  "word-xml": { what: "Đây là văn bản Word lưu dạng XML, không phải .docx.", next: saveAsDocx },
  odt: {
    what: "Đây là văn bản OpenDocument (.odt), không phải .docx.",
    next: "Mở bằng Word hoặc LibreOffice, lưu thành kiểu “Word (*.docx)”, rồi kiểm tra lại.",
  },
  xlsx: { what: "Đây là bảng tính Excel, không phải văn bản Word (.docx).", next: askAgain },
  pptx: { what: "Đây là bài trình chiếu PowerPoint, không phải văn bản Word (.docx).", next: askAgain },
  xls: { what: "Đây là bảng tính Excel kiểu cũ, không phải văn bản Word (.docx).", next: askAgain },
  ppt: {
    what: "Đây là bài trình chiếu PowerPoint kiểu cũ, không phải văn bản Word (.docx).",
    next: askAgain,
  },
  image: { what: "Đây là tệp ảnh, không phải văn bản Word (.docx).", next: askAgain },
  zip: {
    what: "Đây là tệp nén, bên trong không phải một văn bản Word.",
    next: "Nếu báo cáo nằm trong tệp nén này, hãy giải nén rồi kiểm tra tệp .docx.",
  },
  text: { what: "Đây là tệp văn bản thuần, không phải văn bản Word (.docx).", next: askAgain },
  unknown: docxErrorTexts["not-a-docx"],
} as const satisfies Record<string, DocxErrorText>;

function lower(sentence: string): string {
  return sentence[0]!.toLowerCase() + sentence.slice(1);
}
