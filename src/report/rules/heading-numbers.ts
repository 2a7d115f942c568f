import type { FoundHeading, SectionMap } from "../matching";
import { childrenOf, parentOf, sectionById, type Outline, type Section } from "../outline";
import { stateOf } from "./section-state";

/**
 * How a heading's number compares with the outline: `right` (the number alone or with its part's); `absent`; `counted`
 * where Word itself counts and the number will be right once the missing or misplaced section is in its place;
 * `printed` as the outline misprints it; `other`.
 */
export type NumberVerdict = "right" | "absent" | "counted" | "printed" | "other";

export interface NumberedHeading {
  readonly section: Section;
  readonly heading: FoundHeading;
  readonly verdict: NumberVerdict;
}

/** Every section found that has a heading of its own, in the outline's order, with the verdict on its number. */
export function judgeNumbers(outline: Outline, sections: SectionMap): NumberedHeading[] {
  const judged: NumberedHeading[] = [];
  for (const { id, heading } of sections.sections) {
    const section = heading && sectionById(outline, id);
    if (!section || sharesHeading(heading, judged.at(-1)?.heading)) continue;
    judged.push({ section, heading, verdict: verdictOn(outline, sections, section, heading) });
  }
  return judged;
}

/** "3. Kinh phí thực hiện và đánh giá chung": the number is that of the first of the sections. */
function sharesHeading({ place }: FoundHeading, before: FoundHeading | undefined): boolean {
  return (
    before !== undefined && place.paragraph === before.place.paragraph && place.start === before.place.start
  );
}

function verdictOn(
  outline: Outline,
  sections: SectionMap,
  section: Section,
  { number, numberIs }: FoundHeading,
): NumberVerdict {
  if (number === undefined) return "absent";
  if (isRight(number, section)) return "right";
  if (numberIs === "automatic") {
    const counted = countedId(outline, sections, section);
    if (sameNumber(number, counted) || sameNumber(number, withoutPart(counted))) return "counted";
  }
  return sameNumber(number, section.printedNumber) ? "printed" : "other";
}

/** The number alone ("3"), or with its part's ("I.3"); one in words ("Phần thứ nhất") is taken as meant. */
function isRight(found: string, section: Section): boolean {
  return (
    sameNumber(found, section.number) ||
    sameNumber(found, section.id) ||
    (/\s/.test(found) && /\p{L}{2,}\s/u.test(found))
  );
}

/** The id a section would have if the outline held only what stands before it in the document. */
function countedId(outline: Outline, sections: SectionMap, section: Section): string {
  const position = (id: string): number | undefined => stateOf(sections, id)?.heading?.place.paragraph;
  const here = position(section.id) ?? 0;
  const siblings = childrenOf(outline, section.parent);
  const before = siblings.filter(({ id }) => (position(id) ?? Infinity) < here).length;
  const last = siblings[before]?.id.split(".").at(-1) ?? "";
  const parent = parentOf(outline, section.id);
  return parent ? `${countedId(outline, sections, parent)}.${last}` : last;
}

function withoutPart(id: string): string {
  return id.replace(/^[^.]*\./, "");
}

/**
 * Headings numbered in a way of the report's own: among the children of one section, or the parts, all differ from the
 * outline. One alone may be a slip, unless the report has its own way elsewhere.
 */
export function ownNumbering(headings: readonly NumberedHeading[]): NumberedHeading[] {
  if (!headings.some(({ verdict }) => verdict === "other")) return [];
  const numbered = headings.filter(({ verdict }) => verdict !== "absent");
  const parents = [...new Set(numbered.map(({ section }) => section.parent))];
  const own = parents
    .map((parent) => numbered.filter(({ section }) => section.parent === parent))
    .filter((group) => group.every(({ verdict }) => verdict === "other"));
  if (!own.some((group) => group.length > 1)) return [];
  return numbered.filter((heading) => own.some((group) => group.includes(heading)));
}

/** True for a report that gives sections the number of their part too ("II.1"). */
export function writesFullNumbers(headings: readonly NumberedHeading[]): boolean {
  let below = 0;
  let full = 0;
  for (const { section, heading } of headings) {
    if (section.parent === null || !heading.number) continue;
    below++;
    if (/^[IVX]+\./.test(heading.number)) full++;
  }
  return full * 2 > below;
}

/** Numbers that differ in their last place only, so that Word can count to the right one in the same list. */
export function sameShape(one: string, other: string): boolean {
  const shape = (number: string): string => {
    const [last = "", ...above] = plain(number).split(".").reverse();
    const kind = /^\d+$/.test(last) ? "arabic" : /^[IVX]+$/.test(last) ? "roman" : "letter";
    return [kind, ...above].join(" ");
  };
  return shape(one) === shape(other);
}

function sameNumber(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

const isPlain = /^[\dA-Z]+(?:\.[\dA-Z]+)*$/;

/** NFKC makes "Ⅱ" (U+2161) the two letters it looks like; few numbers need it, and a short run does without its tables. */
function plain(number: string): string {
  if (isPlain.test(number)) return number;
  return number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s|[.)]+$/g, "");
}
