/** Everything the preview says: the page itself and the terminal that starts it. */

export const start = {
  building: "Đang dựng bản xem thử…",
  buildFailed: "Không dựng được bản xem thử:",
  rebuilt: (milliseconds: number) =>
    `Đã dựng lại sau ${Math.round(milliseconds)} mili giây. Tải lại trang để xem.`,
  ready: (url: string, watch: boolean) =>
    `\nBản xem thử: ${url}\n${watch ? "Sửa mã nguồn thì tự dựng lại. " : ""}Bấm Ctrl+C để dừng.\n`,
  badPort: (value: string) => `Cổng "${value}" không hợp lệ: cần một số từ 0 đến 65535.`,
} as const;

export const preview = {
  notice: "Bản xem thử",
  noticeDetail: "Trang này giả lập Word để dùng thử phần bổ trợ. Văn bản không rời khỏi máy tính.",
  ribbon: { label: "Thanh công cụ của phần bổ trợ" },
  pane: {
    label: (title: string) => `Ngăn ${title}`,
    close: "Đóng ngăn",
    resize: "Kéo để đổi bề rộng ngăn",
  },
  openDocument: "Văn bản đang mở",
  documentLabel: "Nội dung văn bản",
  toolbar: {
    label: "Điều khiển bản xem thử",
    document: "Văn bản",
    blank: "Văn bản trống",
    blankFile: "Van-ban-trong.docx",
    blankDescription: "Một trang A4 chưa có chữ nào, để thử lệnh Chèn đề cương.",
    ownFile: (name: string) => `Tệp đã mở: ${name}`,
    open: "Mở tệp .docx…",
    download: "Tải về",
    word: "Đóng vai",
    words: { ltsc2021: "Word LTSC 2021", ltsc2024: "Word LTSC 2024", m365: "Microsoft 365" },
    theme: "Giao diện",
    themes: { light: "Sáng", dark: "Tối", highContrast: "Tương phản cao" },
    paneWidth: "Bề rộng ngăn",
    pixels: (width: number) => `${width} px`,
    readOnly: "Chỉ đọc",
  },
  hint: {
    title: "Bắt đầu từ đây",
    text: "Bấm “Mở đề cương” để xem mục nào đã viết, mục nào còn thiếu; bấm “Kiểm tra báo cáo” để biết báo cáo đã trình được chưa. Muốn viết mới thì chọn “Văn bản trống” rồi bấm “Chèn đề cương”.",
    dismiss: "Đã hiểu",
  },
  close: "Đóng",
  undo: "Hoàn tác (Ctrl+Z)",
  redo: "Làm lại (Ctrl+Y)",
  documentMenu: "Lệnh cho bảng và điều khiển nội dung",
  table: {
    addRow: "Thêm hàng dưới",
    removeRow: "Xóa hàng",
    duplicateTable: "Nhân đôi bảng",
    removeTable: "Xóa bảng",
  },
  releaseControl: (title: string) =>
    title === "" ? "Xóa điều khiển nội dung" : `Xóa điều khiển nội dung “${title}”`,
  drop: "Thả tệp .docx vào đây để mở",
  leave: (name: string) =>
    `“${name}” có thay đổi chưa tải về. Mở văn bản khác thì mất các thay đổi đó. Vẫn mở?`,
  rendering: "Đang dựng trang…",
  status: {
    cursor: (paragraph: number, count: number) => `Đoạn ${paragraph} / ${count}`,
    changed: "Có thay đổi chưa tải về",
    readOnly: "Chỉ đọc",
  },
  failed: {
    page: "Không mở được bản xem thử. Hãy tải lại trang; nếu vẫn lỗi, dừng “npm start” rồi chạy lại.",
    render: "Không dựng được hình ảnh của văn bản này. Ngăn bên phải vẫn đọc và kiểm tra được.",
    open: (name: string) => `Không mở được “${name}”: Word giả lập chưa đọc được tệp này.`,
    sample: "Không tải được văn bản mẫu.",
    file: (name: string, what: string, next: string) => `Không mở được “${name}”. ${what} ${next}`,
    readOnly: "Văn bản đang ở chế độ chỉ đọc nên không gõ được. Bỏ chọn “Chỉ đọc” ở thanh trên cùng để sửa.",
    command: (label: string) => `Lệnh “${label}” không chạy xong.`,
  },
} as const;
