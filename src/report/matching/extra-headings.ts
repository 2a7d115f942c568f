import type { Paragraph } from "../document";
import type { HeadingLook } from "./heading-look";
import { seriesOf, type HeadingNumber } from "./heading-number";
import { plainLetter } from "./letters";
import type { ParagraphLook } from "./paragraph-look";
import type { FoundHeading } from "./section-map";

/** A heading that is already known, with its level in the outline. */
export interface KnownHeading {
  readonly paragraph: number;
  readonly lastParagraph: number;
  readonly level: number;
  readonly number: HeadingNumber | undefined;
  readonly look: HeadingLook;
}

/** A heading that the outline does not have, of the same rank as some that it has. */
export interface ExtraHeading {
  readonly paragraph: number;
  readonly level: number;
  readonly number?: HeadingNumber;
  readonly numberIs: FoundHeading["numberIs"];
}

const longestTitle = 200;

/** What is known where a paragraph is looked at. */
interface Course {
  readonly looks: readonly ParagraphLook[];
  readonly known: readonly KnownHeading[];
  /** The heading it stands under. */
  inside: KnownHeading;
  /** By series, the headings whose numbers may go on, and the lists begun since the last heading. */
  readonly running: Map<string, KnownHeading>;
  readonly lists: Map<string, { next: number; look: HeadingLook }>;
}

/**
 * Headings of the author's own ("5. Phương hướng, nhiệm vụ") that stand beside sections of the outline: they go on
 * with the numbers of those and look like them. A list inside a section starts its numbers again and is none.
 *
 * @param known in the document's order
 */
export function findExtraHeadings(
  looks: readonly ParagraphLook[],
  known: readonly KnownHeading[],
  end: number,
  excluded: (paragraph: number) => boolean,
): ExtraHeading[] {
  const extras: ExtraHeading[] = [];
  const [first] = known;
  if (!first) return extras;
  const course: Course = { looks, known, inside: first, running: new Map(), lists: new Map() };
  let next = 0;
  let lastTaken = -1;
  for (let index = first.paragraph; index < end; index++) {
    const look = looks[index];
    if (!look) break;
    let heading: KnownHeading | undefined;
    for (; known[next]?.paragraph === index; next++) heading = known[next];
    if (heading) {
      lastTaken = heading.lastParagraph;
      goOnUnder(course, heading);
      continue;
    }
    const { paragraph } = look;
    if (index <= lastTaken || excluded(index) || paragraph.tableLevel > 0 || paragraph.text.trim() === "")
      continue;
    const extra = extraAt(look, course);
    if (!extra) continue;
    extras.push(extra);
    goOnUnder(course, { number: undefined, ...extra, lastParagraph: index, look: look.heading });
  }
  return extras;
}

function goOnUnder(course: Course, heading: KnownHeading): void {
  const { running, lists } = course;
  course.inside = heading;
  lists.clear();
  for (const [series, other] of running) if (other.level > heading.level) running.delete(series);
  if (heading.number && heading.number.kind !== "bullet") running.set(seriesOf(heading.number), heading);
}

function extraAt(
  { paragraph, typed, number, heading: look }: ParagraphLook,
  { looks, known, inside, running, lists }: Course,
): ExtraHeading | undefined {
  const { index } = paragraph;
  if (!number || number.kind === "bullet") {
    const level = number ? undefined : levelByLook(paragraph, look, inside, known);
    return level === undefined ? undefined : { paragraph: index, level, numberIs: "absent" };
  }
  const series = seriesOf(number);
  const last = number.path.at(-1) ?? 0;
  const list = lists.get(series);
  const before = running.get(series);
  const goesOn =
    before !== undefined &&
    goesOnFrom(before, number) &&
    (typed !== undefined || onSameListLevel(paragraph, looks[before.paragraph]?.paragraph));
  const inList = list !== undefined && last === list.next && (!goesOn || sameLook(list.look, look));
  if (goesOn && !inList && looksLike(paragraph, look, before)) {
    return { paragraph: index, level: before.level, number, numberIs: typed ? "typed" : "automatic" };
  }
  const standsOut = look.bold === true || look.capitals;
  if (typed && !inList && standsOut && isNextPart(paragraph, number, before, known)) {
    return { paragraph: index, level: 1, number, numberIs: "typed" };
  }
  if (last === 1 || inList) lists.set(series, { next: last + 1, look });
  return undefined;
}

/** Automatic numbers of another list level are another list's, which may go on from a section before. */
function onSameListLevel({ listLevel }: Paragraph, before: Paragraph | undefined): boolean {
  return listLevel === undefined || before?.listLevel === undefined || listLevel === before.listLevel;
}

/** The next number, or the one after; "2.3." again after "2.3." is a slip, for no list inside it begins so. */
function goesOnFrom(before: KnownHeading, { path }: HeadingNumber): boolean {
  const step = (path.at(-1) ?? 0) - (before.number?.path.at(-1) ?? 0);
  return step === 1 || step === 2 || (step === 0 && path.length > 1);
}

/** "III." where two parts stand before it is a part of its own, however those are numbered and set off. */
function isNextPart(
  { index, text }: Paragraph,
  { kind, path }: HeadingNumber,
  before: KnownHeading | undefined,
  known: readonly KnownHeading[],
): boolean {
  if (kind !== "roman" || path.length !== 1 || text.length > longestTitle) return false;
  if (before) return before.level === 1 && path[0] === (before.number?.path[0] ?? 0) + 1;
  const parts = known.filter(({ level, paragraph }) => level === 1 && paragraph < index).length;
  return parts > 0 && path[0] === parts + 1;
}

/** Some authors set everything in a heading style: a sentence of some length is text. */
function isSentence(text: string): boolean {
  return /[.;!?]\s*$/.test(text) && (/\d/.test(text) || text.trim().split(/\s+/).length > longestClosedTitle);
}

const longestClosedTitle = 12;

function sameLook(one: HeadingLook, other: HeadingLook): boolean {
  return one.bold === other.bold && one.capitals === other.capitals && one.level === other.level;
}

/** As far as both looks are known, the paragraph stands out as much as the heading before it. */
function looksLike(paragraph: Paragraph, look: HeadingLook, before: KnownHeading): boolean {
  if (before.look.level !== undefined && look.level === undefined) return false;
  if (before.look.bold === true && look.bold === false) return false;
  if (before.look.capitals && !look.capitals && before.number?.kind !== "arabic" && look.bold !== true)
    return false;
  const title = paragraph.text.split("\n")[0] ?? "";
  if (/[;,]\s*$/.test(title)) return false;
  return (
    title.length <= longestTitle ||
    look.bold === true ||
    look.bold === "mixed" ||
    /^[^:.]{0,100}[:.]/.test(title)
  );
}

const ofTwoWords = new RegExp(`[${plainLetter}]{2,}\\s+[${plainLetter}]{2,}`, "u");

/** Without a number: the same heading level as a section's, or bold capitals as the top sections have. */
function levelByLook(
  paragraph: Paragraph,
  look: HeadingLook,
  inside: KnownHeading,
  known: readonly KnownHeading[],
): number | undefined {
  if (paragraph.text.length > longestTitle) return undefined;
  if (look.level !== undefined && inside.look.level !== undefined) {
    if (isSentence(paragraph.text) || (inside.number && /[.;!?]\s*$/.test(paragraph.text))) return undefined;
    if (look.level > inside.look.level) return undefined;
    const peer = known.find((heading) => heading.look.level === look.level);
    return peer?.level ?? inside.level;
  }
  if (!look.capitals || look.bold === false || !ofTwoWords.test(paragraph.text)) return undefined;
  const peer = known.find(
    (heading) => !heading.number && heading.look.capitals && heading.look.bold === look.bold,
  );
  return peer?.level;
}
