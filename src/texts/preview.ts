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
