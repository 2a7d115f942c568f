import { indicators2282, type Indicator } from "../indicators";
import { foldLabel } from "../labels";
import { repeatsYearly } from "../recipes";
import { headerSearch, yearOfHeading } from "../tables";

type Grid = readonly (readonly string[])[];

/** Where the columns of a table of ours stand. */
export interface Layout {
  readonly header: number;
  /** By the indicator's column: the column of the table. In a series its figures have none. */
  readonly columns: readonly (number | undefined)[];
  /** Only of a series: its years and their columns. */
  readonly years: readonly { readonly year: number; readonly column: number }[];
  /** The author's own headings, by column key. */
  readonly headings: Readonly<Record<string, string>>;
  /** How many headings are the indicator's own. */
  readonly known: number;
}

/** The indicator that the recipe's id begins with, as `freeRecipeId` makes it. */
export function indicatorOfRecipe(id: string): Indicator | undefined {
  return indicators2282.find((indicator) => id === indicator.id || id.startsWith(`${indicator.id}-`));
}

/** The layout of an indicator's table in these cells; undefined when they are none of it. */
export function readLayout(indicator: Indicator, grid: Grid): Layout | undefined {
  return grid
    .slice(0, headerSearch)
    .map((_, row) => layoutAt(indicator, grid, row))
    .reduce<Layout | undefined>(
      (best, one) => (one && one.known > (best?.known ?? -1) ? one : best),
      undefined,
    );
}

function layoutAt(indicator: Indicator, grid: Grid, header: number): Layout | undefined {
  const cells = grid[header] ?? [];
  const years = indicator.yearly
    ? cells.flatMap((text, column) => {
        const year = yearOfHeading(text);
        return year === undefined ? [] : [{ year, column }];
      })
    : [];
  const series = years.length >= 2;
  const shown = indicator.columns.filter((column) => !series || !repeatsYearly(column));
  const free = cells.map((_, column) => column).filter((at) => years.every(({ column }) => column !== at));
  const named = shown.map(({ heading }) =>
    free.find((at) => foldLabel(cells[at] ?? "") === foldLabel(heading)),
  );
  // In a table with as many columns as ours an unknown heading is the author's own name for the column in its place.
  const places = named.map(
    (at, position) => at ?? (free.length === shown.length ? free[position] : undefined),
  );
  const columns = indicator.columns.map((column) => places[shown.indexOf(column)]);
  const label = columns[indicator.columns.findIndex(({ role }) => role === "label")];
  const known = named.filter((at) => at !== undefined).length + years.length;
  if (
    label === undefined ||
    known < 2 ||
    new Set(places).size < places.filter((at) => at !== undefined).length
  ) {
    return undefined;
  }
  const headings = shown.flatMap(({ key, heading }, position) => {
    const text = (cells[places[position] ?? -1] ?? "").trim();
    return text === "" || text === heading || foldLabel(text) === foldLabel(heading) ? [] : [[key, text]];
  });
  return {
    header,
    columns,
    years: series ? years.toSorted((a, b) => a.year - b.year) : [],
    headings: Object.fromEntries(headings),
    known,
  };
}
