import { isBlankText } from "./blanks";
import type { SectionOption } from "./candidates";
import { foldedText } from "./fold";
import type { ParagraphLook } from "./paragraph-look";
import type { TitleIndex } from "./title-index";

/** A title may run on into the next paragraph when that looks the same and starts no heading of its own. */
export function continuesTitle(
  { paragraph }: ParagraphLook,
  { paragraph: next, typed }: ParagraphLook,
): boolean {
  return (
    next.text.length > 0 &&
    next.text.length < 200 &&
    next.label === undefined &&
    next.tableLevel === paragraph.tableLevel &&
    next.font.bold === paragraph.font.bold &&
    next.styleKind === paragraph.styleKind &&
    next.outlineLevel === paragraph.outlineLevel &&
    !/[.:;]\s*$/.test(paragraph.text) &&
    typed === undefined
  );
}

/** Text copied from a PDF has a paragraph for each line; the longest title fills three or four. */
const mostLines = 4;
const longestTitle = 400;

/** How many paragraphs after `here` are needed to make the text from `titleStart` a whole title; 0 when none do. */
export function linesOfTitle(
  looks: readonly ParagraphLook[],
  here: ParagraphLook,
  titleStart: number,
  { texts }: TitleIndex,
): number {
  const { index, text } = here.paragraph;
  let joined = text.slice(titleStart);
  if (isBlankText(joined)) return 0;
  let last = here;
  for (let lines = 1; lines <= mostLines && joined.length < longestTitle; lines++) {
    const next = looks[index + lines];
    if (!next || !continuesTitle(last, next) || !beginsTitle(foldedText(joined), texts)) return 0;
    joined += ` ${next.paragraph.text}`;
    if (texts.has(foldedText(joined))) return lines;
    last = next;
  }
  return 0;
}

function beginsTitle(folded: string, texts: ReadonlySet<string>): boolean {
  for (const title of texts) if (title.length > folded.length && title.startsWith(folded)) return true;
  return false;
}

/** "Hạn chế, tồn tại", "Kiến nghị, đề xuất" without numbers: two headings, unless "và" holds them together. */
export function areTwoTitles(
  above: readonly SectionOption[],
  below: readonly SectionOption[],
  text: string,
  next: string,
): boolean {
  if (/(?:[,\s]và|,)\s*$/iu.test(text) || /^\s*và\s/iu.test(next)) return false;
  return above.some(
    (option) =>
      option.likeness >= sureTitle &&
      below.some((other) => other.likeness >= sureTitle && other.section !== option.section),
  );
}

const sureTitle = 0.9;

/** A joined title counts only where it ends below and is clearly more like the section's than either part is. */
export function betterOf(
  alone: readonly SectionOption[],
  apart: readonly SectionOption[],
  joined: readonly SectionOption[],
): SectionOption[] {
  const kept = new Map(alone.map((option) => [option.section, option]));
  for (const option of joined) {
    if (alone.some(({ titleEnd }) => titleEnd.paragraph === option.titleEnd.paragraph)) continue;
    const same = apart.filter((other) => other.section === option.section);
    const before = Math.max(0, ...same.map((other) => other.likeness));
    if (option.likeness > before + 0.08 && option.likeness > 0.7) kept.set(option.section, option);
  }
  return [...kept.values()];
}
