import { tableTexts as texts } from "../../texts/statistics";
import type { Column, Indicator } from "../indicators";
import { repeatsYearly, type Recipe } from "../recipes";
import { headingOf } from "./cells";
import type { CellAlignment, TableColumn } from "./model";

/** Years as columns: with two years or more, an item's figures stand below each other and its years side by side. */
export function isSeries(recipe: Recipe): boolean {
  return recipe.years.length >= 2;
}

/** The columns of a table with one column for each of the indicator's. */
export function plainColumns(indicator: Indicator, recipe: Recipe): TableColumn[] {
  const widths = indicator.columns.map(fixedWidth);
  return indicator.columns.map((column, position) =>
    tableColumn(recipe, column, widths[position] ?? rest(widths)),
  );
}

/** The columns of a series: what does not repeat each year, with one column a year where the figures would be. */
export function seriesColumns(indicator: Indicator, recipe: Recipe): TableColumn[] {
  const single = indicator.columns.filter((column) => !repeatsYearly(column));
  const taken = single.reduce((total, column) => total + (fixedWidth(column) ?? narrowestLabel), 0);
  const yearWidth = Math.min(10, Math.floor((100 - taken) / recipe.years.length));
  const years = recipe.years.map((year): TableColumn => ({
    heading: texts.year(year),
    role: "figure",
    alignment: "right",
    width: yearWidth,
  }));
  const widths = [...single.map(fixedWidth), ...years.map(({ width }) => width)];
  const columns = single.map((column) => tableColumn(recipe, column, fixedWidth(column) ?? rest(widths)));
  const label = single.findIndex((column) => column.role === "label");
  return columns.toSpliced(label + 1, 0, ...years);
}

/** With eight years of 7 percent each, in which "2028" just fits. */
const narrowestLabel = 22;

/** Letters of a heading that would stand in four lines under 12 percent. */
const longHeading = 16;

/** Percent of the text width (about 16 cm in a decree-30 page); the label's column takes what is left. */
function fixedWidth(column: Column): number | undefined {
  switch (column.role) {
    case "label":
      return undefined;
    case "ordinal":
      // "STT" in the header's bold letters, which Word would break.
      return 8;
    case "text":
      return column.width;
    case "note":
      return 14;
    case "sum":
      return 16;
    case "ratio":
      // "Tỷ lệ (%)" in one line.
      return 14;
    case "figure":
      if (column.measure === "amount") return 16;
      return column.heading.length > longHeading ? 15 : 12;
  }
}

function rest(widths: readonly (number | undefined)[]): number {
  return 100 - widths.reduce<number>((total, width) => total + (width ?? 0), 0);
}

function tableColumn(recipe: Recipe, column: Column, width: number): TableColumn {
  return { heading: headingOf(recipe, column), role: column.role, alignment: alignmentOf(column), width };
}

function alignmentOf(column: Column): CellAlignment {
  if (column.role === "ordinal" || (column.role === "text" && column.form === "date")) return "center";
  return repeatsYearly(column) ? "right" : "left";
}
