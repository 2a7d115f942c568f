import { foldLabel, foldWithoutBrackets } from "../labels";
import type { TableModel } from "./model";

/** Which row and column of a table in the document shows which of the model. */
export interface Located {
  /** By the model's row: the row of the document, or undefined where there is none. */
  readonly rows: readonly (number | undefined)[];
  /** By the model's column. */
  readonly columns: readonly (number | undefined)[];
  /** Rows and columns of the document that the model does not have: the author's own, left alone. */
  readonly extraRows: readonly number[];
  readonly extraColumns: readonly number[];
}

/** A header stands this far down at most: officials put a row of column numbers or a title above it. */
const headerSearch = 5;

/**
 * Finds the model's rows and columns in a table of the document by their labels, however many rows and columns the
 * author added, deleted or moved.
 *
 * @param grid the table's texts, row by row
 * @returns undefined when the table is not recognised: no column with the labels, or none with figures
 */
export function locate(model: TableModel, grid: readonly (readonly string[])[]): Located | undefined {
  const headings = model.columns.map(({ heading }) => foldLabel(heading));
  const best = grid
    .slice(0, headerSearch)
    .map((cells, row) => ({ row, columns: matchInOrder(headings, cells.map(foldLabel)) }))
    .reduce<{ row: number; columns: (number | undefined)[] } | undefined>(
      (most, one) => (!most || found(one.columns) > found(most.columns) ? one : most),
      undefined,
    );
  const label = model.columns.findIndex(({ role }) => role === "label");
  const labelColumn = best?.columns[label];
  if (!best || labelColumn === undefined || found(best.columns) < 2) return undefined;

  const headerRows = model.rows.filter(({ kind }) => kind === "header").length;
  const ours = model.rows.slice(headerRows).map(({ cells }) => foldWithoutBrackets(cells[label]?.text ?? ""));
  const theirs = grid.slice(best.row + 1).map((cells) => foldWithoutBrackets(cells[labelColumn] ?? ""));
  const body = matchMoved(ours, theirs, alignInOrder(ours, theirs)).map((row) =>
    row === undefined ? undefined : row + best.row + 1,
  );
  const rows = [
    ...model.rows.slice(0, headerRows).map((_, row) => (row === 0 ? best.row : undefined)),
    ...body,
  ];
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  return {
    rows,
    columns: best.columns,
    extraRows: theirs.flatMap((_, row) => (rows.includes(row + best.row + 1) ? [] : [row + best.row + 1])),
    extraColumns: Array.from({ length: width }, (_, column) => column).filter(
      (column) => !best.columns.includes(column),
    ),
  };
}

function found(positions: readonly (number | undefined)[]): number {
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
