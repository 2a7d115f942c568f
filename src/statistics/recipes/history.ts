import { applyEdit, type Edit } from "./edits";
import type { Recipe } from "./schema";

/** A recipe with what it was before and what was undone. Recipes share what they have in common. */
export interface History {
  readonly past: readonly Recipe[];
  readonly present: Recipe;
  readonly future: readonly Recipe[];
}

/** Steps that can be undone: far more than anybody remembers. */
const longest = 200;

/** The history of a recipe that nobody has edited yet. */
export function startHistory(recipe: Recipe): History {
  return { past: [], present: recipe, future: [] };
}

/** The history after an edit, which ends what could be done again; an edit that changes nothing is no step. */
export function edited(history: History, edit: Edit): History {
  const present = applyEdit(history.present, edit);
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-longest), present, future: [] };
}

/** One step back; the same history at the beginning. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One undone step forward again; the same history when there is none. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  return next ? { past: [...history.past, history.present], present: next, future } : history;
}
