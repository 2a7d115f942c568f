import type { Recipe, StoredData } from "../recipes";
import { changesOf, noChanges, takeBack, type Changes } from "./differences";
import type { FoundInDocument, FoundTable } from "./found";
import type { Decide, Decisions, RefreshPlan, TableRefresh } from "./plan";
import { sentenceRefresh } from "./sentences";
import { viewOf, type View } from "./view";

/**
 * What a refresh of these tables and sentences would change. Pass all tables of a recipe, its copies too: what is
 * written is noted once for all of them.
 *
 * @param decisions what the author has decided so far; the computed cells follow from it
 */
export function planRefresh(
  data: StoredData,
  found: FoundInDocument,
  decisions: Decisions = {},
): RefreshPlan {
  return reckon(data, found, ({ key, proposed }) => decisions[key] ?? proposed).plan;
}

/** A plan with what it was made of: the recipes after what is taken back, and each table beside its recipe. */
export interface Reckoned {
  readonly plan: RefreshPlan;
  readonly recipes: ReadonlyMap<string, Recipe>;
  /** By `FoundTable.key`; tables that are not recognised have none. */
  readonly views: ReadonlyMap<string, View>;
}

/** A row that was taken back may tell another one apart that could not be told before. */
const mostRounds = 3;

/**
 * What is taken back comes first, as totals and ratios follow from it; then every table is compared with the data as they
 * will be.
 */
export function reckon(data: StoredData, found: FoundInDocument, decide: Decide): Reckoned {
  const recipes = new Map(data.recipes.map((recipe) => [recipe.id, recipe]));
  const views = new Map<string, View>();
  const copies = new Map<string, number>();
  for (const { recipe } of found.tables) copies.set(recipe, (copies.get(recipe) ?? 0) + 1);
  const viewNow = (table: FoundTable) => {
    const recipe = table.state === "table-gone" ? undefined : recipes.get(table.recipe);
    const known = views.get(table.key);
    const view =
      known && known.recipe === recipe
        ? known
        : recipe && viewOf(table, recipe, copies.get(table.recipe) === 1);
    if (view) views.set(table.key, view);
    else views.delete(table.key);
    return view;
  };
  const taken = new Map<string, Changes>();
  for (let round = 0, more = true; round < mostRounds && more; round++) {
    more = false;
    for (const table of found.tables) {
      const view = viewNow(table);
      if (!view) continue;
      const back = takeBack(view, decide, taken.get(table.key));
      more ||= back.recipe !== view.recipe;
      recipes.set(table.recipe, back.recipe);
      taken.set(table.key, back.taken);
    }
  }
  const tables = found.tables.map((table) =>
    tableRefresh(table, recipes.get(table.recipe), viewNow(table), taken.get(table.key)),
  );
  const reckoned = found.sentences.flatMap((sentence) => {
    const recipe = recipes.get(sentence.recipe);
    return (recipe && sentenceRefresh(sentence, recipe, data)) ?? [];
  });
  const sentences = reckoned.filter((one) => "new" in one);
  const lostSentences = reckoned.filter((one) => "why" in one);
  return { plan: { data, found, tables, sentences, lostSentences }, recipes, views };
}

function tableRefresh(
  found: FoundTable,
  recipe: Recipe | undefined,
  view: View | undefined,
  taken: Changes | undefined,
): TableRefresh {
  const nothing = { found, ...noChanges, newColumns: [] };
  if (!recipe) return { ...nothing, state: "no-recipe" };
  if (found.state === "table-gone") return { ...nothing, recipe, state: "no-table" };
  if (!view) return { ...nothing, recipe, state: "unrecognised" };
  const changes = changesOf(view, taken);
  const { model, matched } = view;
  const newColumns = model.columns.flatMap(({ heading }, column) =>
    matched.columns[column] === undefined && matched.written?.columns[column] === undefined ? [heading] : [],
  );
  // A row of the author's own differs too: the totals do not contain it, which nobody would see otherwise.
  const differs = [...Object.values(changes), newColumns].some(({ length }) => length > 0);
  return { found, state: differs ? "differs" : "as-it-should-be", recipe, model, ...changes, newColumns };
}
