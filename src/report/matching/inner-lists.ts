import type { ReportDocument } from "../document";
import type { HeadingCandidate } from "./candidates";
import { readHeadingNumber, readLabel, seriesOf } from "./heading-number";

const longestList = 60;

/**
 * True when a list that begins with 1 after the paragraph `after` reaches the candidate: "3. Kinh phí thực hiện: 10
 * triệu đồng" below "1. Hội nghị" and "2. Tin bài" is its third item, and no section out of place.
 */
export function goesOnWithList(
  document: ReportDocument,
  { paragraph, number }: HeadingCandidate,
  after: number,
): boolean {
  if (!number || number.kind === "bullet") return false;
  let wanted = (number.path.at(-1) ?? 0) - 1;
  for (let index = paragraph - 1; index > after && index > paragraph - longestList && wanted > 0; index--) {
    const { text = "", label } = document.paragraphs[index] ?? {};
    const item = readHeadingNumber(text) ?? (label === undefined ? undefined : readLabel(label));
    if (item && seriesOf(item) === seriesOf(number) && item.path.at(-1) === wanted) wanted--;
  }
  return wanted === 0 && number.path.at(-1) !== 1;
}
