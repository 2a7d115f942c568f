import { addYear, type Edit, type Recipe } from "../../../../statistics";

/** The programme's first period, which most reports are on. */
export const firstPeriod = [2021, 2022, 2023, 2024, 2025] as const;

/**
 * The edit that gives the recipe all of these years, in one step of undo. Figures without a year become those of the
 * year they were taken in, or of the last one.
 */
export function addYears(recipe: Recipe, years: readonly number[]): Edit {
  const taken = Number(recipe.asOf?.slice(0, 4));
  const own = years.find((year) => year === taken) ?? years.at(-1);
  const order = own === undefined ? years : [own, ...years];
  const { rows, years: all, total } = order.reduce(addYear, recipe);
  return { kind: "set-content", rows, years: all, totalCells: total.cells };
}

/** Reads a year that was typed; undefined for one that no report is on. */
export function readYear(text: string): number | undefined {
  const year = /^\s*(20\d\d|2100)\s*$/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
