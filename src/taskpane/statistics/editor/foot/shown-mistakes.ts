import type { Mistake } from "../../../../statistics";
import { addressKey } from "../grid/grid-view";

const same = (one: Mistake) => (other: Mistake) =>
  one.kind === other.kind && addressKey(one) === addressKey(other);

/**
 * The mistakes to show while somebody types: what the typing has put right goes at once, what half a number would get
 * wrong is not said before it is stored.
 */
export function shownMistakes(stored: readonly Mistake[], live: readonly Mistake[]): readonly Mistake[] {
  return live.filter((mistake) => stored.some(same(mistake)));
}

/** The mistake after the cell `at`, round to the first. */
export function nextMistake(mistakes: readonly Mistake[], at: string | undefined): Mistake | undefined {
  const last = mistakes.findLastIndex((mistake) => addressKey(mistake) === at);
  return mistakes[last + 1] ?? mistakes[0];
}
