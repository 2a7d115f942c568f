import type { Outline, Section, SectionId } from "./schema";

/** What rules ask of each section again and again, found out once for an outline. */
interface SectionFacts {
  readonly section: Section;
  readonly level: number;
  readonly name: string;
  /** The sections above it, the top one first. */
  readonly above: readonly SectionId[];
  /** Positions in the outline of those directly below it. */
  readonly children: readonly number[];
}

const known = new WeakMap<Outline, ReadonlyMap<SectionId, SectionFacts>>();

function factsOf(outline: Outline): ReadonlyMap<SectionId, SectionFacts> {
  let facts = known.get(outline);
  if (!facts) {
    facts = factsOfSections(outline.sections);
    known.set(outline, facts);
  }
  return facts;
}

function factsOfSections(sections: readonly Section[]): Map<SectionId, SectionFacts> {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const children = new Map<SectionId | null, number[]>(sections.map((section) => [section.id, []]));
  sections.forEach(({ parent }, position) => children.get(parent)?.push(position));
  const above = (section: Section): Section[] => {
    const parent = section.parent === null ? undefined : byId.get(section.parent);
    return parent ? [...above(parent), parent] : [];
  };
  const factsOfOne = (section: Section): SectionFacts => {
    const unique = sections.filter((other) => other.number === section.number).length === 1;
    const ancestors = above(section);
    const top = ancestors[0] ?? section;
    const number = unique ? section.number : `${top.number}.${section.number}`;
    return {
      section,
      children: children.get(section.id) ?? [],
      level: ancestors.length + 1,
      name: `${number}. ${section.shortTitle}`,
      above: ancestors.map((ancestor) => ancestor.id),
    };
  };
  return new Map(sections.map((section) => [section.id, factsOfOne(section)]));
}

/** The section with that id; undefined when the outline has none. */
export function sectionById(outline: Outline, id: SectionId): Section | undefined {
  return factsOf(outline).get(id)?.section;
}

/** The sections directly below `id`, or the top ones for null, in document order. */
export function childrenOf(outline: Outline, id: SectionId | null): Section[] {
  return outline.sections.filter((section) => section.parent === id);
}

/** The positions in the outline of the sections directly below `id`. */
export function childPositions(outline: Outline, id: SectionId): readonly number[] {
  return factsOf(outline).get(id)?.children ?? [];
}

/** The section above; undefined at the top. */
export function parentOf(outline: Outline, id: SectionId): Section | undefined {
  const parent = sectionById(outline, id)?.parent;
  return parent == null ? undefined : sectionById(outline, parent);
}

/** True when the section has none below it: it is there that authors write. */
export function isLeaf(outline: Outline, id: SectionId): boolean {
  return childPositions(outline, id).length === 0;
}

/** True when `below` stands somewhere under `above`. */
export function isBelow(outline: Outline, below: SectionId, above: SectionId): boolean {
  return factsOf(outline).get(below)?.above.includes(above) ?? false;
}

/** All leaves in document order. */
export function leaves(outline: Outline): Section[] {
  return outline.sections.filter((section) => isLeaf(outline, section.id));
}

/** 1 for top sections, 2 for those below them, and so on. */
export function levelOf(outline: Outline, id: SectionId): number {
  return factsOf(outline).get(id)?.level ?? 1;
}

/**
 * How a section is called in a sentence: "3. Kinh phí thực hiện". Numbers start again in each part, so one that
 * occurs twice is told with its part: "II.1. Hạn chế, bất cập".
 */
export function sectionName(outline: Outline, id: SectionId): string {
  return factsOf(outline).get(id)?.name ?? id;
}

/** The heading as it should stand in a report: "1.1. Kết quả …". */
export function headingText(section: Section): string {
  return `${section.number}. ${section.title}`;
}
