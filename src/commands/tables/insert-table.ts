import { outline2282 } from "../../report";
import {
  buildTable,
  freeRecipeId,
  indicatorById,
  newRecipe,
  withInsertedTable,
  withRecipe,
  type Indicator,
} from "../../statistics";
import type { TableCommand } from "../../texts/commands";
import { WordError, type InsertionPlace, type LinkedTables } from "../../word";
import type { Saying } from "../notice";
import { readKeptData } from "./document-data";

/**
 * Inserts an indicator's table: computed from the data where there are any, otherwise its usual rows with blank
 * figures. A table that stands in the document already is selected instead of inserted twice; of own tables there may be many.
 */
export async function insertTable(tables: LinkedTables, id: TableCommand): Promise<readonly Saying[]> {
  const indicator = indicatorById(id);
  if (!indicator) throw new WordError("not-supported", id);
  const document = await readKeptData(tables);
  const found = await tables.survey(document.data);
  const { data, says } = document.beside(found);
  const standing = (recipe: string) =>
    found.tables.find((table) => table.recipe === recipe && table.state !== "table-gone");
  const recipes = data.recipes.filter((recipe) => recipe.indicator === id);
  const [first] = recipes;
  const missing = recipes.find((recipe) => !standing(recipe.id));

  if (first && !missing && !indicator.free) {
    await document.save(data);
    const there = standing(first.id);
    if (there) await tables.goTo(there.key);
    return [...says, { what: "alreadyThere", table: id }];
  }
  const tagged = found.tables.map(({ recipe }) => recipe);
  const recipe = missing ?? newRecipe(indicator, freeRecipeId(data, indicator, tagged));
  const model = buildTable(indicator, recipe);
  // The data first: they can be taken back for certain, a table cannot.
  await document.save(withRecipe(data, withInsertedTable(recipe, model)));
  try {
    const place = placeOf(indicator);
    const { at } = await tables.insertTable(model, place);
    return at === place.at ? says : [...says, { what: "atCursor", table: id }];
  } catch (error) {
    await document.restore().catch(() => undefined);
    throw error;
  }
}

/** The end of the section that the outline wants the table in; the author's own table goes to the cursor. */
function placeOf(indicator: Indicator): InsertionPlace {
  const { sections } = outline2282;
  const wanting = sections.find(({ tables }) => tables.some((table) => table.indicator === indicator.id));
  const section = wanting ?? sections.find(({ id }) => id === indicator.section);
  return section ? { at: "section", outline: outline2282, section: section.id } : { at: "cursor" };
}
