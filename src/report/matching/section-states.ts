import type { ReportDocument } from "../document";
import { isLeaf, type Outline } from "../outline";
import { foundHeading, type LaidHeading } from "./laid-headings";
import type { ParagraphLook } from "./paragraph-look";
import { promptIndexOf } from "./prompts";
import { titleIndexOf } from "./title-index";
import { judgeRegion, type Contents, type Region } from "./section-contents";
import type { Extent, SectionState, SectionStatus } from "./section-map";

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
  const own = laid.outline.sections.map((section, position) => leafState(laid, section.id, position));
  const states: SectionState[] = [];
  // From the end: a parent's status rests on those of its children, which come after it.
  for (let position = own.length - 1; position >= 0; position--) {
    const state = own[position];
    if (!state) continue;
    states.unshift(isLeaf(laid.outline, state.id) ? state : parentState(laid.outline, state, states));
  }
  return states;
}

function leafState(laid: Laid, id: string, position: number): SectionState {
  const { document, headings } = laid;
  const places = headings.flatMap((heading, at) =>
    heading.match?.section === position ? [{ heading, at }] : [],
  );
  const [main, ...again] = places;
  if (!main?.heading.match) {
    return { id, status: "missing", blanks: [], duplicates: [], misplaced: false };
  }
  const contents = places.map(({ at }) => contentsAt(laid, at));
  const candidate = main.heading.match.candidate;
  return {
    id,
    status: bestStatus(contents),
    heading: foundHeading(document, candidate, contents[0]?.tailStart),
    extent: extentOf(laid, main.at),
    body: bodyOf(laid, main.at),
    blanks: contents.flatMap((content) => content.blanks),
    duplicates: again.flatMap(({ heading }, copy) =>
      heading.match ? [foundHeading(document, heading.match.candidate, contents[copy + 1]?.tailStart)] : [],
    ),
    ...(again.length > 0 ? { duplicateExtents: again.map(({ at }) => extentOf(laid, at)) } : {}),
    misplaced: main.heading.role === "misplaced",
  };
}

function bestStatus(contents: readonly Contents[]): SectionStatus {
  if (contents.some(({ status }) => status === "unfinished")) return "unfinished";
  return contents.some(({ status }) => status === "written") ? "written" : "empty";
}

function parentState(outline: Outline, state: SectionState, later: readonly SectionState[]): SectionState {
  if (state.status === "missing") return state;
  const below = later.filter((other) => isBelow(outline, other.id, state.id));
  const written = [state, ...below].some(({ status }) => status === "written" || status === "unfinished");
  return { ...state, status: written ? "written" : "empty" };
}

function isBelow(outline: Outline, id: string, above: string): boolean {
  const parent = outline.sections.find((section) => section.id === id)?.parent;
  return parent != null && (parent === above || isBelow(outline, parent, above));
}

function nextStart(laid: Laid, at: number): { paragraph: number; offset: number } {
  const heading = laid.headings[at];
  // Two sections may share one heading.
  const next = laid.headings
    .slice(at + 1)
    .find((other) => other.paragraph !== heading?.paragraph || other.start !== heading.start);
  return next ? { paragraph: next.paragraph, offset: next.start } : { paragraph: laid.end, offset: 0 };
}

function contentsAt(laid: Laid, at: number): Contents {
  const match = laid.headings[at]?.match;
  const { document, looks, outline, excluded } = laid;
  if (!match) return { status: "empty", blanks: [] };
  const region: Region = {
    from: match.option.titleEnd,
    to: nextStart(laid, at),
    closed: match.option.closed,
    titles: titleIndexOf(outline).wordings[match.section]?.map(({ text }) => text) ?? [],
  };
  return judgeRegion(document, looks, region, promptIndexOf(outline), excluded);
}

function bodyOf(laid: Laid, at: number): Extent {
  const start = (laid.headings[at]?.match?.option.titleEnd.paragraph ?? 0) + 1;
  const { paragraph, offset } = nextStart(laid, at);
  return { start, end: Math.max(start, offset > 0 ? paragraph + 1 : paragraph) };
}

function extentOf(laid: Laid, at: number): Extent {
  const heading = laid.headings[at];
  if (!heading) return { start: 0, end: 0 };
  const next = laid.headings
    .slice(at + 1)
    .find(
      (other) =>
        !standsBelow(laid.outline, other, heading) &&
        (other.paragraph !== heading.paragraph || other.start !== heading.start),
    );
  const end = next ? next.paragraph + (next.start > 0 ? 1 : 0) : laid.end;
  return { start: heading.paragraph, end: Math.max(end, heading.paragraph + 1) };
}

function standsBelow(outline: Outline, heading: LaidHeading, above: LaidHeading): boolean {
  if (heading.role === "extra") return heading.level > above.level;
  const id = outline.sections[heading.match?.section ?? -1]?.id;
  const aboveId = outline.sections[above.match?.section ?? -1]?.id;
  return id !== undefined && aboveId !== undefined && isBelow(outline, id, aboveId);
}
