import type { Decisions, FoundInDocument, FoundTable, RefreshPlan, TableRefresh } from "../../../statistics";
import { dataOf, type StatisticsState } from "./statistics-state";

/**
 * What a refresh would change now; undefined before the document was looked through.
 *
 * @param only one recipe's tables
 * @param decisions what the author has decided so far
 */
export function planOf(
  state: StatisticsState,
  only?: string,
  decisions: Decisions = {},
): RefreshPlan | undefined {
  const { found, planRefresh } = state.survey;
  if (!found || !planRefresh) return undefined;
  return planRefresh(dataOf(state), only === undefined ? found : foundOf(found, only), decisions);
}

function foundOf({ tables, sentences }: FoundInDocument, recipe: string): FoundInDocument {
  return {
    tables: tables.filter((table) => table.recipe === recipe),
    sentences: sentences.filter((sentence) => sentence.recipe === recipe),
  };
}

const isFrame = ({ found }: TableRefresh) => found.state === "table-gone";

/** The tables with one empty frame at most for each recipe: what is done about one is done with all. */
export function withOneFrame(tables: readonly TableRefresh[]): TableRefresh[] {
  const first = (recipe: string) => tables.find((table) => isFrame(table) && table.found.recipe === recipe);
  return tables.filter((table) => !isFrame(table) || table === first(table.found.recipe));
}

/** The same, and no frame where a copy still stands: nothing of the figures is missing from the document then. */
export function withoutSpareFrames(tables: readonly TableRefresh[]): TableRefresh[] {
  const stands = (recipe: string) => tables.some((table) => !isFrame(table) && table.found.recipe === recipe);
  return withOneFrame(tables).filter((table) => !isFrame(table) || !stands(table.found.recipe));
}

/** Tables of the document whose figures the data do not have. */
export function withoutRecipe(state: StatisticsState): FoundTable[] {
  const known = new Set(state.histories.map(({ present }) => present.id));
  return (state.survey.found?.tables ?? []).filter(
    ({ recipe, state: link }) => link !== "table-gone" && !known.has(recipe),
  );
}
