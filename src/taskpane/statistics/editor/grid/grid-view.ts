import {
  buildTable,
  cellKey,
  cellsAt,
  figureByKey,
  type CellAddress,
  type Edit,
  type Indicator,
  type Recipe,
  type TableCell,
  type TableColumn,
  type TableRow,
} from "../../../../statistics";
import { asTyped } from "../../shared/fields/use-draft";

/** What a cell takes: a figure, words on one line or more, or a day. */
export type Entry = "number" | "words" | "date";

/** Where the text of a cell goes. */
export type Holder =
  { readonly kind: "label"; readonly row: string } | { readonly kind: "cell"; readonly address: CellAddress };

export interface ViewCell {
  /** As the table shows it. */
  readonly text: string;
  /** As it was typed: what editing begins with. */
  readonly typed: string;
  readonly entry: Entry;
  /** Absent where nothing can be typed: ratios, sums, headings of the table itself. */
  readonly holder?: Holder;
  /** How it was computed. */
  readonly formula?: string;
}

export interface ViewRow {
  readonly kind: Exclude<TableRow["kind"], "header">;
  /** The recipe's row that it shows; absent for the total and the shares. */
  readonly row?: string;
  readonly number: string;
  /** The first is the label's. */
  readonly cells: readonly ViewCell[];
}

/** The table as the editor shows it: without the column of numbers, which stand before the labels. */
export interface GridView {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly ViewRow[];
}

/**
 * What the editor shows of a recipe.
 *
 * @param year the one year whose figures are shown; absent = the table as the document has it, all years side by side
 */
export function viewGrid(indicator: Indicator, recipe: Recipe, year?: number): GridView {
  const shown = year === undefined ? recipe : { ...recipe, years: [year] };
  const model = buildTable(indicator, shown);
  const label = model.columns.findIndex(({ role }) => role === "label");
  const ordinal = model.columns.findIndex(({ role }) => role === "ordinal");
  const kept = <T>(values: readonly T[]) => values.filter((_, position) => position !== ordinal);
  return {
    columns: kept(model.columns),
    rows: model.rows.flatMap((row): ViewRow[] => {
      if (row.kind === "header") return [];
      const cells = row.cells.map((cell, position) =>
        position === label ? labelCell(recipe, row, cell) : figureCell(indicator, recipe, cell),
      );
      const number = row.cells[ordinal]?.text ?? "";
      return [
        { kind: row.kind, ...(row.row === undefined ? {} : { row: row.row }), number, cells: kept(cells) },
      ];
    }),
  };
}

function labelCell(recipe: Recipe, { kind, row }: TableRow, { text }: TableCell): ViewCell {
  const named = row !== undefined && (kind === "group" || kind === "item");
  const typed = named ? (recipe.rows.find(({ id }) => id === row)?.label ?? "") : text;
  return { text, typed, entry: "words", ...(named ? { holder: { kind: "label", row } } : {}) };
}

function figureCell(indicator: Indicator, recipe: Recipe, cell: TableCell): ViewCell {
  const { text, address, formula } = cell;
  const computed = formula === undefined ? {} : { formula };
  if (!address) return { text, typed: text, entry: "number", ...computed };
  const typed = cellsAt(recipe, address.row)?.[cellKey(address.column, address.year)] ?? "";
  return { text, typed, entry: entryOf(indicator, address.column), holder: { kind: "cell", address } };
}

function entryOf(indicator: Indicator, key: string): Entry {
  if (figureByKey(indicator, key)) return "number";
  const column = indicator.columns.find((one) => one.key === key);
  return column?.role === "text" && column.form === "date" ? "date" : "words";
}

/** The edit that puts `text` there. */
export function fillEdit(holder: Holder, text: string): Edit {
  return holder.kind === "label"
    ? { kind: "rename-row", row: holder.row, label: asTyped(text) }
    : { kind: "set-cells", cells: [{ ...holder.address, text: asTyped(text) }] };
}

/** Tells what one cell holds from all others. */
export function holderKey(holder: Holder): string {
  return holder.kind === "label" ? `${holder.row} label` : addressKey(holder.address);
}

/** Tells one cell of a recipe from all others. */
export function addressKey({ row, column, year }: CellAddress): string {
  return `${row} ${cellKey(column, year)}`;
}
