import { fold } from "../../matching";
import type { FigureGrid, LineName } from "./table-grid";

/** What the figures of a column are, by its heading. */
export type Role = "total" | "women" | "ratio" | "skip" | "other";

/** Alternatives of a pattern on folded text. */
const folded = (words: string): string =>
  words
    .split("|")
    .map((word) => fold(word).text)
    .join("|");
const holds = (words: string): RegExp => new RegExp(`(?:^| )(?:${folded(words)})(?: |$)`);

const people = folded(
  "người|lượt|cán bộ|công chức|viên chức|học viên|đại biểu|đồng chí|đảng viên|hội viên|đoàn viên|ủy viên|lao động|giáo viên|giảng viên|nhân sự|biên chế|cấp ủy|lãnh đạo|thành viên|cbccvc|cb|cbcc",
);
const number = folded("tổng số|tổng cộng|tổng|cộng|chung|số lượng|sl");
const totalHeading = new RegExp(
  `^(?:(?:trong đó )?(?:${number})|(?:(?:tổng|tổng số|số|số lượng|tổng số lượng) )?(?:${people})(?: .*)?)$`,
);
const womenHeading = new RegExp(
  `^(?:trong đó )?(?:(?:số|số lượng) )?(?:(?:phụ )?nữ|(?:${people}) nữ|nữ (?:${people}))$`,
);
const ratioHeading = holds("tỷ lệ|tỷ trọng|cơ cấu");
/** Percentages that are no ratio of this table's figures. */
const otherRatio = holds(
  "mục tiêu|chỉ tiêu|kế hoạch|nghị quyết|yêu cầu|quy định|tăng|giảm|so với|chênh lệch|vượt|hoàn thành|tăng trưởng|cùng kỳ|tối thiểu|giao",
);
const noFigures = new RegExp(
  `^(?:${folded("stt|tt|số tt|số thứ tự|ghi chú|năm|đvt|đơn vị tính|ngày|mục tiêu|chỉ tiêu")})(?: |$)`,
);
const women = holds("nữ");

/** The role of a column, or of a row of a table that stands across. */
export function roleOf({ text, folded: words, above }: LineName): Role {
  if (noFigures.test(words)) return "skip";
  if (text.includes("%") || ratioHeading.test(words))
    return otherRatio.test(words) || otherRatio.test(above) ? "skip" : "ratio";
  if (women.test(words)) return "women";
  if (!totalHeading.test(words)) return "other";
  // "Nữ" over "Số lượng" and "Tỷ lệ".
  return women.test(above) ? "women" : "total";
}

/** Headed by women and nothing else: "Nữ", "Trong đó: nữ", "Cán bộ nữ"; not "Nữ được đào tạo". */
export function isWomen(name: LineName): boolean {
  return womenHeading.test(name.folded) || (roleOf(name) === "women" && !women.test(name.folded));
}

/** Counted in attendances: one person stands there several times. */
export function isAttendances(words: string): boolean {
  return holds("lượt").test(words);
}

const totalName = new RegExp(
  `^(?:${folded("tổng cộng|tổng số|tổng|cộng|tổng chung|cộng chung")})(?: (?:${folded(
    "toàn tỉnh|toàn ngành|toàn sở|toàn xã|chung|các năm|5 năm|cả giai đoạn",
  )}|giai đoạn [\\d ]+))?$`,
);

/** "Tổng cộng", "TỔNG CỘNG (I+II)": the line that adds up the others. */
export function isTotalName({ text, folded: words }: LineName): boolean {
  return (
    totalName.test(words) || (text.includes("+") && totalName.test(words.replace(/(?: (?:[ivx]+|\d))+$/, "")))
  );
}

const attribute = holds(
  "nữ|nam|trong đó|dân tộc|dtts|đảng viên|tuổi|trình độ|thạc sĩ|tiến sĩ|đại học|tôn giáo|bao gồm|lũy kế|ước|bình quân|tỷ lệ|kế hoạch|thực hiện|mục tiêu|còn lại",
);

/** Lines that break a figure down by what people are; the same person stands in several of them. */
export function isAttribute({ folded: words }: LineName): boolean {
  return attribute.test(words);
}

/** The roles of all columns of a grid. */
export function rolesOf(grid: FigureGrid): Role[] {
  return grid.columns.map(roleOf);
}
