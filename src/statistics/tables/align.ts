import { foldLabel, foldWithoutBrackets } from "../labels";

/** Position of each of ours among theirs; undefined where there is none. */
export type Positions = readonly (number | undefined)[];

/** What a table is recognised by: its headings and the labels of its rows. */
export interface Frame {
  readonly headings: readonly string[];
  /** The column of the labels. */
  readonly label: number;
  /** Labels of the rows below the header. */
  readonly labels: readonly string[];
}

/** Where the rows and columns of a frame stand in a grid. */
export interface Aligned {
  readonly columns: Positions;
  /** The header first. */
  readonly rows: Positions;
}

/** A header stands this far down at most: officials put a row of column numbers or a title above it. */
const headerSearch = 5;

/** Whether a heading that was not found may be this one of the grid, renamed. */
export type MayBeRenamed = (ours: number, theirs: number, header: number) => boolean;

/**
 * Finds the frame's rows and columns in a grid by their labels, however many rows and columns were added, deleted or
 * moved.
 *
 * @returns undefined when the table is not recognised: no column with the labels, or no other one
 */
export function align(
  frame: Frame,
  grid: readonly (readonly string[])[],
  mayBeRenamed: MayBeRenamed = () => false,
): Aligned | undefined {
  const headings = frame.headings.map(foldLabel);
  const best = grid
    .slice(0, headerSearch)
    .map((cells, row) => ({ row, columns: matchInOrder(headings, cells.map(foldLabel)) }))
    .reduce<{ row: number; columns: Positions } | undefined>(
      (most, one) => (!most || found(one.columns) > found(most.columns) ? one : most),
      undefined,
    );
  if (!best || found(best.columns) === 0) return undefined;
  const width = grid[best.row]?.length ?? 0;
  const columns = pairRenamed(best.columns, width, (ours, theirs) => mayBeRenamed(ours, theirs, best.row));
  const label = columns[frame.label];
  if (label === undefined || found(columns) < 2) return undefined;
  const body = grid.slice(best.row + 1).map((cells) => cells[label] ?? "");
  const rows = alignRows(frame.labels, body).map((row) => (row === undefined ? row : row + best.row + 1));
  return { columns, rows: [best.row, ...rows] };
}

/** Rows by their labels, in order; those that were moved by a label that occurs once. */
export function alignRows(ours: readonly string[], theirs: readonly string[]): Positions {
  const [one, other] = [ours.map(foldWithoutBrackets), theirs.map(foldWithoutBrackets)];
  return matchMoved(one, other, alignInOrder(one, other));
}

/**
 * Pairs what is left over on both sides between the same neighbours, in order: what was renamed.
 *
 * @param count how many there are of theirs
 */
export function pairRenamed(
  aligned: Positions,
  count: number,
  mayPair: (ours: number, theirs: number) => boolean,
): Positions {
  const taken = new Set(aligned);
  const paired: (number | undefined)[] = [...aligned];
  paired.forEach((position, i) => {
    if (position !== undefined) return;
    const before = paired.slice(0, i).findLast((one) => one !== undefined) ?? -1;
    const after = paired.slice(i + 1).find((one) => one !== undefined) ?? count;
    for (let j = before + 1; j < after && paired[i] === undefined; j++) {
      if (taken.has(j) || !mayPair(i, j)) continue;
      paired[i] = j;
      taken.add(j);
    }
  });
  return paired;
}

function found(positions: Positions): number {
  return positions.filter((position) => position !== undefined).length;
}

/** Each of ours with the first equal one of theirs that is still free. */
function matchInOrder(ours: readonly string[], theirs: readonly string[]): (number | undefined)[] {
  const taken = new Set<number>();
  return ours.map((one) => {
    const position = theirs.findIndex((other, index) => other === one && other !== "" && !taken.has(index));
    if (position < 0) return undefined;
    taken.add(position);
    return position;
  });
}

/** The longest common subsequence: labels such as "Nữ" occur in many rows, and only the order tells them apart. */
function alignInOrder(ours: readonly string[], theirs: readonly string[]): (number | undefined)[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const row = lengths[i];
      const same = ours[i] === theirs[j];
      if (row) row[j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const aligned: (number | undefined)[] = [];
  let j = 0;
  ours.forEach((one, i) => {
    while (j < theirs.length && one !== theirs[j] && at(i, j + 1) >= at(i + 1, j)) j++;
    if (j < theirs.length && one === theirs[j]) aligned.push(j++);
    else aligned.push(undefined);
  });
  return aligned;
}

/** Rows that were moved: those left over on both sides whose label occurs once on each. */
function matchMoved(
  ours: readonly string[],
  theirs: readonly string[],
  aligned: readonly (number | undefined)[],
): (number | undefined)[] {
  const once = (labels: readonly string[], label: string) =>
    labels.filter((other) => other === label).length === 1;
  return aligned.map((position, i) => {
    const label = ours[i] ?? "";
    if (position !== undefined || label === "" || !once(ours, label) || !once(theirs, label)) return position;
    const moved = theirs.indexOf(label);
    return aligned.includes(moved) ? undefined : moved;
  });
}
