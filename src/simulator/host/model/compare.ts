import { HostError } from "../protocol/errors";
import { Range, type Point } from "./range";
import { storyOf } from "./text";

/** Orders two points of one story: negative when the first comes before. */
function order(range: Range, one: Point, other: Point): number {
  if (one.paragraph === other.paragraph) return one.offset - other.offset;
  const all = range.document.paragraphsOf(storyOf(one.paragraph)).map((paragraph) => paragraph.element);
  const from = all.indexOf(one.paragraph);
  const to = all.indexOf(other.paragraph);
  if (from < 0 || to < 0) throw new HostError("InvalidArgument", "the ranges lie in different stories");
  return from - to;
}

/** `compareLocationWith`: how this range lies to another. */
export function compareLocation(range: Range, other: Range): string {
  if (storyOf(range.start.paragraph) !== storyOf(other.start.paragraph)) return "Unrelated";
  const starts = Math.sign(order(range, range.start, other.start));
  const ends = Math.sign(order(range, range.end, other.end));
  if (starts === 0 && ends === 0) return "Equal";
  const gapBefore = order(range, range.end, other.start);
  const gapAfter = order(range, range.start, other.end);
  if (gapBefore < 0) return "Before";
  if (gapAfter > 0) return "After";
  if (gapBefore === 0) return "AdjacentBefore";
  if (gapAfter === 0) return "AdjacentAfter";
  if (starts <= 0 && ends >= 0)
    return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

/** The smallest range that covers both. */
export function expand(range: Range, other: Range): Range {
  const start = order(range, range.start, other.start) <= 0 ? range.start : other.start;
  const end = order(range, range.end, other.end) >= 0 ? range.end : other.end;
  return new Range(range.document, start, end);
}

/** What both cover, or null. */
export function intersect(range: Range, other: Range): Range | null {
  const start = order(range, range.start, other.start) >= 0 ? range.start : other.start;
  const end = order(range, range.end, other.end) <= 0 ? range.end : other.end;
  return order(range, start, end) <= 0 ? new Range(range.document, start, end) : null;
}
