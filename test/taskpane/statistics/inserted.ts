import { buildTable, indicatorById, withInsertedTable, type Recipe } from "../../../src/statistics";
import { FakeTables } from "./fake-tables";
import { dataWith } from "./figures";

/** A document in which the tables of these recipes were inserted by this program. */
export async function inserted(...recipes: Recipe[]): Promise<FakeTables> {
  const models = recipes.map((recipe) => buildTable(indicatorById(recipe.indicator)!, recipe));
  const tables = new FakeTables(
    dataWith(...recipes.map((recipe, at) => withInsertedTable(recipe, models[at]!))),
  );
  for (const model of models) await tables.insertTable(model, { at: "cursor" });
  tables.calls.length = 0;
  return tables;
}
