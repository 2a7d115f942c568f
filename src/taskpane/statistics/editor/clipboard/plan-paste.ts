import {
  applyEdit,
  pasteAt,
  proposeImport,
  totalRow,
  type CellAddress,
  type Edit,
  type Grid,
  type Indicator,
  type LeftOverCell,
  type Recipe,
} from "../../../../statistics";
import { holderKey, viewGrid, type GridView } from "../grid/grid-view";
import { areaOf, isSingle, type Chosen } from "../grid/places";
import { acrossYears, fillCells } from "./fill-cells";
import { isOneCell } from "./read-clipboard";
import { rowsBeyond, withRows } from "./rows-beyond";

/** What pasting a block would do, to be looked at before it is done. */
export interface PastePlan {
  readonly block: Grid;
  /** One step of undo. */
  readonly edit: Edit;
  readonly leftOver: readonly LeftOverCell[];
  /** Cells that would hold something else than now, by `holderKey`. */
  readonly changed: ReadonlySet<string>;
  /** How many of them hold something now. */
  readonly replaced: number;
  /** Rows that the table lacks for the block. */
  readonly missingRows: number;
}

export interface PasteTarget {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  /** Absent: all years side by side. */
  readonly year: number | undefined;
  readonly chosen: Chosen;
}

/** Whether a block brings its own headings and names of rows, so that it is to be imported, not put at a cell. */
export function isTable(indicator: Indicator, block: Grid): boolean {
  const proposal = proposeImport(block, indicator);
  const known = proposal?.columns.filter(({ to }) => to).length ?? 0;
  return known >= 2 && proposal?.rows.some(({ kind }) => kind === "item") === true;
}

/**
 * Plans pasting `block` at the chosen cells.
 *
 * @param addRows whether rows are added for what lies beyond the last one
 */
export function planPaste(target: PasteTarget, block: Grid, addRows: boolean): PastePlan {
  const { indicator, recipe, year } = target;
  const view = viewGrid(indicator, recipe, year);
  const figures = withoutBlankEnd(withoutHeadings(indicator, block), view.rows.length);
  const placed = place(target, view, figures, addRows);
  const done = applyEdit(recipe, placed.edit);
  const before = textsOf(view);
  const after = [...textsOf(viewGrid(indicator, done, year))].filter(
    ([key, text]) => text !== (before.get(key) ?? ""),
  );
  return {
    ...placed,
    block: figures,
    changed: new Set(after.map(([key]) => key)),
    replaced: after.filter(([key]) => (before.get(key) ?? "") !== "").length,
  };
}

/** Headings above figures without names: the figures alone are pasted. */
function withoutHeadings(indicator: Indicator, block: Grid): Grid {
  const proposal = proposeImport(block, indicator, { orientation: "rows" });
  const unnamed = proposal?.leftOut.filter(({ reason }) => reason === "no-label") ?? [];
  const first = unnamed[0]?.position;
  return proposal && proposal.rows.length === 0 && first !== undefined ? block.slice(first) : block;
}

/** Blank rows below the block, as whole columns of a sheet bring them, are not pasted beyond the table. */
function withoutBlankEnd(block: Grid, rows: number): Grid {
  const last = block.findLastIndex((cells) => cells.some(({ text }) => text.trim() !== ""));
  return block.length > rows ? block.slice(0, Math.max(last + 1, rows)) : block;
}

function textsOf(view: GridView): Map<string, string> {
  const cells = view.rows.flatMap((row) => row.cells);
  return new Map(cells.flatMap(({ holder, typed }) => (holder ? [[holderKey(holder), typed]] : [])));
}

type Placed = Pick<PastePlan, "edit" | "leftOver" | "missingRows">;

function place(target: PasteTarget, view: GridView, block: Grid, addRows: boolean): Placed {
  const { recipe, indicator, chosen } = target;
  const area = areaOf(chosen);
  if (isOneCell(block) && !isSingle(area)) {
    const chosenCells = view.rows
      .slice(area.top, area.bottom + 1)
      .flatMap((row) => row.cells.slice(area.left, area.right + 1));
    const text = block[0]?.[0]?.text ?? "";
    const edit = fillCells(
      recipe,
      chosenCells.map((cell) => [cell, text]),
    );
    return { edit, leftOver: [], missingRows: 0 };
  }
  const start = { row: area.top, column: area.left };
  const address = addressAt(target, view, start.row, start.column);
  if (!address) return { ...acrossYears(recipe, view, start, block), missingRows: 0 };
  const missingRows = rowsBeyond(recipe, indicator, address, block);
  const longer = addRows ? withRows(recipe, missingRows) : recipe;
  const { edit, leftOver } = pasteAt(longer, indicator, address, block);
  const { rows, years, total } = applyEdit(longer, edit);
  return { edit: { kind: "set-content", rows, years, totalCells: total.cells }, leftOver, missingRows };
}

/** The address that `pasteAt` begins at; undefined where the years stand side by side. */
function addressAt(
  { indicator, recipe, year }: PasteTarget,
  view: GridView,
  row: number,
  column: number,
): CellAddress | undefined {
  if (year === undefined && recipe.years.length > 1) return undefined;
  const key = indicator.columns.filter(({ role }) => role !== "ordinal")[column]?.key;
  return key === undefined
    ? undefined
    : { row: view.rows[row]?.row ?? totalRow, column: key, ...(year === undefined ? {} : { year }) };
}
