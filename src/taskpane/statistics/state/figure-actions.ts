import {
  amended,
  edited,
  freeRecipeId,
  indicatorById,
  newRecipe,
  redo,
  startHistory,
  undo,
  withoutNotes,
  type History,
  type Indicator,
  type Recipe,
} from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { Core } from "./core";
import type { StatisticsActions } from "./statistics-contract";
import { dataOf, historyOf } from "./statistics-state";
import { titleOf } from "./table-entries";

type FigureActions = Pick<
  StatisticsActions,
  "open" | "add" | "edit" | "amend" | "undo" | "redo" | "duplicate" | "remove" | "undoRemoval"
>;

/** What the author does to the figures; none of it touches the document's text. */
export function figureActions(core: Core): FigureActions {
  const open = (recipe: string) =>
    core.set({ page: { is: "editor", recipe }, leftFrom: core.state.page, outcome: undefined });

  /** A table with nothing in it yet is kept aside, so that looking at one makes no data. */
  function start(indicator: Indicator) {
    const id = freeId(core, indicator.id);
    core.set({ fresh: startHistory(newRecipe(indicator, id)) });
    open(id);
  }

  function step(recipe: string, change: (history: History) => History) {
    const before = historyOf(core.state, recipe);
    const after = before && change(before);
    if (!after || after === before) return;
    const { histories, fresh } = core.state;
    const stored = histories.some(({ present }) => present.id === recipe);
    core.changed(
      stored
        ? histories.map((history) => (history.present.id === recipe ? after : history))
        : [...histories, after],
      stored ? {} : { fresh: fresh?.present.id === recipe ? undefined : fresh },
    );
  }

  /** Meanwhile the ribbon may have begun a table of that id; then this one is another, and nothing of it is inserted. */
  function withFreeId(history: History): History {
    const { id, indicator } = history.present;
    const taken = core.state.histories.some(({ present }) => present.id === id);
    if (!taken) return history;
    return startHistory({ ...withoutNotes(history.present), id: freeId(core, indicator) });
  }

  return {
    open(id) {
      const existing = core.state.histories.find(({ present }) => present.indicator === id);
      const indicator = indicatorById(id);
      if (existing) open(existing.present.id);
      else if (indicator) start(indicator);
    },
    add(id) {
      const indicator = indicatorById(id);
      if (indicator) start(indicator);
    },
    edit: (recipe, edit) => step(recipe, (history) => edited(history, edit)),
    amend: (recipe, edit) => step(recipe, (history) => amended(history, edit)),
    undo: (recipe) => step(recipe, undo),
    redo: (recipe) => step(recipe, redo),
    duplicate(recipe) {
      const { histories } = core.state;
      const position = histories.findIndex(({ present }) => present.id === recipe);
      const original = histories[position]?.present;
      if (!original) return;
      const copy: Recipe = { ...withoutNotes(original), id: freeId(core, original.indicator) };
      core.changed(histories.toSpliced(position + 1, 0, startHistory(copy)));
      core.around.say(texts.list.duplicated);
    },
    remove(recipe) {
      const { histories } = core.state;
      const position = histories.findIndex(({ present }) => present.id === recipe);
      const history = histories[position];
      const indicator = history && indicatorById(history.present.indicator);
      if (!history || !indicator) return;
      const text = texts.list.removed(titleOf(indicator, history.present, dataOf(core.state).recipes));
      core.changed(histories.toSpliced(position, 1), {
        lastRemoval: { history, position },
        outcome: { tone: "info", text, undo: "removal" },
      });
      core.around.say(text);
    },
    undoRemoval() {
      const { lastRemoval, histories } = core.state;
      if (!lastRemoval) return;
      const { history, position } = lastRemoval;
      core.changed(histories.toSpliced(position, 0, withFreeId(history)), {
        lastRemoval: undefined,
        outcome: undefined,
      });
      core.around.say(texts.list.removalUndone);
    },
  };
}

/** An id that neither the data, nor a table of the document, nor the one that may be brought back has. */
function freeId({ state }: Core, indicator: string): string {
  const { survey, lastRemoval } = state;
  const others = (survey.found?.tables ?? []).map(({ recipe }) => recipe);
  const removed = lastRemoval ? [lastRemoval.history.present.id] : [];
  return freeRecipeId(dataOf(state), { id: indicator }, [...others, ...removed]);
}
