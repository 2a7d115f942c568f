import { percent, writeNumber, type Decimal } from "../arithmetic";
import { figureByKey, ratioOf, type ColumnOf, type Indicator } from "../indicators";
import { addUp, cellKey, figureOf, type Figure, type ItemRow, type Recipe } from "../recipes";

/** A ratio, or why there is none. */
export type Ratio =
  | {
      readonly kind: "value";
      readonly value: Decimal;
      readonly numerator: Decimal;
      readonly denominator: Decimal;
    }
  | { readonly kind: "division-by-zero" }
  /** Numerator and denominator of a total are not of the same rows. */
  | { readonly kind: "uneven" }
  | { readonly kind: "none" };

const zero: Decimal = { units: 0n, decimals: 0 };

/** The figure as a cell shows it; what is no figure is shown as it was typed. */
export function showFigure(figure: Figure, typed = ""): string {
  if (figure.kind === "value") return writeNumber(figure.value);
  return figure.kind === "dash" ? "–" : figure.kind === "invalid" ? typed.trim() : "";
}

/** The sum of a column over rows; "invalid" when a cell of it is no figure. */
export function totalOf(rows: readonly ItemRow[], column: ColumnOf<"figure" | "sum">, year?: number): Figure {
  return addUp(rows.map(({ cells }) => figureOf(cells, column, year))).figure;
}

/** The ratio of one set of cells: a row's, or the entered total's. */
export function ratioOfCells(
  indicator: Indicator,
  recipe: Recipe,
  cells: ItemRow["cells"],
  year?: number,
): Ratio {
  const columns = divided(indicator);
  return columns
    ? divide(
        figureOf(cells, columns.numerator, year),
        figureOf(cells, columns.denominator, year),
        recipe.decimals,
      )
    : { kind: "none" };
}

/** The ratio of the sums over rows. It exists only when both sums are of the same rows. */
export function ratioOfRows(
  indicator: Indicator,
  recipe: Recipe,
  rows: readonly ItemRow[],
  year?: number,
): Ratio {
  const columns = divided(indicator);
  if (!columns) return { kind: "none" };
  const { numerator, denominator } = columns;
  const given = (column: ColumnOf<"figure">) => (row: ItemRow) =>
    (row.cells[cellKey(column.key, year)] ?? "").trim() !== "";
  if (rows.some((row) => given(numerator)(row) !== given(denominator)(row))) return { kind: "uneven" };
  return divide(totalOf(rows, numerator, year), totalOf(rows, denominator, year), recipe.decimals);
}

function divided(indicator: Indicator) {
  const ratio = ratioOf(indicator);
  const numerator = ratio && figureByKey(indicator, ratio.numerator);
  const denominator = ratio && figureByKey(indicator, ratio.denominator);
  return numerator && denominator ? { numerator, denominator } : undefined;
}

function divide(numerator: Figure, denominator: Figure, decimals: number): Ratio {
  const n = numberOf(numerator);
  const d = numberOf(denominator);
  if (!n || !d) return { kind: "none" };
  const value = percent(n, d, decimals);
  return value ? { kind: "value", value, numerator: n, denominator: d } : { kind: "division-by-zero" };
}

function numberOf(figure: Figure): Decimal | undefined {
  return figure.kind === "value" ? figure.value : figure.kind === "dash" ? zero : undefined;
}
