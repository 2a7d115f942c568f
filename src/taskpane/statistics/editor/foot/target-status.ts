import {
  chooseMilestone,
  writeNumber,
  writeSentence,
  type Indicator,
  type NoSentenceReason,
  type Recipe,
  type Target,
} from "../../../../statistics";
import { footTexts as texts } from "../../../../texts/statistics-editor";

export interface TargetStatus {
  /** "Mục tiêu 2025: ≥ 40%". */
  readonly goal: string;
  /** "vượt 2,35 điểm %", or why nothing can be said yet. */
  readonly words: string;
  readonly result: "reached" | "notReached" | "unknown";
}

/**
 * How the table's ratio stands to its target in one year, with the very comparison that the sentences make.
 *
 * @param year the year shown; without one, and without a date of the figures, the target's first milestone is the goal
 * @returns undefined for a table without a target
 */
export function targetStatus(
  indicator: Indicator,
  recipe: Recipe,
  targets: readonly Target[],
  year: number | undefined,
): TargetStatus | undefined {
  const shownYear = year ?? recipe.years.at(-1) ?? Number(recipe.asOf?.slice(0, 4) ?? 0);
  const milestone = chooseMilestone(indicator, recipe, targets, shownYear)?.milestone;
  if (!milestone) return undefined;
  const goal = texts.goal(milestone.percent, milestone.comparison === "moreThan", milestone.year);
  const ofYear: Recipe = recipe.years.length > 0 ? { ...recipe, years: [shownYear] } : recipe;
  const sentence = writeSentence(indicator, ofYear, { targets, undated: 0 });
  if (sentence.kind === "none") return { goal, words: reasonFor(sentence.reason), result: "unknown" };
  const comparison = sentence.target;
  if (!comparison) return undefined;
  const gap = writeNumber(comparison.gap);
  if (comparison.result === "exceeded") return { goal, words: texts.exceeded(gap), result: "reached" };
  if (comparison.result === "met") return { goal, words: texts.met, result: "reached" };
  return {
    goal,
    words: comparison.gap.units === 0n ? texts.notReached : texts.notMet(gap),
    result: "notReached",
  };
}

function reasonFor(reason: NoSentenceReason): string {
  return texts.reasons[reason];
}
