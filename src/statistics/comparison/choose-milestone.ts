import { figureByKey, ratioOf, type ColumnOf, type Indicator } from "../indicators";
import type { Recipe } from "../recipes";
import { isTargetOf, milestoneFor, saysHowMuch, type Counted, type Milestone, type Target } from "../targets";

/** What a table is compared with. */
export interface ChosenMilestone {
  readonly target: Target;
  readonly milestone: Milestone;
}

/** What a table's ratio counts: of the author's own table its headings tell. Undefined for a table without a ratio. */
export function countedOf(indicator: Indicator, { id, headings }: Recipe): Counted | undefined {
  const ratio = ratioOf(indicator);
  const numerator = ratio && figureByKey(indicator, ratio.numerator);
  const denominator = ratio && figureByKey(indicator, ratio.denominator);
  if (!numerator || !denominator) return undefined;
  if (!indicator.free) return { numerator: numerator.counted, denominator: denominator.counted };
  const named = ({ key, heading }: ColumnOf<"figure">) => headings[key] ?? heading;
  return { numerator: named(numerator), denominator: named(denominator), table: id };
}

/** The targets that a table may be compared with, because they count the same. */
export function targetsOfTable(indicator: Indicator, recipe: Recipe, targets: readonly Target[]): Target[] {
  const counted = countedOf(indicator, recipe);
  return counted ? targets.filter((target) => isTargetOf(target, counted)) : [];
}

/**
 * The milestone that a table is compared with: the one that the author chose for it, else the earliest not before `year`
 * of the first target that has one.
 *
 * @param targets those in force; the author's stand before the programme's (`targetsInForce`)
 * @param year of the figures; absent where nobody has dated them: only what the author chose counts then
 */
export function chooseMilestone(
  indicator: Indicator,
  recipe: Recipe,
  targets: readonly Target[],
  year: number | undefined,
): ChosenMilestone | undefined {
  const { comparedWith } = recipe;
  if (comparedWith === "none") return undefined;
  const fitting = targetsOfTable(indicator, recipe, targets);
  const chosen = fitting.find(({ code }) => code === comparedWith?.target);
  const milestone = chosen?.milestones.find((one) => one.year === comparedWith?.year && saysHowMuch(one));
  if (chosen && milestone) return { target: chosen, milestone };
  if (year === undefined) return undefined;
  for (const target of fitting) {
    const ahead = milestoneFor(target, year);
    if (ahead) return { target, milestone: ahead };
  }
  return undefined;
}
