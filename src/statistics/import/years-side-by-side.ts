import type { Indicator } from "../indicators";
import { repeatsYearly } from "../recipes";
import type { Grid, GridCell } from "./grid";
import { targetOf, tidy } from "./headings";
import { splitOrdinal } from "./ordinals";

const blank: GridCell = { text: "" };
const yearHeading = /^(?:năm\s*)?(20\d\d)$/iu;
const searchDepth = 8;

/** A row of names, with the rows of figures below it by their column. */
interface Item {
  readonly cells: readonly GridCell[];
  readonly measures: Map<string, readonly GridCell[]>;
}

/**
 * The table of several years has one row with an item's name, then one row for each figure, the years side by side.
 * Laid out anew with one row an item, and the figure's name above each of its years, it reads like any other block.
 *
 * @returns undefined when the block has no years side by side over rows of figures
 */
export function withYearsAbove(grid: Grid, indicator: Indicator): Grid | undefined {
  if (!indicator.yearly) return undefined;
  const yearsOf = (row: readonly GridCell[]) =>
    row.flatMap(({ text, continues }, column) => {
      const year = continues ? undefined : yearHeading.exec(tidy(text))?.[1];
      return year === undefined ? [] : [{ column, year }];
    });
  const header = grid.slice(0, searchDepth).findIndex((row) => yearsOf(row).length >= 2);
  const years = header < 0 ? [] : yearsOf(grid[header] ?? []);
  const label = (years[0]?.column ?? 0) - 1;
  if (label < 0) return undefined;

  const items = itemsOf(grid.slice(header + 1), label, indicator);
  const measures = indicator.columns.filter(({ key }) => items.some((item) => item.measures.has(key)));
  if (measures.length === 0) return undefined;

  const isYear = new Set(years.map(({ column }) => column));
  const others = (grid[header] ?? []).map((_, column) => column).filter((column) => !isYear.has(column));
  return [
    [
      ...others.map((column) => grid[header]?.[column] ?? blank),
      ...measures.flatMap(({ heading }) => years.map(() => ({ text: heading }))),
    ],
    [...others.map(() => blank), ...measures.flatMap(() => years.map(({ year }) => ({ text: year })))],
    ...items.map((item) => [
      ...others.map((column) => item.cells[column] ?? blank),
      ...measures.flatMap(({ key }) => years.map(({ column }) => item.measures.get(key)?.[column] ?? blank)),
    ]),
  ];
}

/**
 * The rows of names. A row names a figure when no row of that figure stands below the item yet, so that "Tổng cộng" with
 * its own rows below is an item although some tables call a figure so.
 */
function itemsOf(rows: Grid, label: number, indicator: Indicator): Item[] {
  const items: Item[] = [];
  for (const cells of rows) {
    const key = measureOf(cells[label]?.text ?? "", indicator);
    const measures = items.at(-1)?.measures;
    if (key !== undefined && measures && !measures.has(key)) measures.set(key, cells);
    else if (cells.some(({ text }) => tidy(text) !== "")) items.push({ cells, measures: new Map() });
  }
  return items;
}

function measureOf(text: string, indicator: Indicator): string | undefined {
  const column = targetOf(indicator, [splitOrdinal(tidy(text)).label])?.column;
  return column && repeatsYearly(column) ? column.key : undefined;
}
