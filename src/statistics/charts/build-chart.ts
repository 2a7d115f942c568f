import { chartTexts as texts } from "../../texts/statistics-chart";
import { ratioOf, type ColumnOf, type Indicator } from "../indicators";
import type { Recipe } from "../recipes";
import type { Target } from "../targets";
import type { Chart, ChartKind, ChartOptions } from "./model";
import { moneyChart } from "./money-chart";
import { barsChart, lineChart } from "./ratio-chart";

/** The charts that make sense of a table, the usual one first; none for lists. */
export function chartKinds(indicator: Indicator, recipe: Recipe): ChartKind[] {
  if (ratioOf(indicator)) return recipe.years.length >= 2 ? ["line", "bars"] : ["bars"];
  return sumOf(indicator) ? ["stacked"] : [];
}

/** The chart of a table as it is: rows without a value are left out and named, never drawn as zero. */
export function buildChart(
  indicator: Indicator,
  recipe: Recipe,
  targets: readonly Target[],
  options: ChartOptions = {},
): Chart {
  const kinds = chartKinds(indicator, recipe);
  const kind = kinds.find((one) => one === options.kind) ?? kinds[0];
  const ratio = ratioOf(indicator);
  const sum = sumOf(indicator);
  if (kind === "stacked" && sum) return moneyChart(indicator, recipe, sum);
  if (kind === "line" && ratio) return lineChart(indicator, recipe, ratio, targets);
  const year = recipe.years.find((one) => one === options.year);
  if (kind === "bars" && ratio) return barsChart(indicator, recipe, ratio, targets, year);
  return { is: "none", message: texts.none.list };
}

function sumOf(indicator: Indicator): ColumnOf<"sum"> | undefined {
  return indicator.columns.find((column) => column.role === "sum");
}
