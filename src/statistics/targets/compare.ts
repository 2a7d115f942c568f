import { compare, difference, readNumber, type Decimal } from "../arithmetic";
import { foldLabel } from "../labels";
import { saysHowMuch } from "./percentage";
import type { Milestone, Target } from "./schema";
import { programmeSource, targets2282 } from "./targets-2282";

/** How a ratio stands to a target. `gap` is in percentage points (điểm phần trăm), never negative. */
export interface TargetComparison {
  readonly milestone: Milestone;
  readonly result: "exceeded" | "met" | "notMet";
  readonly gap: Decimal;
  /**
   * Where the value stands, for one that is not the programme's: without it a reader takes it for that. Blank when the author
   * names no document.
   */
  readonly source?: string;
  /** Who may adjust the target; only where somebody may, and for a value that nobody has adjusted. */
  readonly exception?: string;
}

/** What a ratio counts; see `targetSchema`. */
export interface Counted {
  readonly numerator: string;
  readonly denominator: string;
  /** Id of the recipe of a table of the author's own. */
  readonly table?: string;
}

/** Whether a ratio counts what the target counts; only then may they be compared. */
export function isTargetOf(target: Target, counted: Counted): boolean {
  if (target.table !== counted.table) return false;
  const same = (one: string, other: string) =>
    one === other || (counted.table !== undefined && foldLabel(one) === foldLabel(other));
  return same(target.numerator, counted.numerator) && same(target.denominator, counted.denominator);
}

/** The target's earliest milestone not before `year` that says how much it is; undefined when none lies ahead. */
export function milestoneFor({ milestones }: Target, year: number): Milestone | undefined {
  return milestones
    .filter((milestone) => milestone.year >= year && saysHowMuch(milestone))
    .sort((a, b) => a.year - b.year)[0];
}

/**
 * Compares a ratio, as it is printed, with a milestone of a target of its.
 *
 * @param ratio percent, already rounded to the decimals the report prints
 */
export function compareWithMilestone(
  ratio: Decimal,
  target: Target,
  milestone: Milestone,
): TargetComparison | undefined {
  const goal = readNumber(milestone.percent);
  if (goal.kind !== "number" || !saysHowMuch(milestone)) return undefined;
  const order = compare(ratio, goal.value);
  const gap = order < 0 ? difference(goal.value, ratio) : difference(ratio, goal.value);
  const met = order === 0 && milestone.comparison === "atLeast";
  const { source, exception } = target;
  const programmes = isProgrammes(target, milestone);
  const cited = source !== "" && source !== programmeSource;
  return {
    milestone,
    result: order > 0 ? "exceeded" : met ? "met" : "notMet",
    gap,
    ...(cited ? { source } : programmes ? {} : { source: "" }),
    ...(programmes && exception !== undefined ? { exception } : {}),
  };
}

/** Whether the milestone is one that the programme sets for the target. */
export function isProgrammes(
  { code }: Pick<Target, "code">,
  { year, comparison, percent }: Milestone,
): boolean {
  const original = targets2282.find((target) => target.code === code);
  return (original?.milestones ?? []).some(
    (one) => one.year === year && one.comparison === comparison && one.percent === percent,
  );
}
