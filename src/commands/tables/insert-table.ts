import { outline2282 } from "../../report";
import {
  buildTable,
  freeRecipeId,
  indicatorById,
  newRecipe,
  withInsertedTable,
  withRecipe,
  type FoundInDocument,
  type Indicator,
} from "../../statistics";
import type { TableCommand } from "../../texts/commands";
import { WordError, type InsertDecision, type InsertionPlace, type LinkedTables } from "../../word";
import type { Saying } from "../notice";
import { readKeptData, type KeptData } from "./document-data";

type Insertion = InsertDecision & { readonly says: readonly Saying[] };

/**
 * Inserts an indicator's table: computed from the data where there are any, otherwise its usual rows with blank
 * figures. A table that stands in the document already is selected instead of inserted twice; of own tables there may be many.
 * One sync reads, one writes.
 */
export async function insertTable(tables: LinkedTables, id: TableCommand): Promise<readonly Saying[]> {
  const indicator = indicatorById(id);
  if (!indicator) throw new WordError("not-supported", id);
  const document = await readKeptData(tables);
  const place = placeOf(indicator);
  const { decision, inserted } = await tables.insertDecided(document.data, place, (found) =>
    insertionOf(document, indicator, found),
  );
  if (!inserted) return [...decision.says, { what: "alreadyThere", table: id }];
  return inserted.at === place.at ? decision.says : [...decision.says, { what: "atCursor", table: id }];
}

function insertionOf(document: KeptData, indicator: Indicator, found: FoundInDocument): Insertion {
  const { data, says } = document.beside(found);
  const standing = (recipe: string) =>
    found.tables.find((table) => table.recipe === recipe && table.state !== "table-gone");
  const recipes = data.recipes.filter((recipe) => recipe.indicator === indicator.id);
  const missing = recipes.find((recipe) => !standing(recipe.id));
  const [there] = recipes.flatMap(({ id }) => standing(id) ?? []);
  if (there && !missing && !indicator.free) return { select: there.key, keep: document.toKeep(data), says };

  const tagged = found.tables.map(({ recipe }) => recipe);
  const recipe = missing ?? newRecipe(indicator, freeRecipeId(data, indicator, tagged));
  const insert = buildTable(indicator, recipe);
  return { insert, keep: document.toKeep(withRecipe(data, withInsertedTable(recipe, insert))), says };
}

/** The end of the section that the outline wants the table in; the author's own table goes to the cursor. */
function placeOf(indicator: Indicator): InsertionPlace {
  const { sections } = outline2282;
  const wanting = sections.find(({ tables }) => tables.some((table) => table.indicator === indicator.id));
  const section = wanting ?? sections.find(({ id }) => id === indicator.section);
  return section ? { at: "section", outline: outline2282, section: section.id } : { at: "cursor" };
}
