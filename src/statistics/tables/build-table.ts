import { tableTexts as texts } from "../../texts/statistics";
import { figureByKey, ratioOf, type Indicator } from "../indicators";
import { asShown, writeDate, type Recipe } from "../recipes";
import { headingOf, labelCell } from "./cells";
import { isSeries, plainColumns, seriesColumns } from "./columns";
import { captionNumber, type TableColumn, type TableModel, type TableRow } from "./model";
import { bodyRows } from "./rows";
import { findWarnings } from "./warnings";

/** The table that shows a recipe. The recipe may have mistakes and blanks: what cannot be computed stays blank. */
export function buildTable(whole: Indicator, recipe: Recipe): TableModel {
  const indicator = asShown(whole, recipe);
  const columns = isSeries(recipe) ? seriesColumns(indicator, recipe) : plainColumns(indicator, recipe);
  const body = bodyRows(indicator, recipe);
  const header: TableRow = { kind: "header", cells: columns.map(({ heading }) => labelCell(heading)) };
  const name = captionOf(indicator, recipe);
  const sourceLine = sourceOf(recipe);
  const formula = formulaOf(indicator, recipe);
  return {
    recipe: recipe.id,
    title: indicator.free ? (recipe.caption ?? indicator.name) : indicator.name,
    caption: texts.caption(captionNumber, name),
    ...(recipe.unit === "" ? {} : { unitLine: texts.unit(recipe.unit) }),
    columns,
    rows: [header, ...body],
    ...(sourceLine === "" ? {} : { sourceLine }),
    altText: altTextOf(name, columns, body),
    ...(formula === undefined ? {} : { formula }),
    warnings: findWarnings(indicator, recipe),
  };
}

/** The author's caption as it is; the indicator's with the years. */
function captionOf(indicator: Indicator, recipe: Recipe): string {
  const [first, ...others] = recipe.years;
  const last = others.at(-1);
  if (recipe.caption !== undefined) return recipe.caption;
  if (first === undefined) return indicator.caption;
  return last === undefined
    ? texts.inYear(indicator.caption, first)
    : texts.period(indicator.caption, first, last);
}

function sourceOf({ asOf, source }: Recipe): string {
  return [
    ...(asOf === undefined ? [] : [texts.asOf(writeDate(asOf))]),
    ...(source === undefined ? [] : [texts.source(source)]),
  ].join(" ");
}

function formulaOf(indicator: Indicator, recipe: Recipe): string | undefined {
  const ratio = ratioOf(indicator);
  const numerator = ratio && figureByKey(indicator, ratio.numerator);
  const denominator = ratio && figureByKey(indicator, ratio.denominator);
  if (!ratio || !numerator || !denominator) return undefined;
  const [result, part, whole] = [ratio, numerator, denominator].map((column) =>
    headingOf(recipe, column),
  ) as [string, string, string];
  return texts.formula(result, part, whole, recipe.decimals);
}

/** What the table is about, how large it is, and its totals, for whoever does not see it. */
function altTextOf(name: string, columns: readonly TableColumn[], body: readonly TableRow[]): string {
  const total = body.find(({ kind }) => kind === "total");
  const totals = (total?.cells ?? []).flatMap(({ text }, position) => {
    const column = columns[position];
    const figure = column?.role === "figure" || column?.role === "sum" || column?.role === "ratio";
    return column && figure && text !== "" ? [texts.altFigure(column.heading, text)] : [];
  });
  return texts.alt(name, body.length, columns.length, totals);
}
