import type { Paragraph, SectionMap } from "../../report";
import { question, type Question } from "./ask-all";
import { plainText } from "./plain-text";

/** A section with at most so many paragraphs of text would be empty if these were deleted. */
const scant = 3;
/** `getReviewedText` has made Word freeze before: it is for few paragraphs only. */
const mostAsked = 60;

/**
 * The paragraphs whose tracked deletion would change what the check says, by position: headings, and all there is in
 * sections with very little text. A paragraph's `text` still has what was deleted (office-js #1267, #2314).
 */
export function decisiveParagraphs(map: SectionMap, paragraphs: readonly Paragraph[]): number[] {
  const hasText = (index: number) => /\S/.test(paragraphs[index]?.text ?? "");
  const decisive = map.sections.flatMap(({ heading, body }) => {
    if (!heading) return [];
    const own: number[] = [];
    for (let i = body?.start ?? 0; i < (body?.end ?? 0) && own.length <= scant; i++)
      if (hasText(i)) own.push(i);
    return [heading.place.paragraph, ...(own.length <= scant ? own : [])];
  });
  return [...new Set(decisive)].slice(0, mostAsked);
}

/** Their texts as they will be once all changes are accepted, by position. */
export function aboutReviewedTexts(
  decisive: readonly number[],
  paragraphs: readonly Word.Paragraph[],
  texts: Map<number, string>,
): Question[] {
  return decisive.flatMap((index) => {
    const paragraph = paragraphs[index];
    return paragraph
      ? question(
          () => paragraph.getReviewedText("Current"),
          ({ value }) => void texts.set(index, plainText(value)),
        )
      : [];
  });
}
