import page from "./pane-page.json";

const count = new Intl.NumberFormat("vi-VN");

/** A number as Vietnamese text writes it: 1.234. */
const n = (value: number) => count.format(value);

const statuses = {
  missing: "thiếu",
  empty: "chưa có nội dung",
  unfinished: "còn dở",
  written: "đã viết",
};

/** The same statuses where there is room for a sentence. */
const statusSentences = {
  missing: "Văn bản chưa có mục này.",
  empty: "Mục này chưa có nội dung.",
  unfinished: "Mục này còn chỗ trống chưa điền.",
  written: "Mục này đã viết.",
};

const severities = {
  error: "Lỗi",
  warning: "Cần xem",
  info: "Thông tin",
};

/** Everything the task pane says. Words of an official: mục, bảng, số liệu, chỗ trống. */
export const paneTexts = {
  name: page.name,
  opening: page.opening,
  statuses,
  statusSentences,
  severities,

  views: { label: "Các phần của ngăn", outline: "Đề cương", statistics: "Số liệu", check: "Kiểm tra" },
  errorBadge: (errors: number) => `${n(errors)} lỗi`,
  progress: (written: number, total: number) => `${n(written)}/${n(total)} mục`,
  progressLong: (written: number, total: number) => `${n(written)}/${n(total)} mục đã viết`,

  help: { open: "Trợ giúp", close: "Đóng trợ giúp" },

  retry: "Thử lại",
  stop: "Dừng",
  dismiss: "Đóng thông báo này",
  copy: "Chép",
  copied: "Đã chép",
  more: "Xem thêm",
  less: "Thu gọn",
  details: "Chi tiết để báo lỗi",

  notices: {
    label: "Lưu ý về văn bản",
    readOnly: "Văn bản chỉ đọc: kiểm tra được, không chèn hay sửa được.",
    protected: "Văn bản đang được bảo vệ: kiểm tra được, không chèn hay sửa được.",
    final: "Văn bản đã đánh dấu là bản cuối: kiểm tra được, không chèn hay sửa được.",
    tracking: "Word đang ghi lại thay đổi (Track Changes): phần chèn từ đây sẽ hiện là thêm mới.",
  },

  reading: {
    label: "Đang đọc văn bản",
    announced: "Đang đọc văn bản.",
    progress: (done: number, total?: number) =>
      total === undefined ? `Đã đọc ${n(done)} đoạn…` : `Đã đọc ${n(done)}/${n(total)} đoạn…`,
    start: "Đang đọc văn bản…",
    failed: "Chưa đọc được văn bản",
    stopped: "Đã dừng đọc văn bản",
    stoppedNext: "Chưa có kết quả. Bấm Thử lại để đọc từ đầu.",
    stoppedKept: "Đã dừng; bên dưới là kết quả của lần kiểm tra trước.",
    failedKept: (what: string) => `${what} Bên dưới là kết quả của lần kiểm tra trước.`,
  },

  blank: "Văn bản đang trống",
  insertion: {
    running: "Đang chèn đề cương…",
    done: "Đã chèn đề cương. Bấm Ctrl+Z trong văn bản nếu muốn hoàn tác.",
  },

  arrival: {
    exact: (where: string) => `Đã đến: ${where.replace(/\.$/, "")}.`,
    moved: "Văn bản đã thay đổi ở chỗ này; con trỏ đã đến đoạn giống nhất.",
    gone: "Không tìm thấy chỗ này nữa: đoạn có thể đã được xóa hoặc viết lại. Hãy kiểm tra lại.",
  },

  copying: {
    done: "Đã chép. Bấm Ctrl+V để dán vào nơi cần.",
    blocked: "Word không cho chép tự động. Nội dung đã được chọn sẵn bên dưới: bấm Ctrl+C để chép.",
    blockedLabel: "Nội dung cần chép",
    close: "Xong",
  },

  crash: {
    title: "Ngăn này gặp trục trặc",
    next: "Văn bản của anh/chị không bị ảnh hưởng. Tải lại ngăn để làm tiếp.",
    reload: "Tải lại ngăn",
    copy: "Chép chi tiết",
  },
};

export { n as formatCount };
