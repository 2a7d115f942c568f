import { outline2282 } from "../../../src/report/outline";
import { verdict } from "./verdict";

/** Something said of some sections, by their ids. */
type Of<T> = Readonly<Record<string, T>>;

/** How the headings of a report are marked: from a number and a title to a line of `writtenDocument`. */
export type Style = (number: string, title: string, id: string) => string;

export interface Variation {
  readonly opening?: readonly string[];
  readonly closing?: readonly string[];
  readonly style?: Style;
  readonly numbers?: Of<string>;
  readonly titles?: Of<string>;
  /** Instead of the usual sentence; [] for nothing. */
  readonly content?: Of<readonly string[] | string>;
  readonly before?: Of<readonly string[]>;
  readonly after?: Of<readonly string[]>;
  readonly without?: readonly string[];
  readonly order?: readonly string[];
  /** Content follows the title in its own paragraph. */
  readonly runIn?: boolean;
}

export const ids: readonly string[] = outline2282.sections.map(({ id }) => id);
export const titles: Of<string> = Object.fromEntries(
  outline2282.sections.map(({ id, title }) => [id, title]),
);
export const numbers: Of<string> = Object.fromEntries(
  outline2282.sections.map(({ id, printedNumber }) => [id, `${printedNumber}.`]),
);
const contents: Of<string> = {
  "I.1.1": "Tổ chức 5 hội nghị với 200 lượt người.",
  "I.1.2": "Cấp ủy ban hành nghị quyết chuyên đề.",
  "I.1.3": "Phát 36 tin bài trên đài truyền thanh.",
  "I.2.1": "Nữ trong quy hoạch 15/33 người, đạt 45,45%.",
  "I.2.2.1": "Ban hành 03 văn bản chỉ đạo.",
  "I.2.2.2": "Cử 12 lượt cán bộ nữ đi học.",
  "I.2.2.3": "Khen thưởng 09 cá nhân nữ.",
  "I.3": "Tổng kinh phí 125 triệu đồng.",
  "I.4": "Nhiệm vụ cơ bản hoàn thành; bài học là phải kiên trì.",
  "II.1": "Nguồn cán bộ nữ còn ít.",
  "II.2": "Đề nghị mở thêm lớp bồi dưỡng.",
};
export const opening: readonly string[] = [
  "BÁO CÁO",
  "**Kết quả thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ**",
  "Thực hiện Công văn số 1234/SNV-CCVC, UBND xã báo cáo như sau:",
];
export const closing: readonly string[] = [
  "Trên đây là báo cáo của UBND xã./.",
  "| Nơi nhận:¶- Sở Nội vụ;¶- Lưu: VT. | **CHỦ TỊCH**¶¶Nguyễn Văn A |",
];

const together = (number: string, title: string) => `${number} ${title}`.trim();
export const plain: Style = together;
export const bold: Style = (number, title) => `**${together(number, title)}**`;
export const italic: Style = (number, title) => `__${together(number, title)}__`;
export const capitals: Style = (number, title) => together(number, title.toUpperCase());
export const bareBold: Style = (_, title) => `**${title}**`;
export const bareCapitals: Style = (_, title) => title.toUpperCase();
export const automatic: Style = (number, title) => `{${number}} ${title}`;
export const tabbed: Style = (number, title) => `${number}→${title}`;
export const numberAbove: Style = (number, title) => `**${number}**\n**${title}**`;
export const decomposed: Style = (number, title) => together(number, title).normalize("NFD");
export const withoutMarks: Style = (number, title) =>
  together(number, title).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
export const customStyle: Style = (number, title) => `[other] ${together(number, title)}`;
export const inHeadingStyles: Style = (number, title, id) =>
  `${"#".repeat(id.split(".").length)} {${number}} ${title}`;

/** The lines of a report with 16 headings and a sentence below each leaf, varied. */
export function variedReport(how: Variation): string[] {
  const order = (how.order ?? ids).filter((id) => !how.without?.includes(id));
  const lines = order.flatMap((id) => {
    const title = how.titles?.[id] ?? titles[id] ?? "";
    const heading = (how.style ?? bold)(how.numbers?.[id] ?? numbers[id] ?? "", title, id);
    const content = how.content?.[id] ?? contents[id] ?? [];
    const own =
      how.runIn === true && typeof content === "string"
        ? [`${heading.replace(/[.*]+$/, "")}: ${content}`]
        : [...heading.split("\n"), ...[content].flat()];
    return [...(how.before?.[id] ?? []), ...own, ...(how.after?.[id] ?? [])];
  });
  return [...(how.opening ?? opening), ...lines, ...(how.closing ?? closing)].map((line) =>
    line.replaceAll("⏎", "\n").replaceAll("→", "\t"),
  );
}

/** The verdict on a varied report, its statuses in a fixed order. */
export function verdictOn(how: Variation): string {
  return verdict(variedReport(how));
}
