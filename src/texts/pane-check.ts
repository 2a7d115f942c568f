import { formatCount as n } from "./pane";

const counted = {
  error: (count: number) => `${n(count)} lỗi`,
  warning: (count: number) => `${n(count)} điểm cần xem`,
  info: (count: number) => `${n(count)} thông tin`,
};

/** The view "Kiểm tra": the verdict, the findings, what could not be checked. */
export const checkTexts = {
  notReady: (errors: number) => `Chưa thể trình: còn ${n(errors)} lỗi`,
  ready: "Không còn lỗi bắt buộc",
  foreign: (outline: string) => `Văn bản này chưa theo đề cương ${outline}`,
  foreignText:
    "Không tìm thấy các tiêu đề mục của đề cương nên chưa thể kết luận. Nếu đúng là báo cáo này, hãy đặt tiêu đề mục theo đề cương rồi kiểm tra lại.",
  foreignShow: (count: number) => `Vẫn xem ${n(count)} điểm đã tìm thấy`,
  emptyDocument: "Văn bản đang trống",
  emptyDocumentText: "Chưa có gì để kiểm tra. Có thể chèn đề cương rồi viết theo từng mục.",
  toOutline: "Sang phần Đề cương",

  checkedAt: (time: string) => `Kiểm tra lúc ${time}`,
  recheck: "Kiểm tra lại",
  checking: "Đang kiểm tra…",
  maybeChanged: "Văn bản có thể đã thay đổi.",

  filterLabel: "Lọc theo mức độ",
  all: "Tất cả",
  counted,
  noneOfKind: (kind: string) => `Không có điểm nào thuộc mức “${kind}”.`,

  goTo: "Đến chỗ này",
  goToRelated: "Đến chỗ liên quan",
  related: "chỗ liên quan",
  whyAndFix: "Vì sao, cách sửa",
  why: "Vì sao",
  fix: "Cách sửa",

  nothing: "Văn bản đạt các yêu cầu đã kiểm tra",
  nothingText:
    "Không có lỗi và không có điểm nào cần xem. Trước khi trình, hãy đọc lại số liệu và tên riêng một lần nữa.",
  remaining: (parts: readonly string[]) => `Còn ${parts.join(", ")}; nên xem trước khi trình.`,

  notChecked: (count: number) => `${n(count)} điều chưa kiểm tra được`,
  notCheckedText: "Word không cho biết đủ thông tin để kiểm tra những điều sau; đề nghị tự xem lại:",

  copyAll: "Chép kết quả",
  hint: "Bấm vào một điểm để đến chỗ đó trong văn bản.",

  announce: (parts: readonly string[]) => `Kiểm tra xong: ${parts.join(", ")}.`,
  announceNothing: "Kiểm tra xong: không có lỗi, không có điểm cần xem.",
};
