import { formatCount as n } from "./pane";

/** Parts of a sentence joined as one says them: "3 ô, 1 dòng". */
const parts = (counted: readonly (readonly [number, string])[]) =>
  counted.flatMap(([count, what]) => (count > 0 ? [`${n(count)} ${what}`] : [])).join(", ");

/** What a refresh writes, counted. */
interface Counted {
  readonly cells: number;
  readonly lines: number;
  readonly rows: number;
  readonly sentences: number;
  readonly takenBack: number;
}

const written = ({ cells, lines, rows, sentences }: Counted) =>
  parts([
    [cells, "ô"],
    [rows, "dòng của bảng"],
    [lines, "dòng tên bảng, ghi chú"],
    [sentences, "câu"],
  ]);

/** The page that shows what a refresh would change, and what is said of one. */
export const refreshTexts = {
  title: "Cập nhật bảng theo số liệu",
  reading: "Đang đối chiếu với văn bản…",
  nothingText: "Mọi bảng và câu trong văn bản đều khớp với số liệu.",
  noTablesText: "Nhập số liệu rồi bấm Chèn bảng; sau đó mới có gì để cập nhật.",
  hint: "Chưa ghi gì vào văn bản. Xem từng chỗ, chọn cách làm, rồi bấm Cập nhật.",
  handMadeUndecided: "Đang giữ nguyên tất cả. Chọn cách làm cho ô sửa tay ở trên để cập nhật.",
  undecided: "Đang giữ nguyên tất cả. Chọn cách làm cho chỗ khác ở trên để cập nhật.",
  inDocument: "Văn bản",
  inFigures: "Số liệu",
  blank: "(trống)",
  kinds: {
    outdated: "số liệu đã đổi",
    "hand-made": "sửa tay",
    both: "sửa tay, số liệu cũng đổi",
    unknown: "không rõ ai đổi",
  },
  decide: (where: string) => `Cách làm với ${where}`,
  decisions: {
    write: (value: string) => (value === "" ? "Xóa trống ô (theo số liệu)" : `Ghi ${value} (theo số liệu)`),
    "take-back": (value: string) => (value === "" ? "Xóa số này khỏi số liệu" : `Lấy ${value} vào số liệu`),
    keep: (value: string) => (value === "" ? "Giữ ô trống" : `Giữ nguyên ${value}`),
  },
  longDecisions: {
    write: () => "Ghi nội dung mới",
    "take-back": () => "Lấy vào số liệu",
    keep: () => "Giữ nguyên",
  },
  decideAll: (count: number) => `Với cả ${n(count)} ô sửa tay`,
  allDecisions: {
    write: "Ghi theo số liệu",
    "take-back": "Lấy vào số liệu",
    keep: "Giữ nguyên",
  },
  lines: { caption: "Tên bảng", unit: "Đơn vị tính", source: "Ngày, nguồn số liệu" },
  rows: {
    new: {
      says: (label: string) => `Bảng không có dòng “${label}”`,
      write: "Thêm dòng vào bảng",
      takeBack: "Xóa dòng khỏi số liệu",
      keep: "Giữ nguyên",
    },
    former: {
      says: (label: string) => `Số liệu không còn dòng “${label}”`,
      write: "Xóa dòng khỏi bảng",
      takeBack: "Đưa lại vào số liệu",
      keep: "Giữ nguyên",
    },
    own: {
      says: (label: string) => `Dòng “${label}” được thêm trong văn bản`,
      takeBack: "Lấy vào số liệu",
      keep: "Để riêng trong bảng",
    },
  },
  sentences: "Câu trong văn bản",
  sentenceDiffers: "Câu",
  sentenceLost: (text: string, why: string) =>
    `“${text}” được giữ nguyên trong văn bản nhưng không còn tính lại được. ${why}`,
  copyNumber: (title: string, at: number) => `${title}, bản thứ ${n(at)} trong văn bản`,
  unknownTable: "Bảng không có số liệu",
  apply: (counted: Counted) => {
    const text = written(counted);
    if (text !== "") return `Cập nhật ${text}`;
    return counted.takenBack > 0 ? `Lấy ${n(counted.takenBack)} chỗ vào số liệu` : "Cập nhật";
  },
  applying: "Đang cập nhật…",
  cancel: "Thôi",
  done: (counted: Counted) => {
    const text = written(counted);
    const taken = counted.takenBack > 0 ? `lấy ${n(counted.takenBack)} chỗ vào số liệu` : "";
    if (text === "") return taken === "" ? "Không có gì được ghi." : `Đã ${taken}.`;
    return `Đã cập nhật ${text}${taken === "" ? "" : `, ${taken}`}.`;
  },
  undone: "Đã hoàn tác lần cập nhật vừa rồi.",
  undoTooLate: "Bảng đã được sửa sau lần cập nhật nên không hoàn tác được ở đây. Dùng Ctrl+Z trong văn bản.",
  changedMeanwhile: "Văn bản vừa thay đổi nên chưa ghi gì. Các chỗ khác nhau đã được xem lại ở dưới.",
  goTo: "Đến bảng này",
};
