import { formatCount as n } from "./pane";

/** The view "Đề cương": the tree of sections and the card of the chosen one. */
export const outlineTexts = {
  treeLabel: "Các mục của đề cương",
  allWritten: "Tất cả các mục đã viết",
  cursorHere: "con trỏ đang ở mục này",

  goTo: "Đến mục này",
  goToGap: "Đến chỗ cần thêm",
  copyHeading: "Chép tiêu đề",
  next: (name: string) => `Mục tiếp theo cần viết: ${name}`,
  cardLabel: (name: string) => `Hướng dẫn viết mục ${name}`,
  guidance: "Hướng dẫn",
  hideGuidance: "Ẩn hướng dẫn",
  showGuidance: "Hiện hướng dẫn",
  guidanceLoading: "Đang mở hướng dẫn",
  guidanceMissing: "Chưa mở được hướng dẫn của mục. Hãy kiểm tra kết nối mạng, đóng ngăn này rồi mở lại.",

  updatedAt: (time: string) => `Đọc văn bản lúc ${time}`,
  maybeChanged: "Văn bản có thể đã thay đổi.",
  update: "Cập nhật",
  updating: "Đang đọc…",

  choose: "Chọn một mục để xem cần viết gì.",

  emptyText: (sections: number) =>
    `Bấm Chèn đề cương để ghi sẵn ${n(sections)} tiêu đề mục và các yêu cầu của đề cương vào văn bản. Có thể hoàn tác bằng Ctrl+Z.`,
  insert: "Chèn đề cương",
  insertNotAllowed: "Văn bản này không cho ghi nên chưa chèn được đề cương.",
  emptyPreview: "Các mục sẽ được chèn",

  foreignTitle: (outline: string) => `Văn bản này chưa theo đề cương ${outline}`,
  foreignText:
    "Không tìm thấy các tiêu đề mục của đề cương. Nếu đúng là báo cáo này, hãy đặt tiêu đề mục theo đề cương rồi kiểm tra lại; nếu bắt đầu mới, hãy tạo văn bản trống rồi bấm Chèn đề cương ở đây.",
  foreignShow: "Xem các mục của đề cương",
  recheck: "Kiểm tra lại",
};
