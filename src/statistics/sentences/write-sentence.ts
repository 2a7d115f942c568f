import { ratioOf, type Indicator } from "../indicators";
import type { Recipe } from "../recipes";
import { targets2282, type Target } from "../targets";
import { listSentence, moneySentence } from "./other-sentences";
import { ratioSentence } from "./ratio-sentence";
import type { Sentence } from "./sentence";

export interface SentenceOptions {
  /** Id of the row it is about; absent = the table as a whole. */
  readonly row?: string;
  /** The author's targets; absent = the programme's. */
  readonly targets?: readonly Target[];
}

/** The computed sentence of a table, in administrative style. */
export function writeSentence(indicator: Indicator, recipe: Recipe, options: SentenceOptions = {}): Sentence {
  const ratio = ratioOf(indicator);
  if (ratio) return ratioSentence(indicator, recipe, ratio, options.targets ?? targets2282, options.row);
  const whole = indicator.columns.find((column) => column.role === "sum");
  return whole ? moneySentence(indicator, recipe, whole) : listSentence(indicator, recipe);
}
