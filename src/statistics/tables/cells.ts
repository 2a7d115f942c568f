import { percent, writeNumber, writePercent } from "../arithmetic";
import type { Column, Indicator } from "../indicators";
import { cellKey, figureOf, readDate, writeDate, type Figure, type ItemRow, type Recipe } from "../recipes";
import { ratioOfCells, ratioOfRows, showFigure, totalOf, type Ratio } from "./arithmetic-of-rows";
import type { TableCell } from "./model";

export const blank: TableCell = { text: "", origin: "label" };

export function labelCell(text: string): TableCell {
  return { text, origin: "label" };
}

/** The author's headings, or the indicator's. */
export function headingOf(recipe: Recipe, column: Column): string {
  return recipe.headings[column.key] ?? column.heading;
}

/** The cell of a column for cells that the author fills: a row, or an entered total. */
export function enteredCell(
  indicator: Indicator,
  recipe: Recipe,
  row: string,
  cells: ItemRow["cells"],
  column: Column,
  year?: number,
): TableCell {
  const address = { row, column: column.key };
  if (column.role === "figure") {
    const typed = cells[cellKey(column.key, year)] ?? "";
    const text = showFigure(figureOf(cells, column, year), typed);
    return { text, origin: "entered", address: year === undefined ? address : { ...address, year } };
  }
  if (column.role === "sum") return { text: showFigure(figureOf(cells, column, year)), origin: "computed" };
  if (column.role === "ratio") return ratioCell(recipe, column, ratioOfCells(indicator, recipe, cells, year));
  const text = cells[column.key]?.trim() ?? "";
  if (column.role === "note") return { text, origin: "entered", address };
  if (column.role !== "text") return blank;
  const date = column.form === "date" ? readDate(text) : undefined;
  return { text: date === undefined ? text : writeDate(date), origin: "entered", address };
}

/** The cell of a column for sums over rows. */
export function summedCell(
  indicator: Indicator,
  recipe: Recipe,
  rows: readonly ItemRow[],
  column: Column,
  year?: number,
): TableCell {
  if (column.role === "figure" || column.role === "sum") {
    return { text: showFigure(totalOf(rows, column, year)), origin: "computed" };
  }
  return column.role === "ratio"
    ? ratioCell(recipe, column, ratioOfRows(indicator, recipe, rows, year))
    : blank;
}

function ratioCell(recipe: Recipe, column: Column, ratio: Ratio): TableCell {
  if (ratio.kind === "division-by-zero") return { text: "–", origin: "computed" };
  if (ratio.kind !== "value") return { text: "", origin: "computed" };
  // The percent sign stands in the heading or in every cell, not in both.
  const text = headingOf(recipe, column).includes("%") ? writeNumber(ratio.value) : writePercent(ratio.value);
  const formula = `${writeNumber(ratio.numerator)} ÷ ${writeNumber(ratio.denominator)} × 100 = ${writePercent(ratio.value)}`;
  return { text, origin: "computed", formula };
}

/** A part's share of the whole, in percent under a heading that says so; blank without a whole. */
export function shareCell(part: Figure, whole: Figure, decimals: number): TableCell {
  if (part.kind !== "value" || whole.kind !== "value") return { text: "", origin: "computed" };
  const share = percent(part.value, whole.value, decimals);
  if (!share) return { text: "–", origin: "computed" };
  const formula = `${writeNumber(part.value)} ÷ ${writeNumber(whole.value)} × 100 = ${writePercent(share)}`;
  return { text: writeNumber(share), origin: "computed", formula };
}
