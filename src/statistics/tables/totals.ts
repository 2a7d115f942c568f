import type { ColumnOf, Indicator } from "../indicators";
import { figureOf, itemsOf, type Figure, type Recipe } from "../recipes";
import { ratioOfCells, ratioOfRows, totalOf, type Ratio } from "./arithmetic-of-rows";

/** Whether the recipe's total is the sum of its rows: the author wants it and the indicator allows it. */
export function isSummed(indicator: Indicator, recipe: Recipe): boolean {
  return recipe.total.mode === "sum" && indicator.total.kind === "sum";
}

/** A figure of the whole table: the entered total's, else the sum of the rows. */
export function figureOfTable(recipe: Recipe, column: ColumnOf<"figure" | "sum">): Figure {
  return recipe.total.mode === "entered"
    ? figureOf(recipe.total.cells, column)
    : totalOf(itemsOf(recipe), column);
}

/**
 * The ratio of the whole table: the entered total's, that of the sums, or the only row's.
 *
 * @returns undefined when its rows may not be added up and nobody has entered a total
 */
export function ratioOfTable(indicator: Indicator, recipe: Recipe, year?: number): Ratio | undefined {
  if (recipe.total.mode === "entered") return ratioOfCells(indicator, recipe, recipe.total.cells, year);
  const items = itemsOf(recipe);
  const [only] = items;
  if (only && items.length === 1) return ratioOfCells(indicator, recipe, only.cells, year);
  return isSummed(indicator, recipe) ? ratioOfRows(indicator, recipe, items, year) : undefined;
}
