import { sectionName, type Outline, type SectionId } from "../../../report";
import {
  indicatorById,
  type Indicator,
  type Recipe,
  type RefreshPlan,
  type TableRefresh,
} from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { differencesIn } from "./decisions";
import { isEntered, summaryOf, type Summary } from "./summary";
import { dataOf, targetsOf, type StatisticsState } from "./statistics-state";

/**
 * How a table stands: nothing entered · entered · in the document and the same · in the document and different · known to be
 * inserted, the document not looked at yet · its place in the document needs the author.
 */
export type EntryState =
  "blank" | "entered" | "same" | "differs" | "inserted" | "table-gone" | "control-gone" | "unrecognised";

/** One row of the list: a table that the outline wants, or one that the author has. */
export interface TableEntry {
  /** Id of the recipe; that of the indicator as long as there is none. */
  readonly id: string;
  readonly title: string;
  readonly indicator: Indicator;
  readonly recipe?: Recipe;
  readonly summary: Summary;
  readonly state: EntryState;
  /** Cells, lines, rows and sentences that differ. */
  readonly differences: number;
  /** Where it stands in the document; several when it was copied. */
  readonly places: readonly TableRefresh[];
}

export interface EntryGroup {
  /** Absent for tables that belong to no section. */
  readonly section?: SectionId;
  readonly name: string;
  readonly entries: readonly TableEntry[];
}

/** The list: by section of the outline, then what belongs to none. */
export function tableEntries(
  outline: Outline,
  state: StatisticsState,
  plan: RefreshPlan | undefined,
): EntryGroup[] {
  const { recipes } = dataOf(state);
  const targets = targetsOf(state);
  const entry = (indicator: Indicator, recipe?: Recipe): TableEntry => {
    const places = plan?.tables.filter(({ found }) => found.recipe === (recipe?.id ?? indicator.id)) ?? [];
    return {
      id: recipe?.id ?? indicator.id,
      title: recipe ? titleOf(indicator, recipe, recipes) : indicator.name,
      indicator,
      ...(recipe && { recipe }),
      summary: recipe ? summaryOf(indicator, recipe, targets) : { value: "" },
      state: recipe ? stateOf(recipe, plan && places) : "blank",
      differences: recipe && plan ? differencesOf(plan, recipe.id) : 0,
      places,
    };
  };
  const entriesOf = (indicator: Indicator, wanted: boolean) => {
    const own = recipes.filter((recipe) => recipe.indicator === indicator.id);
    return own.length > 0 || !wanted ? own.map((recipe) => entry(indicator, recipe)) : [entry(indicator)];
  };
  const grouped = new Set<string>();
  const sections = outline.sections.flatMap((section): EntryGroup[] => {
    const wanted = section.tables.flatMap((table) => indicatorById(table.indicator) ?? []);
    wanted.forEach(({ id }) => grouped.add(id));
    const entries = wanted.flatMap((indicator) => entriesOf(indicator, true));
    if (entries.length === 0) return [];
    return [{ section: section.id, name: sectionName(outline, section.id), entries }];
  });
  const others = [...new Set(recipes.map(({ indicator }) => indicator))]
    .filter((id) => !grouped.has(id))
    .flatMap((id) => indicatorById(id) ?? [])
    .flatMap((indicator) => entriesOf(indicator, false));
  return others.length === 0 ? sections : [...sections, { name: texts.list.others, entries: others }];
}

/** The name of a table; one of several of the same name is counted. */
export function titleOf(indicator: Indicator, recipe: Recipe, recipes: readonly Recipe[]): string {
  const nameOf = (one: Recipe) => (indicator.free ? (one.caption ?? indicator.name) : indicator.name);
  const name = nameOf(recipe);
  const same = recipes.filter((one) => one.indicator === recipe.indicator && nameOf(one) === name);
  const position = same.findIndex(({ id }) => id === recipe.id);
  return position > 0 ? texts.list.nth(name, position + 1) : name;
}

function stateOf(recipe: Recipe, places: readonly TableRefresh[] | undefined): EntryState {
  if (places === undefined) return recipe.written ? "inserted" : isEntered(recipe) ? "entered" : "blank";
  if (places.length === 0) return isEntered(recipe) ? "entered" : "blank";
  if (places.every(({ found }) => found.state === "table-gone")) return "table-gone";
  if (places.some(({ state }) => state === "unrecognised")) return "unrecognised";
  if (places.some(({ found }) => found.state === "control-gone")) return "control-gone";
  return places.some(({ state }) => state === "differs") ? "differs" : "same";
}

/** How much a refresh of one table's places and sentences would change. */
export function differencesOf(plan: RefreshPlan, recipe: string): number {
  const tables = plan.tables.filter(({ found }) => found.recipe === recipe);
  const sentences = [...plan.sentences, ...plan.lostSentences].filter(({ found }) => found.recipe === recipe);
  return tables.reduce((sum, table) => sum + differencesIn(table), sentences.length);
}
