/** What `npm run manifest` and `npm run sideload` say to the person who deploys the add-in. */

export const manifestTool = {
  usage:
    "Cách dùng: npm run manifest -- --base-url https://may-chu/duong-dan [--out TỆP]\n" +
    "Ghi manifest.xml cho địa chỉ đã triển khai thư mục dist/ (mặc định: build/manifest.xml).",
  badUrl: (value: string) =>
    `“${value}” không phải một địa chỉ web. Cần dạng https://may-chu hoặc https://may-chu/duong-dan.`,
  notHttps: (value: string) =>
    `“${value}” không dùng https. Word chỉ nhận phần bổ trợ ở địa chỉ bắt đầu bằng https://.`,
  extraParts: (value: string) =>
    `“${value}” có tên đăng nhập, “?…” hoặc “#…”. Chỉ ghi tên máy chủ và đường dẫn, ví dụ https://may-chu/bao-cao.`,
  written: (file: string, base: string) =>
    `Đã ghi ${file}.\nPhần bổ trợ phải có ở ${base}/taskpane.html (chép toàn bộ thư mục dist/ lên đó).`,
} as const;

export const sideload = {
  notBuilt: "Chưa có bản dựng trong dist/. Hãy chạy “npm run build” trước.",
  unsupported:
    "Hệ điều hành này không có Word. Chạy lệnh này trên Windows hoặc macOS có cài Word; ở đây hãy dùng “npm start”.",
  noWord: (folder: string) =>
    `Không thấy Word trên máy này (không có thư mục ${folder}). Hãy mở Word một lần rồi chạy lại.`,
  certificate:
    "Word chỉ mở trang https đáng tin. Đang tạo chứng thư riêng cho localhost; nếu hệ điều hành hỏi có tin chứng thư không, hãy đồng ý.",
  portTaken: (port: number) => `Cổng ${port} đang bận. Hãy tắt chương trình dùng cổng này rồi chạy lại.`,
  running: (port: number) =>
    `\nĐang phục vụ dist/ ở https://localhost:${port}\n` +
    "1. Thoát hẳn Word rồi mở lại một văn bản.\n" +
    "2. Thẻ “Báo cáo 2282” có trên thanh công cụ. Nếu chưa thấy: Trang đầu › Phần bổ trợ › Báo cáo 2282 (mục phần bổ trợ dành cho nhà phát triển).\n" +
    "3. Bấm Ctrl+C ở đây để dừng và gỡ phần bổ trợ khỏi Word.\n",
  stopped: "Đã gỡ phần bổ trợ khỏi Word.",
  failed: (reason: string) => `Không đưa được phần bổ trợ vào Word: ${reason}`,
} as const;
