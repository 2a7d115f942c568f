import { chartTexts as texts } from "../../texts/statistics-chart";
import { writeNumber } from "../arithmetic";
import { figuresOf, type ColumnOf, type Indicator } from "../indicators";
import { figureOf, findErrors, itemsOf, type Figure, type Recipe } from "../recipes";
import { altTextOf } from "./alt-text";
import { mostBars, type Chart, type ChartPoint } from "./model";

/** Money by row, which is a year as a rule, the sources on top of each other. */
export function moneyChart(indicator: Indicator, recipe: Recipe, sum: ColumnOf<"sum">): Chart {
  const wrong = findErrors(recipe, indicator).rows;
  const rows = itemsOf(recipe).map((row) => ({
    ...row,
    sum: wrong.has(row.id) ? undefined : pointOf(figureOf(row.cells, sum)),
  }));
  const given = rows.filter((row) => row.sum !== undefined);
  if (given.length === 0) {
    return { is: "none", message: wrong.size > 0 ? texts.none.mistakes : texts.none["no-money"] };
  }
  const drawn = given.slice(0, mostBars);
  const series = figuresOf(indicator)
    .map((column) => ({
      name: recipe.headings[column.key] ?? column.heading,
      points: drawn.map(({ cells }) => pointOf(figureOf(cells, column))),
    }))
    // A source that gave nothing needs no colour.
    .filter(({ points }) => points.some((point) => point !== undefined && point.value.units > 0n));
  const left = rows.filter((row) => row.sum === undefined).map(({ label }) => label);
  const model = {
    kind: "stacked",
    title: recipe.caption ?? indicator.caption,
    unit: recipe.unit,
    labels: drawn.map(({ label }) => label),
    series,
    sums: drawn.map((row) => row.sum),
    remarks: [
      ...(left.length > 0 ? [texts.leftOutMoney(left)] : []),
      ...(given.length > mostBars ? [texts.tooMany(mostBars, given.length - mostBars)] : []),
    ],
  } as const;
  return { is: "chart", model: { ...model, altText: altTextOf(model) } };
}

function pointOf(figure: Figure): ChartPoint | undefined {
  return figure.kind === "value" ? { value: figure.value, text: writeNumber(figure.value) } : undefined;
}
