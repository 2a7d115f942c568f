import {
  countedOf,
  indicatorById,
  indicators2282,
  newRecipe,
  newTarget,
  ratioOf,
  type Recipe,
  type Target,
} from "../../../statistics";
import { titleOf } from "../state";

/** Something that a target of the author's own may be for. */
export interface TargetSubject {
  readonly key: string;
  readonly title: string;
  /** The target, its value still to be said. */
  make(changed: readonly Target[]): Target;
}

/** The years that the programme sets targets for: those of other plans are most often the same. */
const usualYears = [2025, 2030];

/** The indicators with a ratio, and each of the author's own tables. */
export function targetSubjects(recipes: readonly Recipe[]): TargetSubject[] {
  const subject = (key: string, title: string, recipe: Recipe): TargetSubject[] => {
    const indicator = indicatorById(recipe.indicator);
    const counted = indicator && countedOf(indicator, recipe);
    if (!counted) return [];
    const year = usualYears.find((one) => one >= yearOf(recipe)) ?? yearOf(recipe);
    return [{ key, title, make: (changed) => newTarget(changed, { name: title, ...counted }, year) }];
  };
  const usual = indicators2282.flatMap((indicator) => {
    if (indicator.free || !ratioOf(indicator)) return [];
    const known = recipes.find((recipe) => recipe.indicator === indicator.id);
    return subject(indicator.id, indicator.name, known ?? newRecipe(indicator, indicator.id));
  });
  const own = recipes.flatMap((recipe) => {
    const indicator = indicatorById(recipe.indicator);
    return indicator?.free ? subject(recipe.id, titleOf(indicator, recipe, recipes), recipe) : [];
  });
  return [...usual, ...own];
}

/** The subject that a table belongs to. */
export function subjectKeyOf(recipe: Recipe): string {
  return indicatorById(recipe.indicator)?.free ? recipe.id : recipe.indicator;
}

function yearOf(recipe: Recipe): number {
  return recipe.years.at(-1) ?? Number(recipe.asOf?.slice(0, 4) ?? 0);
}
