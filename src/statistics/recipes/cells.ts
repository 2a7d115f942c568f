import { readNumber, sum, type Decimal, type ReadNumber } from "../arithmetic";
import type { Column, ColumnOf, Indicator } from "../indicators";
import type { Cells, ItemRow, Recipe } from "./schema";

/** Where a cell of the author's is. */
export interface CellAddress {
  /** Id of the row; `totalRow` for a total that the author enters. */
  readonly row: string;
  readonly column: string;
  /** Absent for a recipe without years, and for columns that do not repeat each year (notes). */
  readonly year?: number;
}

/** Stands for the total's row in a `CellAddress`; no row has this id. */
export const totalRow = "total";

/** The key of a cell within its row. */
export function cellKey(column: string, year?: number): string {
  return year === undefined ? column : `${column}@${year}`;
}

/** Whether a column has one cell a year; notes and words stand once. */
export function repeatsYearly(column: Column): boolean {
  return column.role === "figure" || column.role === "sum" || column.role === "ratio";
}

/** The years that figures are kept under: `[undefined]` for a recipe without years. */
export function yearsOf(recipe: Recipe): readonly (number | undefined)[] {
  return recipe.years.length === 0 ? [undefined] : recipe.years;
}

/** The rows that hold figures, in order. */
export function itemsOf(recipe: Recipe): ItemRow[] {
  return recipe.rows.filter((row) => row.kind === "item");
}

/** The cells of the row with this id, or of the entered total. */
export function cellsAt(recipe: Recipe, row: string): Cells | undefined {
  return row === totalRow ? recipe.total.cells : itemsOf(recipe).find((item) => item.id === row)?.cells;
}

/** Whether nothing was entered in these cells. */
export function isBlankRow(cells: Cells): boolean {
  return Object.values(cells).every((text) => text.trim() === "");
}

/** The rows that somebody began to fill, if only with a name of their own. */
export function filledItems({ rows: blocks }: Indicator, recipe: Recipe): ItemRow[] {
  const defaults = blocks.flatMap(({ items }) => items);
  return itemsOf(recipe).filter(
    ({ label, cells }) => !isBlankRow(cells) || (label.trim() !== "" && !defaults.includes(label)),
  );
}

/** The value of a figure's cell, or why it has none. A dash states that there is nothing to count: zero in a sum. */
export type Figure =
  | { readonly kind: "value"; readonly value: Decimal }
  | { readonly kind: "dash" }
  | { readonly kind: "blank" }
  | { readonly kind: "invalid" };

/** Reads a figure or, for a sum column, adds up its parts. */
export function figureOf(cells: Cells, column: ColumnOf<"figure" | "sum">, year?: number): Figure {
  if (column.role === "sum") {
    const { figure } = addUp(column.of.map((key) => usable(readNumber(cells[cellKey(key, year)] ?? ""))));
    return figure;
  }
  const read = usable(readNumber(cells[cellKey(column.key, year)] ?? ""));
  const fraction = column.measure === "whole" && read.kind === "value" && !isWhole(read.value);
  return fraction ? { kind: "invalid" } : read;
}

/** A figure that may be computed with: negative numbers and percentages are no counts and no amounts. */
function usable(read: ReadNumber): Figure {
  if (read.kind === "not-a-number") return { kind: "invalid" };
  if (read.kind !== "number") return read;
  return read.percent || read.value.units < 0n ? { kind: "invalid" } : { kind: "value", value: read.value };
}

/** Whether nothing but zeros stands after the comma. */
export function isWhole(value: Decimal): boolean {
  return value.units % 10n ** BigInt(value.decimals) === 0n;
}

/**
 * Adds figures up. Blanks are left out and counted as missing; a cell that is no figure makes the sum invalid,
 * because a total without it would be wrong without anybody seeing it.
 */
export function addUp(figures: readonly Figure[]): { readonly figure: Figure; readonly missing: number } {
  const missing = figures.filter(({ kind }) => kind === "blank").length;
  if (figures.some(({ kind }) => kind === "invalid")) return { figure: { kind: "invalid" }, missing };
  const values = figures.flatMap((figure) => (figure.kind === "value" ? [figure.value] : []));
  if (values.length > 0) return { figure: { kind: "value", value: sum(values) }, missing };
  return { figure: { kind: figures.length > missing ? "dash" : "blank" }, missing };
}
