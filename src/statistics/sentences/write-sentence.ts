import { ratioOf, type Indicator } from "../indicators";
import type { Recipe } from "../recipes";
import { targetsInForce, type Target } from "../targets";
import { listSentence, moneySentence } from "./other-sentences";
import { ratioSentence } from "./ratio-sentence";
import type { Sentence } from "./sentence";

export interface SentenceOptions {
  /** Id of the row it is about; absent = the table as a whole. */
  readonly row?: string;
  /** The author's targets; those of the programme that are not among them count too. */
  readonly targets?: readonly Target[];
  /** The year that figures without year and date are compared in; absent = they are not compared. */
  readonly undated?: number;
}

/** The computed sentence of a table, in administrative style. */
export function writeSentence(indicator: Indicator, recipe: Recipe, options: SentenceOptions = {}): Sentence {
  const ratio = ratioOf(indicator);
  if (ratio) {
    const targets = targetsInForce(options.targets ?? []);
    return ratioSentence(indicator, recipe, ratio, targets, options.row, options.undated);
  }
  const whole = indicator.columns.find((column) => column.role === "sum");
  return whole ? moneySentence(indicator, recipe, whole) : listSentence(indicator, recipe);
}
