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
  /** Labels of rows that belong to the row above them: the figures of a series. */
  readonly further: readonly string[];
}

/** Where the rows and columns of a frame stand in a grid. */
export interface Aligned {
  readonly columns: Positions;
  /** The header first. */
  readonly rows: Positions;
}

/** Tells whether something that was not found may have been renamed. Positions of the frame and of the grid. */
export interface Renames {
  readonly heading?: (ours: number, theirs: number, header: number) => boolean;
  /** A row with those that belong to it; positions in the whole table, the frame's header being 0. */
  readonly rows?: (ours: readonly number[], theirs: readonly number[], columns: Positions) => boolean;
}

/** A header stands this far down at most: officials put a row of column numbers or a title above it. */
export const headerSearch = 5;

/**
 * Finds the frame's rows and columns in a grid by their labels, however many rows and columns were added, deleted or
 * moved.
 *
 * @returns undefined when the table is not recognised: no column with the labels, or no other one
 */
export function align(
  frame: Frame,
  grid: readonly (readonly string[])[],
  renames: Renames = {},
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
  const { heading } = renames;
  const width = grid[best.row]?.length ?? 0;
  const columns = heading
    ? pairRenamed(best.columns, width, (ours, theirs) => heading(ours, theirs, best.row))
    : best.columns;
  if (found(columns) < 2) return undefined;
  return alignBelow(frame, grid, best.row, columns, renames.rows);
}

/** The rows below a known header in known columns; undefined without the column of the labels. */
export function alignBelow(
  { label, labels, further }: Frame,
  grid: readonly (readonly string[])[],
  header: number,
  columns: Positions,
  renamed?: Renames["rows"],
): Aligned | undefined {
  const labelColumn = columns[label];
  if (labelColumn === undefined) return undefined;
  const belonging = new Set(further.map(foldWithoutBrackets));
  const ours = blocksOf(["", ...labels], 0, belonging);
  const theirs = blocksOf(
    grid.map((cells) => cells[labelColumn] ?? ""),
    header,
    belonging,
  );
  const byName = matchMoved(names(ours), names(theirs), alignInOrder(names(ours), names(theirs)));
  const paired = renamed
    ? pairRenamed(byName, theirs.length, (one, other) =>
        renamed(ours[one]?.rows ?? [], theirs[other]?.rows ?? [], columns),
      )
    : byName;
  const rows: (number | undefined)[] = [header, ...labels.map(() => undefined)];
  ours.forEach((block, position) => {
    const other = theirs[paired[position] ?? -1];
    if (!other) return;
    const [head = 0, ...below] = block.rows;
    rows[head] = other.rows[0];
    const lower = alignInOrder(block.further, other.further);
    below.forEach((row, i) => {
      const at = lower[i];
      rows[row] = at === undefined ? undefined : other.rows[at + 1];
    });
  });
  return { columns, rows };
}

/** A row with the rows that belong to it. */
interface Block {
  readonly name: string;
  readonly rows: readonly number[];
  /** Names of the rows that belong to it. */
  readonly further: readonly string[];
}

function blocksOf(labels: readonly string[], header: number, belonging: ReadonlySet<string>): Block[] {
  const blocks: { name: string; rows: number[]; further: string[] }[] = [];
  labels.map(foldWithoutBrackets).forEach((name, row) => {
    const above = blocks.at(-1);
    if (row <= header) return;
    if (above && belonging.has(name)) {
      above.rows.push(row);
      above.further.push(name);
    } else {
      blocks.push({ name, rows: [row], further: [] });
    }
  });
  return blocks;
}

function names(blocks: readonly Block[]): string[] {
  return blocks.map(({ name }) => name);
}

/**
 * Pairs what is left over on both sides between the same neighbours, in order: what was renamed.
 *
 * @param count how many there are of theirs
 */
function pairRenamed(
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
