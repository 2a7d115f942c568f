import type { CellAddress, Edit, Recipe } from "../recipes";
import { matchTable, type Located } from "./match-table";
import type { TableModel } from "./model";
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
  const before = located.written;
  const label = model.columns.findIndex(({ role }) => role === "label");
  const labelOf = (row: number) => model.rows[row]?.cells[label]?.text ?? "";

  const differences = model.rows.flatMap(({ kind, cells }, row) =>
    cells.flatMap((cell, column): CellDifference[] => {
      const place = { row: located.rows[row], column: located.columns[column] };
      if (
        kind === "header" ||
        cell.origin === "label" ||
        place.row === undefined ||
        place.column === undefined
      ) {
        return [];
      }
      const old = grid[place.row]?.[place.column] ?? "";
      if (sameText(old, cell.text)) return [];
      const was = before && textAt(written, before.rows[row], before.columns[column]);
      return [
        {
          kind: kindOf(old, was, cell.text),
          row: place.row,
          column: place.column,
          rowLabel: labelOf(row),
          heading: model.columns[column]?.heading ?? "",
          old: old.trim(),
          new: cell.text,
          ...(cell.address ? { address: cell.address } : {}),
        },
      ];
    }),
  );
  return {
    ...located,
    differences,
    missingRows: located.rows.flatMap((found, row) => (found === undefined ? [labelOf(row)] : [])),
    missingColumns: located.columns.flatMap((found, column) =>
      found === undefined ? [model.columns[column]?.heading ?? ""] : [],
    ),
  };
}

function textAt(
  grid: Recipe["written"],
  row: number | undefined,
  column: number | undefined,
): string | undefined {
  return row === undefined || column === undefined ? undefined : grid?.[row]?.[column];
}

function kindOf(old: string, was: string | undefined, now: string): DifferenceKind {
  if (was === undefined) return "unknown";
  if (sameText(old, was)) return "outdated";
  return sameText(was, now) ? "hand-made" : "both";
}

/** The edit that takes the document's values of these cells into the data; computed ones are left out. */
export function takeBack(differences: readonly CellDifference[]): Edit {
  return {
    kind: "set-cells",
    cells: differences.flatMap(({ address, old }) => (address ? [{ ...address, text: old }] : [])),
  };
}
