import {
  sameData,
  startHistory,
  stepTo,
  withNotesOf,
  withoutNotes,
  type History,
  type Recipe,
} from "../../../statistics";
import type { StatisticsState } from "./statistics-state";

/** Whether two recipes of a table hold the same figures, whatever was written of them. */
function sameFigures(one: Recipe, other: Recipe): boolean {
  return sameData(withoutNotes(one), withoutNotes(other));
}

/**
 * The histories after something was written into the document: it is noted in every step, as undoing figures does not
 * undo what stands there. A table that was only opened becomes one of the data.
 */
export function noted(
  { histories, fresh }: StatisticsState,
  id: string,
  note: (recipe: Recipe) => Recipe,
): Pick<StatisticsState, "histories" | "fresh"> {
  const opened = fresh?.present.id === id ? fresh : undefined;
  const all = opened ? [...histories, opened] : histories;
  return {
    fresh: opened ? undefined : fresh,
    histories: all.map((history) => {
      if (history.present.id !== id) return history;
      const notes = note(history.present);
      return mapHistory(history, (recipe) => withNotesOf(recipe, notes));
    }),
  };
}

/** The same done to every step of a history. */
function mapHistory({ past, present, future }: History, map: (recipe: Recipe) => Recipe): History {
  return { past: past.map(map), present: map(present), future: future.map(map) };
}

/**
 * The histories when the tables are these now, because of the document or of the ribbon: other figures are one more
 * step that can be undone, what was written is noted everywhere. A table that is the same keeps its very history.
 */
export function takeOver(histories: readonly History[], recipes: readonly Recipe[]): History[] {
  const known = new Map(histories.map((history) => [history.present.id, history]));
  return recipes.map((recipe) => {
    const history = known.get(recipe.id);
    if (!history) return startHistory(recipe);
    if (sameData(history.present, recipe)) return history;
    const noted = mapHistory(history, (one) => withNotesOf(one, recipe));
    if (sameFigures(history.present, recipe)) return noted;
    return stepTo(noted, recipe);
  });
}

/**
 * The histories with drafted figures as one more step of each table, so that bringing them back can be undone; other
 * tables stay. What stands in the document is noted there better than in a draft of before.
 */
export function withDraft(histories: readonly History[], drafted: readonly Recipe[]): History[] {
  const known = histories.map(({ present }) => {
    const draft = drafted.find(({ id }) => id === present.id);
    return draft && present.written ? withNotesOf(draft, present) : (draft ?? present);
  });
  const others = drafted.filter(({ id }) => known.every((recipe) => recipe.id !== id));
  return takeOver(histories, [...known, ...others]);
}
