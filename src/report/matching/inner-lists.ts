import type { HeadingCandidate } from "./candidates";
import { seriesOf } from "./heading-number";
import type { ParagraphLook } from "./paragraph-look";

/** The paragraphs between two headings, both exclusive. */
export interface Gap {
  readonly after: number;
  readonly before: number;
}

/** Whether a candidate is an item of a list that stands in a gap; `titles` are paragraphs that are no items. */
export type ListTest = (candidate: HeadingCandidate, gap: Gap, titles: ReadonlySet<number>) => boolean;

const longestList = 60;

/**
 * Knows lists inside a section: "3. Kinh phí thực hiện: 10 triệu đồng" below "1. Hội nghị" and "2. Tin bài" is the
 * third item of one, "1. Hạn chế" above "2. Bài học" the first; neither is a section out of place.
 */
export function listTestOf(looks: readonly ParagraphLook[]): ListTest {
  return ({ paragraph, number }, { after, before }, titles) => {
    if (!number || number.kind === "bullet") return false;
    const valueAt = (index: number): number | undefined => {
      const item = looks[index]?.number;
      return item && !titles.has(index) && seriesOf(item) === seriesOf(number) ? item.path.at(-1) : undefined;
    };
    const own = number.path.at(-1) ?? 0;
    if (own === 1) {
      const end = Math.min(before, paragraph + longestList, looks.length);
      for (let index = paragraph + 1; index < end; index++) {
        const value = valueAt(index);
        if (value === 1 || value === 2) return value === 2;
      }
      return false;
    }
    let wanted = own - 1;
    for (let index = paragraph - 1; index > after && index > paragraph - longestList && wanted > 0; index--) {
      if (valueAt(index) === wanted) wanted--;
    }
    return wanted === 0;
  };
}
