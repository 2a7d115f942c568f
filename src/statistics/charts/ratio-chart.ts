import { chartTexts as texts } from "../../texts/statistics-chart";
import { readNumber, writePercent } from "../arithmetic";
import { chooseMilestone } from "../comparison";
import { figureByKey, type ColumnOf, type Indicator } from "../indicators";
import { findErrors, itemsOf, nameOfRow, writeDate, type Errors, type Recipe } from "../recipes";
import { ratioOfCells, ratioOfTable, type Ratio } from "../tables";
import type { Target } from "../targets";
import { altTextOf } from "./alt-text";
import { mostBars, mostLines, type Chart, type ChartModel, type ChartPoint, type ChartSeries } from "./model";

/** Ratios by row, of one year, with the ratio of all rows together last. */
export function barsChart(
  indicator: Indicator,
  recipe: Recipe,
  column: ColumnOf<"ratio">,
  targets: readonly Target[],
  year?: number,
): Chart {
  const of = year ?? lastYear(indicator, recipe);
  const wrong = findErrors(recipe, indicator);
  const rows = itemsOf(recipe).map((row) => ({
    label: nameOfRow(recipe, row),
    point: wrong.rows.has(row.id) ? undefined : pointOf(ratioOfCells(indicator, recipe, row.cells, of)),
  }));
  const drawn = rows.filter(({ point }) => point !== undefined);
  if (drawn.length === 0) return nothingToDraw(wrong);
  const shown = drawn.slice(0, mostBars);
  const all = drawn.length > 1 ? totalPoint(indicator, recipe, wrong, of) : undefined;
  const lines = [...shown, ...(all ? [{ label: texts.total, point: all }] : [])];
  const left = rows
    .filter(({ point, label }) => point === undefined && label !== "")
    .map(({ label }) => label);
  const title = titleOf(indicator, recipe, column, of);
  return chartOf(indicator, recipe, targets, of, {
    kind: "bars",
    title,
    unit: "%",
    labels: lines.map(({ label }) => label),
    series: [{ name: column.heading, points: lines.map(({ point }) => point) }],
    ...(all ? { total: shown.length } : {}),
    remarks: [
      ...(left.length > 0 ? [texts.leftOut(left)] : []),
      ...(drawn.length > mostBars ? [texts.tooMany(mostBars, drawn.length - mostBars)] : []),
    ],
  });
}

/** Ratios by year: of all rows together where they may be added up, else a line for each row. */
export function lineChart(
  indicator: Indicator,
  recipe: Recipe,
  column: ColumnOf<"ratio">,
  targets: readonly Target[],
): Chart {
  const wrong = findErrors(recipe, indicator);
  const together: ChartSeries = {
    name: texts.total,
    points: recipe.years.map((year) => totalPoint(indicator, recipe, wrong, year)),
  };
  const rows = itemsOf(recipe).map((row) => ({
    name: nameOfRow(recipe, row),
    points: recipe.years.map((year) =>
      wrong.rows.has(row.id) ? undefined : pointOf(ratioOfCells(indicator, recipe, row.cells, year)),
    ),
  }));
  const given = rows.filter(isGiven);
  const lines = isGiven(together) ? [together] : given.slice(0, mostLines);
  if (lines.length === 0) return nothingToDraw(wrong);
  const [first = 0, last = first] = [recipe.years[0], recipe.years.at(-1)];
  return chartOf(indicator, recipe, targets, last, {
    kind: "line",
    title: texts.period(nameOfRatio(indicator, recipe, column), first, last),
    unit: "%",
    labels: recipe.years.map(String),
    series: lines,
    remarks:
      !isGiven(together) && given.length > mostLines
        ? [texts.tooMany(mostLines, given.length - mostLines)]
        : [],
  });
}

function nothingToDraw({ rows }: Errors): Chart {
  return { is: "none", message: rows.size > 0 ? texts.none.mistakes : texts.none["no-figures"] };
}

function isGiven({ points }: ChartSeries): boolean {
  return points.some((point) => point !== undefined);
}

function chartOf(
  indicator: Indicator,
  recipe: Recipe,
  targets: readonly Target[],
  year: number | undefined,
  drawn: Omit<ChartModel, "altText" | "targetLine">,
): Chart {
  const targetLine = targetOf(indicator, recipe, targets, year);
  const model = { ...drawn, ...(targetLine ? { targetLine } : {}) };
  return { is: "chart", model: { ...model, altText: altTextOf(model) } };
}

function pointOf(ratio: Ratio | undefined): ChartPoint | undefined {
  return ratio?.kind === "value" ? { value: ratio.value, text: writePercent(ratio.value) } : undefined;
}

function totalPoint(
  indicator: Indicator,
  recipe: Recipe,
  { inTotal }: Errors,
  year: number | undefined,
): ChartPoint | undefined {
  return inTotal ? undefined : pointOf(ratioOfTable(indicator, recipe, year));
}

/** The last year in which a row has a ratio; undefined for a recipe without years. */
function lastYear(indicator: Indicator, recipe: Recipe): number | undefined {
  const given = recipe.years.findLast((year) =>
    itemsOf(recipe).some(({ cells }) => ratioOfCells(indicator, recipe, cells, year).kind === "value"),
  );
  return given ?? recipe.years.at(-1);
}

function titleOf(indicator: Indicator, recipe: Recipe, column: ColumnOf<"ratio">, year?: number): string {
  const name = nameOfRatio(indicator, recipe, column);
  const { asOf } = recipe;
  if (asOf !== undefined && (year === undefined || asOf.startsWith(String(year)))) {
    return texts.asOf(name, writeDate(asOf));
  }
  return year === undefined ? name : texts.inYear(name, year);
}

function nameOfRatio(indicator: Indicator, recipe: Recipe, column: ColumnOf<"ratio">): string {
  if (!indicator.free) return texts.percentOf(column.name);
  const heading = (key: string) => recipe.headings[key] ?? figureByKey(indicator, key)?.heading ?? "";
  return recipe.caption ?? texts.ownRatio(heading(column.numerator), heading(column.denominator));
}

/** The target for the year of the figures, else of the day they were taken, else its first: its words name its year. */
function targetOf(
  indicator: Indicator,
  recipe: Recipe,
  targets: readonly Target[],
  year: number | undefined,
): ChartModel["targetLine"] {
  const of = year ?? Number(recipe.asOf?.slice(0, 4) ?? 0);
  const milestone = chooseMilestone(indicator, recipe, targets, of)?.milestone;
  const goal = milestone && readNumber(milestone.percent);
  if (!milestone || goal?.kind !== "number") return undefined;
  const text = texts.target(milestone.percent, milestone.comparison === "moreThan", milestone.year);
  return { value: goal.value, text };
}
