import { tableTexts as texts } from "../../texts/statistics";
import { figuresOf, unitNamed, type Column, type Indicator } from "../indicators";
import { itemsOf, repeatsYearly, totalRow, type ItemRow, type Recipe } from "../recipes";
import { totalOf } from "./arithmetic-of-rows";
import { blank, enteredCell, headingOf, labelCell, shareCell, summedCell } from "./cells";
import { isSeries } from "./columns";
import type { TableCell, TableRow } from "./model";
import { isSummed } from "./totals";

/** The rows below the header. */
export function bodyRows(indicator: Indicator, recipe: Recipe): TableRow[] {
  return isSeries(recipe) ? seriesRows(indicator, recipe) : plainRows(indicator, recipe);
}

/** A row of the recipe with its number: groups I, II …; items 1, 2 … within their group. */
interface Numbered {
  readonly row: Recipe["rows"][number];
  readonly number: string;
  /** A group's items; empty for an item. */
  readonly items: readonly ItemRow[];
}

function numbered(recipe: Recipe): Numbered[] {
  let groups = 0;
  let items = 0;
  return recipe.rows.map((row, position) => {
    if (row.kind === "item") return { row, number: String(++items), items: [] };
    items = 0;
    const end = recipe.rows.findIndex((other, index) => index > position && other.kind === "group");
    const below = recipe.rows.slice(position + 1, end < 0 ? undefined : end);
    return { row, number: roman(++groups), items: below.filter((other) => other.kind === "item") };
  });
}

function roman(value: number): string {
  const digits = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  const digit = digits.find(([worth]) => worth <= value);
  return digit ? digit[1] + roman(value - digit[0]) : "";
}

/** Cells of one row: `figures` for the columns of figures, the number and the label for theirs. */
function cellsOf(
  indicator: Indicator,
  number: string,
  label: string,
  figures: (column: Column) => TableCell,
) {
  return indicator.columns.map((column) =>
    column.role === "ordinal"
      ? labelCell(number)
      : column.role === "label"
        ? labelCell(label)
        : figures(column),
  );
}

function plainRows(indicator: Indicator, recipe: Recipe): TableRow[] {
  const year = recipe.years[0];
  const summed = isSummed(indicator, recipe);
  const rows = numbered(recipe).map(({ row, number, items }): TableRow => {
    const figures = (column: Column) => {
      if (row.kind === "item") return enteredCell(indicator, recipe, row.id, row.cells, column, year);
      return summed ? summedCell(indicator, recipe, items, column, year) : blank;
    };
    return { kind: row.kind, row: row.id, cells: cellsOf(indicator, number, row.label, figures) };
  });
  const total = totalLabel(indicator, recipe);
  if (total !== undefined) {
    const cells = cellsOf(indicator, "", total, (column) => totalCell(indicator, recipe, column, year));
    rows.push({ kind: "total", cells });
  }
  return indicator.shares && summed ? [...rows, sharesRow(indicator, recipe)] : rows;
}

function totalCell(indicator: Indicator, recipe: Recipe, column: Column, year?: number): TableCell {
  return isSummed(indicator, recipe)
    ? summedCell(indicator, recipe, itemsOf(recipe), column, year)
    : enteredCell(indicator, recipe, totalRow, recipe.total.cells, column, year);
}

/** The total's label; undefined when there is no total row. A sum of attendances says that it is one. */
function totalLabel(indicator: Indicator, recipe: Recipe): string | undefined {
  if (figuresOf(indicator).length === 0) return undefined;
  if (recipe.total.mode === "entered") {
    return indicator.total.kind === "sum" ? indicator.total.label : texts.enteredTotal;
  }
  if (recipe.total.mode === "none" || indicator.total.kind === "none") return undefined;
  const attendances = unitNamed(indicator, recipe.unit)?.counts === "attendances";
  return attendances ? texts.attendanceTotal(indicator.total.label, recipe.unit) : indicator.total.label;
}

function sharesRow(indicator: Indicator, recipe: Recipe): TableRow {
  const items = itemsOf(recipe);
  const whole = indicator.columns.find((column) => column.role === "sum");
  const cells = cellsOf(indicator, "", texts.shares, (column) =>
    whole && (column.role === "figure" || column.role === "sum")
      ? shareCell(totalOf(items, column), totalOf(items, whole), recipe.decimals)
      : blank,
  );
  return { kind: "shares", cells };
}

/** An item: a row with its name, then one row a figure with the years side by side. */
function seriesRows(indicator: Indicator, recipe: Recipe): TableRow[] {
  const rows = numbered(recipe).flatMap(({ row, number }): TableRow[] => {
    const head = seriesHead(indicator, recipe, number, row.label, (column) =>
      row.kind === "item" ? enteredCell(indicator, recipe, row.id, row.cells, column) : blank,
    );
    if (row.kind === "group") return [{ kind: "group", row: row.id, cells: head }];
    return [
      { kind: "item", row: row.id, cells: head },
      ...measureRows(indicator, recipe, row.id, (column, year) =>
        enteredCell(indicator, recipe, row.id, row.cells, column, year),
      ),
    ];
  });
  // Below a single item its total would be the same again.
  const alone = isSummed(indicator, recipe) && itemsOf(recipe).length < 2;
  if (alone || totalLabel(indicator, recipe) === undefined) return rows;
  const attendances = unitNamed(indicator, recipe.unit)?.counts === "attendances";
  const summed = isSummed(indicator, recipe);
  const label =
    summed && attendances ? texts.attendanceTotal(texts.seriesTotal, recipe.unit) : texts.seriesTotal;
  return [
    ...rows,
    { kind: "total", cells: seriesHead(indicator, recipe, "", label, () => blank) },
    ...measureRows(indicator, recipe, undefined, (column, year) =>
      totalCell(indicator, recipe, column, year),
    ),
  ];
}

function seriesHead(
  indicator: Indicator,
  recipe: Recipe,
  number: string,
  label: string,
  others: (column: Column) => TableCell,
): TableCell[] {
  return inSeries(
    indicator,
    recipe,
    (column) => {
      if (column.role === "ordinal") return labelCell(number);
      return column.role === "label" ? labelCell(label) : others(column);
    },
    () => blank,
  );
}

function measureRows(
  indicator: Indicator,
  recipe: Recipe,
  row: string | undefined,
  cell: (column: Column, year: number) => TableCell,
): TableRow[] {
  return indicator.columns.filter(repeatsYearly).map((measure) => ({
    kind: "measure",
    ...(row === undefined ? {} : { row }),
    cells: inSeries(
      indicator,
      recipe,
      (column) => (column.role === "label" ? labelCell(headingOf(recipe, measure)) : blank),
      (year) => cell(measure, year),
    ),
  }));
}

/** One row's cells in the order of `seriesColumns`. */
function inSeries(
  indicator: Indicator,
  recipe: Recipe,
  single: (column: Column) => TableCell,
  yearly: (year: number) => TableCell,
): TableCell[] {
  return indicator.columns.flatMap((column) => {
    if (repeatsYearly(column)) return [];
    return column.role === "label" ? [single(column), ...recipe.years.map(yearly)] : [single(column)];
  });
}
