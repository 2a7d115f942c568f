import {
  chooseMilestone,
  countedOf,
  figureByKey,
  figuresOf,
  indicatorById,
  indicators2282,
  isTargetOf,
  ratioOf,
  writeNumber,
  writeSentence,
  type Counted,
  type Indicator,
  type Recipe,
  type Target,
  type TargetComparison,
} from "../../../statistics";
import { targetTexts as texts } from "../../../texts/statistics-targets";
import { titleOf } from "../state";

/** A table that counts what a target counts, and how it stands to it. */
export interface ComparedTable {
  readonly recipe: string;
  readonly title: string;
  /** "mốc 2025 · vượt 2,35 điểm %", or why it is not compared. */
  readonly words: string;
  readonly result?: TargetComparison["result"];
}

/** The tables that count what the target counts. */
export function comparedTables(
  target: Target,
  recipes: readonly Recipe[],
  targets: readonly Target[],
): ComparedTable[] {
  return recipes.flatMap((recipe) => {
    const indicator = indicatorById(recipe.indicator);
    const counted = indicator && countedOf(indicator, recipe);
    if (!counted || !isTargetOf(target, counted)) return [];
    const title = titleOf(indicator, recipe, recipes);
    return [{ recipe: recipe.id, title, ...standing(target, indicator, recipe, targets) }];
  });
}

function standing(
  target: Target,
  indicator: Indicator,
  recipe: Recipe,
  targets: readonly Target[],
): Pick<ComparedTable, "words" | "result"> {
  if (recipe.comparedWith === "none") return { words: texts.notCompared };
  const year = recipe.years.at(-1) ?? Number(recipe.asOf?.slice(0, 4) ?? 0);
  const chosen = chooseMilestone(indicator, recipe, targets, year);
  if (!chosen) return { words: texts.passed };
  if (chosen.target.code !== target.code) return { words: texts.elsewhere };
  const sentence = writeSentence(indicator, recipe, { targets, undated: 0 });
  const comparison = sentence.kind === "sentence" ? sentence.target : undefined;
  const words = `${texts.comparedWith(chosen.milestone.year)} · ${resultWords(comparison)}`;
  return { words, ...(comparison ? { result: comparison.result } : {}) };
}

function resultWords(comparison: TargetComparison | undefined): string {
  if (!comparison) return texts.results.unknown;
  const { result, gap } = comparison;
  if (result === "met") return texts.results.met;
  // "More than 40 %" is missed by 40,00 %, and there is no gap to name.
  if (gap.units === 0n) return texts.results.notReached;
  return texts.results[result](writeNumber(gap));
}

/** What a target counts, in words: the labels that its indicator's figures have, or the headings of the author's own table. */
export function countedWords(target: Target): Pick<Counted, "numerator" | "denominator"> {
  const { numerator, denominator } = target;
  if (target.table !== undefined) return { numerator, denominator };
  const figures = indicators2282.filter(({ free }) => !free).flatMap(figuresOf);
  const label = (key: string) => figures.find(({ counted }) => counted === key)?.label ?? key;
  return { numerator: label(numerator), denominator: label(denominator) };
}

/** The indicator whose ratio counts what the target does; undefined for a table of the author's own. */
export function indicatorOf(target: Target): Indicator | undefined {
  return indicators2282.find((indicator) => {
    const ratio = indicator.free ? undefined : ratioOf(indicator);
    const counted = (key: string) => figureByKey(indicator, key)?.counted;
    return (
      ratio !== undefined &&
      target.table === undefined &&
      counted(ratio.numerator) === target.numerator &&
      counted(ratio.denominator) === target.denominator
    );
  });
}
