import { importTexts as texts } from "../../texts/statistics";
import { isEntered, type Column, type Indicator } from "../indicators";
import {
  applyEdit,
  cellKey,
  freeRowId,
  repeatsYearly,
  totalRow,
  type CellAddress,
  type Cells,
  type Edit,
  type Recipe,
} from "../recipes";
import { figureText, oneLine } from "./cell-text";
import type { Grid, GridCell } from "./grid";
import { splitOrdinal } from "./ordinals";
import { placesOf, type PastedPlace, type PastedRow } from "./paste-rows";

/** A cell of a pasted block that has no place in the table. */
export interface LeftOverCell {
  /** In the block. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: "computed" | "no-row" | "no-column";
  /** Vietnamese. */
  readonly why: string;
}

export interface Pasted {
  /** One step of undo. */
  readonly edit: Edit;
  /** Cells with a text that did not get a place; blank ones need none. */
  readonly leftOver: readonly LeftOverCell[];
}

/**
 * What a block without headings does when it is pasted at a cell, as in a spreadsheet: its rows go down from there, its
 * columns to the right, in the order of the table's columns, all of one year. A blank clears its cell. Where the block
 * begins with names (`address.column` is the label's), they rename the table's rows, rows beyond the last are added,
 * and "Tổng số" goes to the total.
 */
export function pasteAt(recipe: Recipe, indicator: Indicator, address: CellAddress, grid: Grid): Pasted {
  const from = indicator.columns.findIndex(({ key }) => key === address.column);
  const columns = from < 0 ? [] : indicator.columns.slice(from);
  const block = grid.map((cells) =>
    pastedRow(cells, columns, indicator, address.year ?? recipe.years.at(-1)),
  );
  const places = placesOf(recipe, indicator, address.row, block);
  return {
    edit: editOf(recipe, block, places),
    leftOver: grid.flatMap((cells, row) =>
      cells.flatMap(({ text }, column): LeftOverCell[] => {
        const reason = reasonAt(recipe, places[row] ?? "nowhere", columns[column]);
        if (reason === undefined || oneLine(text) === "") return [];
        return [{ row, column, text: oneLine(text), reason, why: texts.notPasted[reason] }];
      }),
    ),
  };
}

function pastedRow(
  cells: readonly GridCell[],
  columns: readonly Column[],
  indicator: Indicator,
  year: number | undefined,
): PastedRow {
  const named = columns[0]?.role === "label";
  const label = named ? splitOrdinal(oneLine(cells[0]?.text ?? "")).label : undefined;
  const entered = cells.flatMap(({ text, continues }, position) => {
    const column = columns[position];
    if (!column || !isEntered(column) || continues) return [];
    const key = cellKey(column.key, repeatsYearly(column) ? year : undefined);
    return [[key, figureText(oneLine(text), indicator, column.key)] as const];
  });
  return { ...(label === undefined ? {} : { label }), cells: Object.fromEntries(entered) };
}

function reasonAt(
  recipe: Recipe,
  place: PastedPlace,
  column: Column | undefined,
): LeftOverCell["reason"] | undefined {
  if (place === "nowhere") return "no-row";
  if (!column) return "no-column";
  if (column.role === "label") return undefined;
  const row = place === "new" ? undefined : recipe.rows.find(({ id }) => id === place.row);
  const computed =
    !isEntered(column) ||
    row?.kind === "group" ||
    (place !== "new" && place.row === totalRow && recipe.total.mode !== "entered");
  return computed ? "computed" : undefined;
}

function editOf(recipe: Recipe, block: readonly PastedRow[], places: readonly PastedPlace[]): Edit {
  const done = block.reduce((current, row, position) => fill(current, row, places[position]), recipe);
  return done === recipe
    ? { kind: "set-cells", cells: [] }
    : { kind: "set-content", rows: done.rows, years: done.years, totalCells: done.total.cells };
}

function fill(recipe: Recipe, { label, cells }: PastedRow, place: PastedPlace = "nowhere"): Recipe {
  if (place === "nowhere") return recipe;
  if (place === "new") {
    const row = freeRowId(recipe);
    const added = applyEdit(recipe, { kind: "add-row", row: "item", label: label ?? "", before: null });
    return applyEdit(added, setCells(row, cells));
  }
  const { row } = place;
  if (row === totalRow)
    return recipe.total.mode === "entered" ? applyEdit(recipe, setCells(row, cells)) : recipe;
  const renamed = label ? applyEdit(recipe, { kind: "rename-row", row, label }) : recipe;
  return applyEdit(renamed, setCells(row, cells));
}

function setCells(row: string, cells: Cells): Edit {
  return {
    kind: "set-cells",
    cells: Object.entries(cells).map(([key, text]) => {
      const [column = "", year] = key.split("@");
      return { row, column, ...(year === undefined ? {} : { year: Number(year) }), text };
    }),
  };
}
