import type { ReportDocument } from "../document";
import { isBelow, isLeaf, type Outline, type SectionId } from "../outline";
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
  const { sections } = laid.outline;
  const places: number[][] = sections.map(() => []);
  for (const [at, { match }] of laid.headings.entries()) if (match) places[match.section]?.push(at);
  const states = sections.map(({ id }, position) => ownState(laid, id, places[position] ?? []));
  // From the end: a parent's status rests on those of its children, which come after it.
  for (let position = states.length - 1; position >= 0; position--) {
    const state = states[position];
    if (state && !isLeaf(laid.outline, state.id))
      states[position] = parentState(laid.outline, state, states.slice(position + 1));
  }
  return states;
}

/** The state of a section from what stands under its own headings, the laid ones at `places`. */
function ownState(laid: Laid, id: SectionId, places: readonly number[]): SectionState {
  const { document, headings } = laid;
  const [main, ...again] = places;
  const heading = headings[main ?? -1];
  if (main === undefined || !heading?.match) {
    return { id, status: "missing", blanks: [], duplicates: [], misplaced: false };
  }
  const contents = places.map((at) => contentsAt(laid, at));
  return {
    id,
    status: bestStatus(contents),
    heading: foundHeading(document, heading.match.candidate, contents[0]?.tailStart),
    extent: extentOf(laid, main),
    body: bodyOf(laid, main),
    blanks: contents.flatMap((content) => content.blanks),
    duplicates: again.flatMap((at, copy) => {
      const match = headings[at]?.match;
      return match ? [foundHeading(document, match.candidate, contents[copy + 1]?.tailStart)] : [];
    }),
    ...(again.length > 0 ? { duplicateExtents: again.map((at) => extentOf(laid, at)) } : {}),
    misplaced: heading.role === "misplaced",
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

/** The next heading that stands elsewhere (two sections may share one) and of which `that` holds. */
function nextHeading(
  { headings }: Laid,
  at: number,
  that: (heading: LaidHeading) => boolean = () => true,
): LaidHeading | undefined {
  const heading = headings[at];
  for (let later = at + 1; later < headings.length; later++) {
    const other = headings[later]!;
    const elsewhere = other.paragraph !== heading?.paragraph || other.start !== heading.start;
    if (elsewhere && that(other)) return other;
  }
  return undefined;
}

function nextStart(laid: Laid, at: number): { paragraph: number; offset: number } {
  const next = nextHeading(laid, at);
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
  const next = nextHeading(laid, at, (other) => !standsBelow(laid.outline, other, heading));
  const end = next ? next.paragraph + (next.start > 0 ? 1 : 0) : laid.end;
  return { start: heading.paragraph, end: Math.max(end, heading.paragraph + 1) };
}

function standsBelow(outline: Outline, heading: LaidHeading, above: LaidHeading): boolean {
  if (heading.role === "extra") return heading.level > above.level;
  const id = outline.sections[heading.match?.section ?? -1]?.id;
  const aboveId = outline.sections[above.match?.section ?? -1]?.id;
  return id !== undefined && aboveId !== undefined && isBelow(outline, id, aboveId);
}
