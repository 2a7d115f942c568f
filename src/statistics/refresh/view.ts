import { indicatorById, type Indicator } from "../indicators";
import { asShown, type Recipe } from "../recipes";
import { buildTable, matchTable, type MatchedTable, type TableModel } from "../tables";
import type { FoundTable } from "./found";

/** A table of the document beside what its recipe says now. */
export interface View {
  readonly found: FoundTable;
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly model: TableModel;
  readonly matched: MatchedTable;
  /** The recipe has no other table in the document. */
  readonly alone: boolean;
}

/** Something that differs, and how it is taken back into the data; without `take` it cannot be. */
export interface Difference<Change> {
  readonly change: Change;
  readonly take?: (recipe: Recipe) => Recipe;
}

/** Undefined when the table is not recognised as the recipe's. */
export function viewOf(found: FoundTable, recipe: Recipe, alone: boolean): View | undefined {
  const whole = indicatorById(recipe.indicator);
  if (!whole) return undefined;
  const indicator = asShown(whole, recipe);
  const model = buildTable(indicator, recipe);
  const matched = matchTable(model, found.grid, recipe.written);
  return matched && { found, indicator, recipe, model, matched, alone };
}

export function labelColumn({ columns }: TableModel): number {
  return columns.findIndex(({ role }) => role === "label");
}

/** The name of a row of the model. */
export function labelInModel({ model }: View, row: number): string {
  return model.rows[row]?.cells[labelColumn(model)]?.text ?? "";
}
