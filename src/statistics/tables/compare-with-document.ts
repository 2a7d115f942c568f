import type { CellAddress, Recipe } from "../recipes";
import { foldLabel } from "../labels";
import { matchTable, type Located, type MatchedTable } from "./match-table";
import type { TableCell, TableModel } from "./model";
import { sameText } from "./same-text";

/**
 * Why a cell differs. "outdated": the data changed since it was written; "hand-made": somebody edited the cell;
 * "both": the data changed and somebody edited the cell; "unknown": nobody noted what had been written.
 */
export type DifferenceKind = "outdated" | "hand-made" | "both" | "unknown";

/** A cell of the document that does not say what the data say. */
export interface CellDifference {
  readonly kind: DifferenceKind;
  /** In the document's table. */
  readonly row: number;
  readonly column: number;
  /** The labels that the author knows the cell by. */
  readonly rowLabel: string;
  readonly heading: string;
  readonly old: string;
  readonly new: string;
  /** Where the old text would go if the author takes it back into the data; absent for what is computed. */
  readonly address?: CellAddress;
}

/** A table of the document against the model of its recipe. */
export interface DocumentComparison extends Located {
  readonly differences: readonly CellDifference[];
  /** Labels of rows and headings of columns that the document's table no longer has, or not yet. */
  readonly missingRows: readonly string[];
  readonly missingColumns: readonly string[];
}

/**
 * Compares the cells of a table in the document with what the recipe's table says now.
 *
 * @param written the table's texts as last written, if they were noted (`Recipe.written`)
 * @returns undefined when the table is not recognised as the recipe's
 */
export function compareWithDocument(
  model: TableModel,
  grid: readonly (readonly string[])[],
  written?: Recipe["written"],
): DocumentComparison | undefined {
  const located = matchTable(model, grid, written);
  if (!located) return undefined;
  const differences = differingCells(model, grid, located, written)
    .filter(({ origin }) => origin !== "label")
    .map(({ difference }) => difference);
  const labelOf = (row: number) => rowLabel(model, row);
  return {
    ...located,
    differences,
    missingRows: located.rows.flatMap((found, row) => (found === undefined ? [labelOf(row)] : [])),
    missingColumns: located.columns.flatMap((found, column) =>
      found === undefined ? [model.columns[column]?.heading ?? ""] : [],
    ),
  };
}

/** A cell that differs, and what the model's cell is. */
export interface DifferingCell {
  readonly difference: CellDifference;
  readonly origin: TableCell["origin"];
  /** In the model. */
  readonly modelRow: number;
  readonly modelColumn: number;
}

/** Every cell of a matched table that does not say what the model's says: labels, headings and numbers of rows too. */
export function differingCells(
  model: TableModel,
  grid: readonly (readonly string[])[],
  matched: MatchedTable,
  written: Recipe["written"],
): DifferingCell[] {
  return model.rows.flatMap(({ cells }, modelRow) =>
    cells.flatMap((cell, modelColumn): DifferingCell[] => {
      const [row, column] = [matched.rows[modelRow], matched.columns[modelColumn]];
      if (row === undefined || column === undefined) return [];
      const old = grid[row]?.[column] ?? "";
      const same = isName(model, modelRow, modelColumn) ? sameName : sameText;
      if (same(old, cell.text)) return [];
      const before = matched.written;
      const was = before && textAt(written, before.rows[modelRow], before.columns[modelColumn]);
      const difference: CellDifference = {
        kind: kindOf(old, was, cell.text, same),
        row,
        column,
        rowLabel: rowLabel(model, modelRow),
        heading: model.columns[modelColumn]?.heading ?? "",
        old: old.trim(),
        new: cell.text,
        ...(cell.address ? { address: cell.address } : {}),
      };
      return [{ difference, origin: cell.origin, modelRow, modelColumn }];
    }),
  );
}

function rowLabel(model: TableModel, row: number): string {
  return model.rows[row]?.cells[model.columns.findIndex(({ role }) => role === "label")]?.text ?? "";
}

/** Headings and row labels: the author may set them in capitals, or write hòa for hoà. */
function isName(model: TableModel, row: number, column: number): boolean {
  return model.rows[row]?.kind === "header" || model.columns[column]?.role === "label";
}

function sameName(one: string, other: string): boolean {
  return foldLabel(one) === foldLabel(other);
}

function textAt(
  grid: Recipe["written"],
  row: number | undefined,
  column: number | undefined,
): string | undefined {
  return row === undefined || column === undefined ? undefined : grid?.[row]?.[column];
}

/** Why a text differs from what the data say now, by what was written. */
export function kindOf(
  old: string,
  was: string | undefined,
  now: string,
  same: (one: string, other: string) => boolean = sameText,
): DifferenceKind {
  if (was === undefined) return "unknown";
  if (same(old, was)) return "outdated";
  return same(was, now) ? "hand-made" : "both";
}
