import { applyEdit, type Edit } from "./edits";
import { same } from "./same";
import type { Recipe } from "./schema";

/** Something of the author's, a recipe as a rule, with what it was before and what was undone. States share their parts. */
export interface History<State = Recipe> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** Steps that can be undone: far more than anybody remembers. */
const longest = 200;

/** The history of something that nobody has edited yet. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** One step on, which ends what could be done again. */
export function stepTo<State>({ past, present }: History<State>, next: State): History<State> {
  return { past: [...past, present].slice(-longest), present: next, future: [] };
}

/**
 * The last step, leading somewhere else; no step at all when that is where it set out from. Whatever came to the present
 * since stays in `next`: undoing and doing the step anew would lose it.
 */
export function amendTo<State>({ past }: History<State>, next: State): History<State> {
  const before = past.at(-1);
  return before !== undefined && same(before, next)
    ? { past: past.slice(0, -1), present: before, future: [] }
    : { past, present: next, future: [] };
}

/** One step back; the same history at the beginning. */
export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One undone step forward again; the same history when there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future };
}

/** The history of a recipe after an edit; one that changes nothing is no step. */
export function edited(history: History, edit: Edit): History {
  const next = applyEdit(history.present, edit);
  return next === history.present ? history : stepTo(history, next);
}

/** The same when the edit is the last one, done otherwise: further letters of a text that is being typed. */
export function amended(history: History, edit: Edit): History {
  const next = applyEdit(history.present, edit);
  return next === history.present ? history : amendTo(history, next);
}
