import { childrenOf, levelOf, parentOf, type Outline, type Section } from "../outline";
import { readLabel, type HeadingNumber } from "./heading-number";

/** The numbers a section may carry. */
export interface SectionNumbers {
  /** 1 for top sections. */
  readonly level: number;
  /** Its own numbers: the right one and the printed one. */
  readonly own: readonly HeadingNumber[];
  /** Its position among its siblings, for it and all sections above it: I.2.2.1 = [1, 2, 2, 1]. */
  readonly ordinals: readonly number[];
  /** Its position among all sections of its level: where numbers go on from part to part, II.1 is 5. */
  readonly running: number;
}

const known = new WeakMap<Outline, readonly SectionNumbers[]>();

/** The numbers of every section of an outline, in its order. */
export function sectionNumbersOf(outline: Outline): readonly SectionNumbers[] {
  let numbers = known.get(outline);
  if (!numbers) {
    const levels = outline.sections.map((section) => levelOf(outline, section.id));
    numbers = outline.sections.map((section, position) => ({
      level: levels[position] ?? 1,
      running: levels.slice(0, position + 1).filter((level) => level === levels[position]).length,
      own: [readLabel(section.number), readLabel(section.printedNumber)],
      ordinals: ordinalsOf(outline, section),
    }));
    known.set(outline, numbers);
  }
  return numbers;
}

function ordinalsOf(outline: Outline, section: Section): number[] {
  const above = parentOf(outline, section.id);
  const position = childrenOf(outline, section.parent).findIndex((sibling) => sibling.id === section.id) + 1;
  return above ? [...ordinalsOf(outline, above), position] : [position];
}

/**
 * How well a number fits a section, in points: 4 = the section's own number in some accepted form, 0 = says nothing,
 * below 0 = speaks against it. Wrong numbers are common, so that they never exclude a section.
 */
export function numberAgreement(number: HeadingNumber | undefined, section: SectionNumbers): number {
  if (!number) return 0;
  if (number.kind === "bullet") return -3;
  const { path } = number;
  const last = section.ordinals.at(-1);
  const top = section.level === 1;
  switch (number.kind) {
    case "arabic":
      if (section.own.some((own) => own.kind === "arabic" && samePath(own.path, path))) return 4;
      if (samePath(path, section.ordinals)) return top ? 2.5 : 3.5;
      if (section.level === 2 && path.length === 1 && path[0] === section.running) return 2.5;
      if (path.at(-1) === last) return path.length === 1 ? 1.5 : 0.5;
      return top ? -2.5 : -1.5;
    case "roman":
      if (samePath(path, section.ordinals)) return 4;
      if (section.own.some((own) => samePath(path.slice(1), own.path) && path[0] === section.ordinals[0]))
        return 4;
      if (path.at(-1) === last) return path.length === section.level ? 1.5 : 0;
      return top ? -1 : -2.5;
    case "capital":
      return path[0] === last ? (top ? 3 : 1.5) : -2;
    case "letter":
      if (path[0] === last && !top) return 1;
      return top ? -2.5 : -1.5;
  }
}

function samePath(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((part, position) => part === other[position]);
}
