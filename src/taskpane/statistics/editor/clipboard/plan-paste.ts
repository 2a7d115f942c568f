import {
  applyEdit,
  compare,
  pasteAt,
  proposeImport,
  readNumber,
  totalRow,
  type CellAddress,
  type Edit,
  type Grid,
  type Indicator,
  type LeftOverCell,
  type Recipe,
} from "../../../../statistics";
import { pasteLeftOverTexts } from "../../../../texts/statistics-editor";
import { fillEdit, holderKey, viewGrid, type GridView, type ViewCell } from "../grid/grid-view";
import { areaOf, cellAt, isSingle, type Chosen } from "../grid/places";
import { isOneCell } from "./read-clipboard";

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
    return inCells(
      recipe,
      chosenCells.map((cell) => [cell, block[0]?.[0]?.text ?? ""]),
    );
  }
  const start = { row: area.top, column: area.left };
  const address = addressAt(target, view, start.row, start.column);
  if (!address) return acrossYears(recipe, view, start, block);
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

function withRows(recipe: Recipe, count: number): Recipe {
  return Array.from({ length: count }).reduce<Recipe>(
    (longer) => applyEdit(longer, { kind: "add-row", row: "item", label: "", before: null }),
    recipe,
  );
}

/** How many rows the table lacks. The last row of the block may be its total, which needs none. */
function rowsBeyond(recipe: Recipe, indicator: Indicator, address: CellAddress, block: Grid): number {
  if (address.row === totalRow) return 0;
  const pastedInto = (count: number) => pasteAt(withRows(recipe, count), indicator, address, block).leftOver;
  const beyond = (count: number) =>
    new Set(pastedInto(count).flatMap(({ row, reason }) => (reason === "no-row" ? [row] : []))).size;
  let count = 0;
  // Once is enough, but for blank rows of the block, which are not left over and take a row all the same.
  for (let more = beyond(0); more > 0 && count < block.length; more = beyond(count)) count += more;
  if (block.length < 2) return count;
  const onTotal = (more: number) =>
    pastedInto(more).filter(({ row, reason }) => row === block.length - 1 && reason === "computed").length;
  const lacksOne =
    onTotal(count + 1) < onTotal(count) && !isTheTotal(recipe, indicator, address, block, count);
  return lacksOne ? count + 1 : count;
}

/** Whether the block's last row states the sums of the rows above it. */
function isTheTotal(
  recipe: Recipe,
  indicator: Indicator,
  address: CellAddress,
  block: Grid,
  added: number,
): boolean {
  const longer = withRows(recipe, added);
  const done = applyEdit(longer, pasteAt(longer, indicator, address, block).edit);
  const view = viewGrid(indicator, done, address.year);
  const total = view.rows.find(({ kind }) => kind === "total");
  const from = indicator.columns
    .filter(({ role }) => role !== "ordinal")
    .findIndex(({ key }) => key === address.column);
  return (block.at(-1) ?? []).every(({ text }, position) => {
    const [stated, computed] = [readNumber(text), readNumber(total?.cells[from + position]?.text ?? "")];
    return (
      stated.kind !== "number" || (computed.kind === "number" && compare(stated.value, computed.value) === 0)
    );
  });
}

/** A block put on the cells as they are seen, years side by side. Rows without figures are passed over. */
function acrossYears(
  recipe: Recipe,
  view: GridView,
  start: { readonly row: number; readonly column: number },
  block: Grid,
): Placed {
  const filled: [ViewCell, string][] = [];
  const leftOver: LeftOverCell[] = [];
  let row = start.row;
  for (const [at, cells] of block.entries()) {
    const isBlank = cells.every(({ text }) => text.trim() === "");
    const isPassed = () =>
      !view.rows[row]?.cells.slice(start.column, start.column + cells.length).some(hasPlace);
    while (!isBlank && view.rows[row] && isPassed()) row++;
    for (const [column, { text }] of cells.entries()) {
      const cell = cellAt(view, { row, column: start.column + column });
      if (cell?.holder) filled.push([cell, text]);
      else if (text.trim() !== "") {
        const reason = cell ? "computed" : view.rows[row] ? "no-column" : "no-row";
        leftOver.push({ row: at, column, text: text.trim(), reason, why: pasteLeftOverTexts[reason] });
      }
    }
    row++;
  }
  return { ...inCells(recipe, filled), leftOver };
}

function hasPlace(cell: ViewCell): boolean {
  return cell.holder !== undefined || cell.formula !== undefined;
}

function inCells(recipe: Recipe, filled: readonly (readonly [ViewCell, string])[]): Placed {
  const done = filled.reduce<Recipe>(
    (current, [{ holder }, text]) => (holder ? applyEdit(current, fillEdit(holder, text)) : current),
    recipe,
  );
  const { rows, years, total } = done;
  return {
    edit: { kind: "set-content", rows, years, totalCells: total.cells },
    leftOver: [],
    missingRows: 0,
  };
}
