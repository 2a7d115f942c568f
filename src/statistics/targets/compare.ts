import { compare, difference, readNumber, type Decimal } from "../arithmetic";
import type { Milestone, Target } from "./schema";

/** How a ratio stands to a target. `gap` is in percentage points (điểm phần trăm), never negative. */
export interface TargetComparison {
  readonly milestone: Milestone;
  readonly result: "exceeded" | "met" | "notMet";
  readonly gap: Decimal;
  /** Who may adjust the target; only where somebody may. */
  readonly exception?: string;
}

/** What a ratio counts; see `targetSchema`. */
export interface Counted {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * Compares a ratio, as it is printed, with the target's milestone for `year`: the earliest one not before that year.
 *
 * @param ratio percent, already rounded to the decimals the report prints
 * @returns undefined when the ratio does not count what the target counts, or no milestone lies ahead
 */
export function compareWithTarget(
  ratio: Decimal,
  counted: Counted,
  target: Target,
  year: number,
): TargetComparison | undefined {
  if (counted.numerator !== target.numerator || counted.denominator !== target.denominator) return undefined;
  const milestone = target.milestones
    .filter((candidate) => candidate.year >= year)
    .sort((a, b) => a.year - b.year)[0];
  const goal = milestone && readNumber(milestone.percent);
  if (!milestone || goal?.kind !== "number") return undefined;

  const order = compare(ratio, goal.value);
  const gap = order < 0 ? difference(goal.value, ratio) : difference(ratio, goal.value);
  const met = order === 0 && milestone.comparison === "atLeast";
  return {
    milestone,
    result: order > 0 ? "exceeded" : met ? "met" : "notMet",
    gap,
    ...(target.exception === undefined ? {} : { exception: target.exception }),
  };
}
