/** What the ribbon commands say outside the pane. */
export const commandTexts = {
  insertOutlineFailed: "Chưa chèn được đề cương",
  failed: "Chưa làm được việc vừa chọn",
  close: "Đóng",
} as const;
