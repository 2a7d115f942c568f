import type { Outline, SectionId } from "../outline";
import { readLabel, type HeadingNumber, type NumberKind } from "./heading-number";

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
    numbers = numbersOf(outline);
    known.set(outline, numbers);
  }
  return numbers;
}

/** Of every section in the outline's order, in which parents come before those below them. */
function numbersOf({ sections }: Outline): readonly SectionNumbers[] {
  const ordinalsOf = new Map<SectionId | null, readonly number[]>([[null, []]]);
  const below = new Map<SectionId | null, number>();
  const running: number[] = [];
  return sections.map(({ id, parent, number, printedNumber }) => {
    const position = (below.get(parent) ?? 0) + 1;
    below.set(parent, position);
    const ordinals = [...(ordinalsOf.get(parent) ?? []), position];
    ordinalsOf.set(id, ordinals);
    const level = ordinals.length;
    running[level] = (running[level] ?? 0) + 1;
    return { level, running: running[level], own: [readLabel(number), readLabel(printedNumber)], ordinals };
  });
}

/**
 * How well a number fits a section, in points: 4 = the section's own number in some accepted form, 0 = says nothing,
 * below 0 = speaks against it. Wrong numbers are common, so that they never exclude a section.
 */
export function numberAgreement(number: HeadingNumber | undefined, section: SectionNumbers): number {
  if (!number) return 0;
  if (number.kind === "bullet") return -3;
  const { path } = number;
  const own = path[path.length - 1];
  const last = section.ordinals[section.ordinals.length - 1];
  const top = section.level === 1;
  switch (number.kind) {
    case "arabic":
      if (isOwn(path, 0, section, "arabic")) return 4;
      if (samePath(path, section.ordinals)) return top ? 2.5 : 3.5;
      if (section.level === 2 && path.length === 1 && path[0] === section.running) return 2.5;
      if (own === last) return path.length === 1 ? 1.5 : 0.5;
      return top ? -2.5 : -1.5;
    case "roman":
      if (samePath(path, section.ordinals)) return 4;
      if (path[0] === section.ordinals[0] && isOwn(path, 1, section)) return 4;
      if (own === last) return path.length === section.level ? 1.5 : 0;
      return top ? -1 : -2.5;
    case "capital":
      return path[0] === last ? (top ? 3 : 1.5) : -2;
    case "letter":
      if (path[0] === last && !top) return 1;
      return top ? -2.5 : -1.5;
  }
}

/** Whether `path` from its part `from` on is one of the section's own numbers, of a kind where that matters. */
function isOwn(path: readonly number[], from: number, { own }: SectionNumbers, kind?: NumberKind): boolean {
  for (const number of own) {
    if ((kind === undefined || number.kind === kind) && samePath(path, number.path, from)) return true;
  }
  return false;
}

function samePath(one: readonly number[], other: readonly number[], from = 0): boolean {
  if (one.length - from !== other.length) return false;
  for (let position = 0; position < other.length; position++) {
    if (one[position + from] !== other[position]) return false;
  }
  return true;
}
