import type { LineName } from "./line-name";
import type { FigureGrid } from "./table-grid";

/** What the figures of a column are, by its heading. */
export type Role = "total" | "women" | "ratio" | "skip" | "other";

/** Words as `fold` writes them: "tỉ lệ", "uỷ viên", "qui định", "cùng kì", "luỹ kế". */
const holds = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?: |$)`);

const people =
  "người|lượt|cán bộ|công chức|viên chức|học viên|đại biểu|đồng chí|đảng viên|hội viên|đoàn viên|uỷ viên|lao động|giáo viên|giảng viên|nhân sự|biên chế|cấp uỷ|lãnh đạo|thành viên|cbccvc|cb|cbcc";
const total = "tổng cộng|tổng số|tổng|cộng|tổng chung|cộng chung";
const totalHeading = new RegExp(
  `^(?:(?:trong đó )?(?:${total}|chung|số lượng|sl)|(?:(?:tổng|tổng số|số|số lượng|tổng số lượng) )?(?:${people})(?: .*)?)$`,
);
const totalName = new RegExp(
  `^(?:${total})(?: (?:toàn tỉnh|toàn ngành|toàn sở|toàn xã|chung|các năm|5 năm|cả giai đoạn|giai đoạn [\\d ]+))?$`,
);
const womenHeading = new RegExp(
  `^(?:trong đó )?(?:(?:số|số lượng) )?(?:(?:phụ )?nữ|(?:${people}) nữ|nữ (?:${people}))$`,
);
const women = holds("nữ");
const quantity = /^(?:số lượng|sl|số người)$/;
const attendances = holds("lượt");
const ratioHeading = holds("tỉ lệ|tỉ trọng|cơ cấu");
/** Percentages that are no ratio of this table's figures. */
const otherRatio = holds(
  "mục tiêu|chỉ tiêu|kế hoạch|nghị quyết|yêu cầu|qui định|tăng|giảm|so với|chênh lệch|vượt|hoàn thành|tăng trưởng|cùng kì|tối thiểu|giao",
);
const noFigures = /^(?:stt|tt|số tt|số thứ tự|ghi chú|năm|đvt|đơn vị tính|ngày|mục tiêu|chỉ tiêu)(?: |$)/;
const attribute = holds(
  "nữ|nam|trong đó|dân tộc|dtts|đảng viên|tuổi|trình độ|thạc sĩ|tiến sĩ|đại học|tôn giáo|bao gồm|luỹ kế|ước|bình quân|tỉ lệ|kế hoạch|thực hiện|mục tiêu|còn lại",
);

const change = holds("tăng|giảm|chênh lệch|so với|so sánh");
const sex = /^(?:(?:trong đó|số) )?(nam|nữ)(?: giới)?$/;

/** The role of a column, or of a row of a table that stands across; `LineName.role` remembers it. */
export function roleOf({ text, folded: words, above }: Omit<LineName, "role">): Role {
  if (noFigures.test(words)) return "skip";
  if (text.includes("%") || ratioHeading.test(words))
    return otherRatio.test(words) || otherRatio.test(above) ? "skip" : "ratio";
  if (women.test(words)) return "women";
  if (!totalHeading.test(words)) return "other";
  // "Nữ" over "Số lượng" and "Tỷ lệ".
  if (women.test(above)) return "women";
  return quantity.test(words) && above !== "" && !totalName.test(above) ? "other" : "total";
}

/** Headed by women and nothing else: "Nữ", "Trong đó: nữ", "Cán bộ nữ"; not "Nữ được đào tạo". */
export function isWomen(name: LineName): boolean {
  return womenHeading.test(name.folded) || (name.role === "women" && !women.test(name.folded));
}

/** Counted in attendances: one person stands there several times. */
export function isAttendances(words: string): boolean {
  return attendances.test(words);
}

/** "Tổng cộng", "TỔNG CỘNG (I+II)": the line that adds up the others. */
export function isTotalName({ text, folded: words }: LineName): boolean {
  return (
    totalName.test(words) || (text.includes("+") && totalName.test(words.replace(/(?: (?:[ivx]+|\d))+$/, "")))
  );
}

/** Lines that break a figure down by what people are; the same person stands in several of them. */
export function isAttribute({ folded: words }: LineName): boolean {
  return attribute.test(words);
}

/** "Tăng/giảm", "So với năm 2020": what has changed, of which there are no ratios and no parts. */
export function isChange({ folded: words }: LineName): boolean {
  return change.test(words);
}

/** "Nam", "Nữ": which of the two halves that make up a total. */
export function sexOf({ folded: words }: LineName): string | undefined {
  return sex.exec(words)?.[1];
}

/** The roles of all columns of a grid. */
export function rolesOf(grid: FigureGrid): Role[] {
  return grid.columns.map(({ role }) => role);
}
