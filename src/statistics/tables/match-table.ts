import { align, alignBelow, type Aligned, type Frame, type Positions } from "./align";
import { alignDocument } from "./align-document";
import type { TableModel, TableRow } from "./model";
import { rankOf, yearOfHeading } from "./row-rank";

type Grid = readonly (readonly string[])[];

/** Which row and column of a table in the document shows which of the model. */
export interface Located {
  /** By the model's row: the row of the document, or undefined where there is none. */
  readonly rows: Positions;
  /** By the model's column. */
  readonly columns: Positions;
  /** Rows and columns of the document that the model does not have. */
  readonly extraRows: readonly number[];
  readonly extraColumns: readonly number[];
}

/** The same, with what was written at the last insertion or refresh. */
export interface MatchedTable extends Located {
  /** By the model's row and column: where it stands in what was written. Absent when that was not noted. */
  readonly written?: Aligned;
  /** The extra rows that were written by us; the others are the author's own. */
  readonly formerRows: readonly { readonly row: number; readonly written: number }[];
}

/**
 * Finds the model's rows and columns in a table of the document. What was written tells a row or heading that was
 * renamed since, in the data or in the document, from one that was removed while another was added.
 *
 * @param grid the table's texts, row by row
 * @param written the texts as last written (`Recipe.written`)
 * @returns undefined when the table is not recognised: no column with the labels, or none with figures
 */
export function matchTable(model: TableModel, grid: Grid, written?: Grid): MatchedTable | undefined {
  const before = written && alignWritten(model, written);
  const since = before && alignDocument(model, before, written, grid, frameOf(model).further);
  const found = joined(before, since, align(frameOf(model), grid));
  if (!found || !showsFigures(model, found)) return undefined;
  const header = found.rows[0] ?? 0;
  const extraRows = numbersTo(grid.length).filter((row) => row > header && !found.rows.includes(row));
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  return {
    ...found,
    extraRows,
    extraColumns: numbersTo(width).filter((column) => !found.columns.includes(column)),
    ...(before ? { written: before } : {}),
    formerRows: extraRows.flatMap((row) => {
      const at = since?.rows.indexOf(row) ?? -1;
      return at < 0 || before?.rows.includes(at) ? [] : [{ row, written: at }];
    }),
  };
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, position) => position);
}

function frameOf(model: TableModel): Frame {
  const label = model.columns.findIndex(({ role }) => role === "label");
  const labelsOf = (rows: readonly TableRow[]) => rows.map(({ cells }) => cells[label]?.text ?? "");
  return {
    headings: model.columns.map(({ heading }) => heading),
    label,
    labels: labelsOf(model.rows.slice(1)),
    further: labelsOf(model.rows.filter(({ kind }) => kind === "measure")),
  };
}

function showsFigures(model: TableModel, { columns }: Aligned): boolean {
  return model.columns.some(
    ({ role }, at) => !["ordinal", "label", "note"].includes(role) && columns[at] !== undefined,
  );
}

/** The model in what was written: what differs there was changed in the data, so any row there may be a renamed one. */
function alignWritten(model: TableModel, written: Grid): Aligned | undefined {
  const frame = frameOf(model);
  const { headings } = frame;
  const theirs = written[0] ?? [];
  const sameLayout =
    theirs.length === headings.length &&
    headings.every((heading, at) => {
      return yearOfHeading(heading) === yearOfHeading(theirs[at] ?? "");
    });
  const columns = sameLayout ? headings.map((_, at) => at) : align(frame, written)?.columns;
  const ordinal = model.columns.findIndex(({ role }) => role === "ordinal");
  return (
    columns &&
    alignBelow(frame, written, 0, columns, ([ours = 0], [row = 0]) => {
      const now = model.rows[ours]?.cells[ordinal]?.text ?? "";
      return rankOf(now) === rankOf(written[row]?.[columns[ordinal] ?? -1] ?? "");
    })
  );
}

/** What the rows and columns that were found in neither way are found by: their labels as they are now. */
function joined(
  before: Aligned | undefined,
  since: Aligned | undefined,
  direct: Aligned | undefined,
): Aligned | undefined {
  if (!before || !since) return direct;
  const join = (first: Positions, second: Positions, otherwise: Positions = []) => {
    const known = first.map((at) => (at === undefined ? undefined : second[at]));
    const taken = new Set([...known, ...second]);
    return first.map((_, ours) => {
      const free = known[ours] === undefined && !taken.has(otherwise[ours]);
      return free ? otherwise[ours] : known[ours];
    });
  };
  return {
    rows: join(before.rows, since.rows, direct?.rows),
    columns: join(before.columns, since.columns, direct?.columns),
  };
}
