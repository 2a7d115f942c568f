import type { Outline, Section, SectionId } from "./schema";

/** The section with that id; undefined when the outline has none. */
export function sectionById(outline: Outline, id: SectionId): Section | undefined {
  return outline.sections.find((section) => section.id === id);
}

/** The sections directly below `id`, or the top ones for null, in document order. */
export function childrenOf(outline: Outline, id: SectionId | null): Section[] {
  return outline.sections.filter((section) => section.parent === id);
}

/** The section above; undefined at the top. */
export function parentOf(outline: Outline, id: SectionId): Section | undefined {
  const parent = sectionById(outline, id)?.parent;
  return parent == null ? undefined : sectionById(outline, parent);
}

/** True when the section has none below it: it is there that authors write. */
export function isLeaf(outline: Outline, id: SectionId): boolean {
  return outline.sections.every((section) => section.parent !== id);
}

/** All leaves in document order. */
export function leaves(outline: Outline): Section[] {
  const parents = new Set(outline.sections.map((section) => section.parent));
  return outline.sections.filter((section) => !parents.has(section.id));
}

/** 1 for top sections, 2 for those below them, and so on. */
export function levelOf(outline: Outline, id: SectionId): number {
  const parent = parentOf(outline, id);
  return parent ? levelOf(outline, parent.id) + 1 : 1;
}

/** The top section that `id` stands under; itself at the top. */
export function topOf(outline: Outline, id: SectionId): Section | undefined {
  const parent = parentOf(outline, id);
  return parent ? topOf(outline, parent.id) : sectionById(outline, id);
}

/**
 * How a section is called in a sentence: "3. Kinh phí thực hiện". Numbers start again in each part, so one that
 * occurs twice is told with its part: "II.1. Hạn chế, bất cập".
 */
export function sectionName(outline: Outline, id: SectionId): string {
  const section = sectionById(outline, id);
  if (!section) return id;
  const unique = outline.sections.filter((other) => other.number === section.number).length === 1;
  const number = unique ? section.number : `${topOf(outline, id)?.number ?? ""}.${section.number}`;
  return `${number}. ${section.shortTitle}`;
}

/** The heading as it should stand in a report: "1.1. Kết quả …". */
export function headingText(section: Section): string {
  return `${section.number}. ${section.title}`;
}
