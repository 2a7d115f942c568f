import type { ReportDocument } from "../document";
import { isBelow, isLeaf, type Outline, type SectionId } from "../outline";
import type { Match } from "./align";
import { foundHeading, type LaidHeading } from "./laid-headings";
import type { ParagraphLook } from "./paragraph-look";
import { promptIndexOf } from "./prompts";
import { titleIndexOf } from "./title-index";
import { judgeRegion, type Contents, type Region } from "./section-contents";
import type { Extent, FoundHeading, SectionState, SectionStatus } from "./section-map";

/** What the states of the sections are made from. */
export interface Laid {
  readonly document: ReportDocument;
  readonly looks: readonly ParagraphLook[];
  readonly outline: Outline;
  readonly headings: readonly LaidHeading[];
  /** Where the report proper ends: the closing matter, or the end. */
  readonly end: number;
  readonly excluded: (paragraph: number) => boolean;
}

/** The state of every section of the outline, in its order. */
export function sectionStates(laid: Laid): SectionState[] {
  const { sections } = laid.outline;
  const places: number[][] = sections.map(() => []);
  laid.headings.forEach(({ match }, at) => {
    if (match) places[match.section]?.push(at);
  });
  const states = sections.map(({ id }, position) => ownState(laid, id, places[position] ?? []));
  // From the end: a parent's status rests on those of its children, which come after it.
  for (let position = states.length - 1; position >= 0; position--) {
    const state = states[position];
    if (state && state.status !== "missing" && !isLeaf(laid.outline, state.id))
      states[position] = parentState(laid.outline, state, states);
  }
  return states;
}

/** The state of a section from what stands under its own headings, the laid ones at `places`. */
function ownState(laid: Laid, id: SectionId, places: readonly number[]): SectionState {
  const { document, headings } = laid;
  const [main] = places;
  const heading = headings[main ?? -1];
  if (main === undefined || !heading?.match) {
    return { id, status: "missing", blanks: [], duplicates: [], misplaced: false };
  }
  const contents = contentsAt(laid, main, heading.match);
  const state = {
    id,
    status: contents.status,
    heading: foundHeading(document, heading.match.candidate, contents.tailStart),
    extent: extentOf(laid, main),
    body: bodyOf(laid, main, heading.match),
    blanks: contents.blanks,
    duplicates: [],
    misplaced: heading.role === "misplaced",
  };
  return places.length === 1 ? state : withDuplicates(laid, state, contents, places.slice(1));
}

/** The state of a section whose heading stands again at the laid ones `again`. */
function withDuplicates(
  laid: Laid,
  state: SectionState,
  main: Contents,
  again: readonly number[],
): SectionState {
  const duplicates: FoundHeading[] = [];
  const contents = [main];
  for (const at of again) {
    const match = laid.headings[at]?.match;
    if (!match) continue;
    const own = contentsAt(laid, at, match);
    contents.push(own);
    duplicates.push(foundHeading(laid.document, match.candidate, own.tailStart));
  }
  return {
    ...state,
    status: bestStatus(contents),
    blanks: contents.flatMap(({ blanks }) => blanks),
    duplicates,
    duplicateExtents: again.map((at) => extentOf(laid, at)),
  };
}

function bestStatus(contents: readonly Contents[]): SectionStatus {
  if (contents.some(({ status }) => status === "unfinished")) return "unfinished";
  return contents.some(({ status }) => status === "written") ? "written" : "empty";
}

/** A parent is written when it or one of the sections below it is. */
function parentState(outline: Outline, state: SectionState, states: readonly SectionState[]): SectionState {
  const written = states.some(
    ({ id, status }) =>
      (status === "written" || status === "unfinished") &&
      (id === state.id || isBelow(outline, id, state.id)),
  );
  const status = written ? "written" : "empty";
  return status === state.status ? state : { ...state, status };
}

/** The next heading that stands elsewhere (two sections may share one), and not below `above`. */
function nextHeading({ headings, outline }: Laid, at: number, above?: LaidHeading): LaidHeading | undefined {
  const heading = headings[at];
  for (let later = at + 1; later < headings.length; later++) {
    const other = headings[later]!;
    const elsewhere = other.paragraph !== heading?.paragraph || other.start !== heading.start;
    if (elsewhere && !(above && standsBelow(outline, other, above))) return other;
  }
  return undefined;
}

function nextStart(laid: Laid, at: number): { paragraph: number; offset: number } {
  const next = nextHeading(laid, at);
  return next ? { paragraph: next.paragraph, offset: next.start } : { paragraph: laid.end, offset: 0 };
}

function contentsAt(laid: Laid, at: number, { section, option }: Match): Contents {
  const { document, looks, outline, excluded } = laid;
  const region: Region = {
    from: option.titleEnd,
    to: nextStart(laid, at),
    closed: option.closed,
    titles: titleIndexOf(outline).wordings[section] ?? [],
  };
  return judgeRegion(document, looks, region, promptIndexOf(outline), excluded);
}

function bodyOf(laid: Laid, at: number, { option }: Match): Extent {
  const start = option.titleEnd.paragraph + 1;
  const { paragraph, offset } = nextStart(laid, at);
  return { start, end: Math.max(start, offset > 0 ? paragraph + 1 : paragraph) };
}

function extentOf(laid: Laid, at: number): Extent {
  const heading = laid.headings[at];
  if (!heading) return { start: 0, end: 0 };
  const next = nextHeading(laid, at, heading);
  const end = next ? next.paragraph + (next.start > 0 ? 1 : 0) : laid.end;
  return { start: heading.paragraph, end: Math.max(end, heading.paragraph + 1) };
}

function standsBelow(outline: Outline, heading: LaidHeading, above: LaidHeading): boolean {
  if (heading.role === "extra") return heading.level > above.level;
  const id = outline.sections[heading.match?.section ?? -1]?.id;
  const aboveId = outline.sections[above.match?.section ?? -1]?.id;
  return id !== undefined && aboveId !== undefined && isBelow(outline, id, aboveId);
}
