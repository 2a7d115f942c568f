export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a label must keep clear of. */
export interface Surroundings {
  /** The drawn lines, each through its points; gaps end a line. */
  readonly lines: readonly (readonly Point[])[];
  /** Labels that have their place already. */
  readonly labels: readonly Box[];
  /** Where there is room at all. */
  readonly within: Box;
}

/** Half a point's mark, and a little air. */
const clearance = 7;

/**
 * Where a label of this size stands at its point: above or below it, as is usual for its line, or beside these, whichever
 * is the first that no line strikes out. Where each is, the one where it is the least.
 */
export function placeLabel(
  at: Point,
  size: { readonly width: number; readonly height: number },
  around: Surroundings,
  usuallyBelow = false,
): Box {
  const half = size.width / 2;
  const sides = usuallyBelow ? [1, -1] : [-1, 1];
  const corners = [0, -half / 2, half / 2, -half - 2, half + 2].flatMap((aside) =>
    sides.map((side) => ({ aside, down: side * (clearance + size.height / 2) })),
  );
  const beside = [-1, 1].map((side) => ({ aside: side * (clearance + half), down: 0 }));
  const places = [...corners, ...beside].map(({ aside, down }): Box => {
    const left = at.x + aside - half;
    const top = at.y + down - size.height / 2;
    return { left, right: left + size.width, top, bottom: top + size.height };
  });
  const faults = places.map((place) => faultsOf(place, around));
  return places[faults.indexOf(Math.min(...faults))] ?? places[0]!;
}

/** How much of a line is in the place, in pixels; words on words, and words cut off, are worse than any of that. */
function faultsOf(place: Box, { lines, labels, within }: Surroundings): number {
  const outside =
    place.left < within.left ||
    place.right > within.right ||
    place.top < within.top ||
    place.bottom > within.bottom;
  const covered = labels.filter((label) => overlap(place, label)).length;
  const struck = lines.flatMap((points) =>
    points.slice(1).map((to, index) => lengthWithin(points[index] ?? to, to, place)),
  );
  return struck.reduce((sum, length) => sum + length, 1000 * (covered + Number(outside)));
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** How long the part of a straight line is that runs through a box (Liang and Barsky's clipping). */
function lengthWithin(from: Point, to: Point, box: Box): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const bounds = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const;
  for (const [run, room] of bounds) {
    if (run === 0 && room <= 0) return 0;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return Math.max(0, leave - enter) * Math.hypot(dx, dy);
}
