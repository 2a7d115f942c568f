import { recipeTexts as texts } from "../../texts/statistics";
import { foldLabel } from "../labels";
import { itemsOf } from "./cells";
import type { ItemRow, Recipe } from "./schema";

/** The row's name; with its group's where another row has the same: "Trưởng phòng – Cấp xã". */
export function nameOfRow(recipe: Recipe, row: ItemRow): string {
  const name = foldLabel(row.label);
  const same = itemsOf(recipe).filter(({ label }) => foldLabel(label) === name);
  const above = recipe.rows.slice(0, recipe.rows.indexOf(row));
  const group = same.length > 1 ? above.findLast(({ kind }) => kind === "group") : undefined;
  return group ? texts.rowIn(row.label, group.label) : row.label;
}
