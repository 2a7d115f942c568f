import type { SectionOption } from "./candidates";
import type { ParagraphLook } from "./paragraph-look";

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
    !/[.:;]\s*$/.test(paragraph.text) &&
    typed === undefined
  );
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

/** A joined title counts only where it is clearly more like the section's than either part is. */
export function betterOf(
  alone: readonly SectionOption[],
  apart: readonly SectionOption[],
  joined: readonly SectionOption[],
): SectionOption[] {
  const kept = new Map(alone.map((option) => [option.section, option]));
  for (const option of joined) {
    const same = apart.filter((other) => other.section === option.section);
    const before = Math.max(0, ...same.map((other) => other.likeness));
    if (option.likeness > before + 0.08 && option.likeness > 0.7) kept.set(option.section, option);
  }
  return [...kept.values()];
}
