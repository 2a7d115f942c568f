import type { SectionMap } from "../matching";
import { leaves, type Outline, type Section, type SectionId } from "../outline";
import { stateOf } from "./section-state";

/** How many of the sections that authors write in are written. */
export interface WritingProgress {
  readonly written: number;
  readonly total: number;
}

/** Counts the leaves of the outline that are written, among all of them. */
export function progressOf(outline: Outline, sections: SectionMap): WritingProgress {
  const all = leaves(outline);
  return { written: all.filter((leaf) => isWritten(sections, leaf)).length, total: all.length };
}

/**
 * The leaf to write next: the first after `from` (the section an author is in) that is not written, beginning again
 * at the top; never `from` itself. Undefined when all the others are written.
 */
export function nextToWrite(outline: Outline, sections: SectionMap, from?: SectionId): Section | undefined {
  const here = outline.sections.findIndex((section) => section.id === from);
  const position = (leaf: Section): number => outline.sections.indexOf(leaf);
  const waiting = leaves(outline).filter((leaf) => leaf.id !== from && !isWritten(sections, leaf));
  return waiting.find((leaf) => position(leaf) > here) ?? waiting[0];
}

function isWritten(sections: SectionMap, leaf: Section): boolean {
  return stateOf(sections, leaf.id)?.status === "written";
}
