import { figuresOf, indicatorById } from "../indicators";
import { cellKey } from "./cells";
import type { Cells, Recipe } from "./schema";

/** The recipe with figures for `year` too. Figures that had no year yet become those of the first year added. */
export function addYear(recipe: Recipe, year: number): Recipe {
  const indicator = indicatorById(recipe.indicator);
  if (!indicator?.yearly || recipe.years.includes(year)) return recipe;
  const years = [...recipe.years, year].sort((a, b) => a - b);
  const first = recipe.years.length === 0;
  return first ? { ...mapKeys(recipe, undefined, year), years } : { ...recipe, years };
}

/** The recipe without `year` and its figures; those of the last year left lose their year instead. */
export function removeYear(recipe: Recipe, year: number): Recipe {
  if (!recipe.years.includes(year)) return recipe;
  const years = recipe.years.filter((other) => other !== year);
  if (years.length === 0) return { ...mapKeys(recipe, year, undefined), years };
  const suffix = `@${year}`;
  const drop = (cells: Cells) =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => !key.endsWith(suffix)));
  return { ...mapCells(recipe, drop), years };
}

function mapKeys(recipe: Recipe, from: number | undefined, to: number | undefined): Recipe {
  const indicator = indicatorById(recipe.indicator);
  const renamed = new Map(
    (indicator ? figuresOf(indicator) : []).map(({ key }) => [cellKey(key, from), cellKey(key, to)]),
  );
  return mapCells(recipe, (cells) =>
    Object.fromEntries(Object.entries(cells).map(([key, text]) => [renamed.get(key) ?? key, text])),
  );
}

function mapCells(recipe: Recipe, map: (cells: Cells) => Cells): Recipe {
  return {
    ...recipe,
    rows: recipe.rows.map((row) => (row.kind === "item" ? { ...row, cells: map(row.cells) } : row)),
    total: { ...recipe.total, cells: map(recipe.total.cells) },
  };
}
