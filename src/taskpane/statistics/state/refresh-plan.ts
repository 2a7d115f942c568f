import {
  planRefresh,
  type Decisions,
  type FoundInDocument,
  type FoundTable,
  type RefreshPlan,
  type TableRefresh,
} from "../../../statistics";
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
  const { found } = state.survey;
  if (!found) return undefined;
  return planRefresh(dataOf(state), only === undefined ? found : foundOf(found, only), decisions);
}

function foundOf({ tables, sentences }: FoundInDocument, recipe: string): FoundInDocument {
  return {
    tables: tables.filter((table) => table.recipe === recipe),
    sentences: sentences.filter((sentence) => sentence.recipe === recipe),
  };
}

/**
 * The tables with one empty frame at most for each recipe, and none where a copy still stands: what is done about an
 * empty frame is done with all that is linked to the recipe.
 */
export function withoutSpareFrames(tables: readonly TableRefresh[]): TableRefresh[] {
  const isFrame = ({ found }: TableRefresh) => found.state === "table-gone";
  return tables.filter((table, at) => {
    const others = tables.filter(({ found }) => found.recipe === table.found.recipe);
    return !isFrame(table) || (others.every(isFrame) && tables.indexOf(others[0]!) === at);
  });
}

/** Tables of the document whose figures the data do not have. */
export function withoutRecipe(state: StatisticsState): FoundTable[] {
  const known = new Set(state.histories.map(({ present }) => present.id));
  return (state.survey.found?.tables ?? []).filter(
    ({ recipe, state: link }) => link !== "table-gone" && !known.has(recipe),
  );
}
