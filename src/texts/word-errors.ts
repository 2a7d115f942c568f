/** What went wrong in Word, and what the person can do about it. */
export interface WordErrorText {
  readonly what: string;
  readonly next: string;
}

/** One entry a `WordErrorCode` (src/word/errors.ts); a test sees that none is missing. */
export const wordErrorTexts = {
  "not-in-office": {
    what: "Trang này cần được mở trong Word.",
    next: "Mở báo cáo bằng Microsoft Word rồi bấm nút trên thẻ “Báo cáo 2282”. Nếu đang ở trong Word mà vẫn thấy thông báo này thì máy chưa tải được thư viện của Microsoft: kiểm tra kết nối mạng hoặc báo cho bộ phận công nghệ thông tin.",
  },
  "not-word": {
    what: "Phần mềm này chỉ dùng với Word.",
    next: "Mở báo cáo bằng Microsoft Word rồi bấm nút trên thẻ “Báo cáo 2282”.",
  },
  "word-too-old": {
    what: "Bản Word này quá cũ.",
    next: "Cần Word 2021 LTSC, Word 2024 LTSC, Microsoft 365 hoặc Word trên web. Đề nghị liên hệ bộ phận công nghệ thông tin để nâng cấp, hoặc mở văn bản bằng Word trên web.",
  },
  "read-only": {
    what: "Văn bản đang ở chế độ chỉ đọc nên chưa ghi được.",
    next: "Bấm “Cho phép chỉnh sửa” (Enable Editing) hoặc lưu thành bản khác rồi làm lại. Việc kiểm tra vẫn dùng được.",
  },
  protected: {
    what: "Văn bản đang được bảo vệ nên chưa ghi được.",
    next: "Trên thẻ Xem lại (Review), chọn Hạn chế chỉnh sửa (Restrict Editing) để bỏ bảo vệ, rồi làm lại. Việc kiểm tra vẫn dùng được.",
  },
  "not-empty": {
    what: "Văn bản đã có nội dung nên không chèn đề cương.",
    next: "Đề cương chỉ được chèn vào văn bản trống để không làm xáo trộn phần đã viết. Hãy tạo một văn bản mới rồi chèn lại.",
  },
  gone: {
    what: "Chỗ này không còn trong văn bản.",
    next: "Có thể đoạn đã được xóa hoặc viết lại. Hãy kiểm tra lại để có kết quả mới.",
  },
  changed: {
    what: "Bảng trong văn bản vừa được sửa nên chưa ghi gì.",
    next: "Bấm “Cập nhật” lại để xem những chỗ khác nhau theo văn bản hiện tại.",
  },
  "newer-data": {
    what: "Số liệu trong văn bản được lưu bằng phiên bản mới hơn nên không ghi đè.",
    next: "Cập nhật phần mềm Báo cáo 2282 rồi mở lại văn bản. Các bảng đã chèn vẫn còn nguyên.",
  },
  "damaged-data": {
    what: "Phần số liệu lưu trong văn bản bị hỏng nên chưa ghi đè.",
    next: "Bấm “Mở số liệu” trên thẻ Báo cáo 2282, rồi chọn dựng lại số liệu từ các bảng đang có trong văn bản hoặc nhập lại từ đầu.",
  },
  busy: {
    what: "Word đang bận, chưa trả lời.",
    next: "Đóng hộp thoại đang mở trong Word (nếu có), bấm một lần vào văn bản rồi thử lại.",
  },
  "too-large": {
    what: "Văn bản quá lớn nên Word không đọc hết được.",
    next: "Mở văn bản bằng Word trên máy tính thay cho Word trên web, hoặc tách phụ lục sang tệp khác rồi thử lại.",
  },
  "not-supported": {
    what: "Bản Word này chưa làm được việc vừa chọn.",
    next: "Hãy làm trực tiếp trong văn bản, hoặc dùng bản Word mới hơn.",
  },
  cancelled: {
    what: "Đã dừng theo yêu cầu.",
    next: "Văn bản không thay đổi. Bấm “Thử lại” khi cần.",
  },
  "half-done": {
    what: "Word dừng giữa chừng và không gỡ lại được phần vừa ghi.",
    next: "Xem chỗ vừa chèn hoặc cập nhật, bấm Hoàn tác (Ctrl+Z) trong Word cho đến khi văn bản như cũ, rồi làm lại.",
  },
  "host-error": {
    what: "Word báo lỗi và chưa làm xong.",
    next: "Hãy thử lại. Nếu vẫn không được, lưu văn bản, đóng Word rồi mở lại.",
  },
} as const satisfies Record<string, WordErrorText>;
