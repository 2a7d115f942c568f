import { compare, difference, writeNumber, writePercent, type Decimal } from "../arithmetic";
import { figureByKey, type ColumnOf, type Indicator } from "../indicators";
import { findErrors, itemsOf, nameOfRow, writeDate, type ItemRow, type Recipe } from "../recipes";
import { ratioOfCells, ratioOfTable, type Ratio } from "../tables";
import { chooseMilestone } from "../comparison";
import { compareWithMilestone, type Target, type TargetComparison } from "../targets";
import { sentenceTexts as texts } from "../../texts/statistics";
import type { NoSentenceReason, Sentence } from "./sentence";

/**
 * "Tính đến 30/9/2025, tỷ lệ … đạt 42,35% (72/170 người), vượt 2,35 điểm phần trăm so với mục tiêu 40% đến năm 2025;
 * tăng 1,10 điểm phần trăm so với năm 2024 (41,25%)."
 *
 * @param id the row it is about; absent = the table as a whole
 * @param undated the year that figures without one are compared in; absent = they are not compared
 */
export function ratioSentence(
  indicator: Indicator,
  recipe: Recipe,
  column: ColumnOf<"ratio">,
  targets: readonly Target[],
  id?: string,
  undated?: number,
): Sentence {
  const year = recipe.years.at(-1);
  const row = itemsOf(recipe).find((item) => item.id === id);
  if (id !== undefined && (row?.label ?? "") === "") return none("no-row");
  const ratio = ratioAt(indicator, recipe, row, year);
  if (ratio === undefined) return none("no-total");
  if (ratio.kind === "division-by-zero" || ratio.kind === "uneven") return none(ratio.kind);
  if (ratio.kind === "none") return none("no-figures");
  // A sentence is read without the cell that shows the mistake, so none is made from mistaken figures.
  const { rows, inTotal } = findErrors(recipe, indicator);
  if (row ? rows.has(row.id) : inTotal) return none("mistakes");

  const chosen = chooseMilestone(indicator, recipe, targets, yearOf(recipe) ?? undated);
  const target = chosen && compareWithMilestone(ratio.value, chosen.target, chosen.milestone);
  const value = texts.value(
    writePercent(ratio.value),
    writeNumber(ratio.numerator),
    writeNumber(ratio.denominator),
    figureByKey(indicator, column.numerator)?.unit ?? recipe.unit,
  );
  const text = texts.ratio(
    timeOf(recipe, year),
    subjectOf(indicator, recipe, column, row),
    value,
    target ? targetWords(target, recipe.adjusted === true) : "",
    changeWords(indicator, recipe, row, ratio.value),
  );
  return { kind: "sentence", text, ...(target ? { target } : {}) };
}

export function none(reason: NoSentenceReason): Sentence {
  return { kind: "none", reason, message: texts.none[reason] };
}

/** The ratio of a row or of the whole table; undefined when the table has no total to take it from. */
function ratioAt(
  indicator: Indicator,
  recipe: Recipe,
  row: ItemRow | undefined,
  year?: number,
): Ratio | undefined {
  return row ? ratioOfCells(indicator, recipe, row.cells, year) : ratioOfTable(indicator, recipe, year);
}

/** The year that a target is compared in: of the figures, else of the day they were taken; never guessed. */
function yearOf(recipe: Recipe): number | undefined {
  return recipe.years.at(-1) ?? (recipe.asOf === undefined ? undefined : Number(recipe.asOf.slice(0, 4)));
}

function targetWords(
  { milestone, result, gap, source, exception }: TargetComparison,
  adjusted: boolean,
): string {
  const { percent, comparison, year } = milestone;
  const goal = texts.goal(percent, comparison === "moreThan", year, source);
  if (result === "met") return texts.met(goal);
  // "More than 40 %" is missed by 40,00 %, and there is no gap to name.
  if (gap.units === 0n) return texts.notReached(goal);
  // Who may adjust the target has not failed it.
  if (result === "notMet" && adjusted && exception !== undefined) {
    return texts.adjusted(writeNumber(gap), goal, exception);
  }
  return (result === "exceeded" ? texts.exceeded : texts.notMet)(writeNumber(gap), goal);
}

/** Against the last year before that has a ratio; rates as printed, so that the reader's own subtraction agrees. */
function changeWords(indicator: Indicator, recipe: Recipe, row: ItemRow | undefined, ratio: Decimal): string {
  for (const year of recipe.years.slice(0, -1).toReversed()) {
    const before = ratioAt(indicator, recipe, row, year);
    if (before?.kind !== "value") continue;
    const order = compare(ratio, before.value);
    if (order === 0) return texts.unchanged(year);
    const gap = order > 0 ? difference(ratio, before.value) : difference(before.value, ratio);
    return texts.changed(order > 0, writeNumber(gap), year, writePercent(before.value));
  }
  return "";
}

function timeOf(recipe: Recipe, year: number | undefined): string {
  const { asOf } = recipe;
  // A date in another year is not the date of that year's figures.
  if (asOf !== undefined && (year === undefined || asOf.startsWith(String(year))))
    return texts.asOf(writeDate(asOf));
  return year === undefined ? "" : texts.inYear(year);
}

function subjectOf(
  indicator: Indicator,
  recipe: Recipe,
  column: ColumnOf<"ratio">,
  row: ItemRow | undefined,
): string {
  const heading = (key: string) => recipe.headings[key] ?? figureByKey(indicator, key)?.heading ?? "";
  const name = indicator.free
    ? texts.ownRatio(heading(column.numerator), heading(column.denominator))
    : column.name;
  return row ? texts.ofRow(name, nameOfRow(recipe, row)) : name;
}
