import type { Decimal } from "../arithmetic";

/** "bars": ratios by row; "line": ratios by year; "stacked": money by year (or row) and source. */
export type ChartKind = "bars" | "line" | "stacked";

export interface ChartPoint {
  readonly value: Decimal;
  /** As it stands beside the bar: "42,35%". */
  readonly text: string;
}

/** One value a label; undefined where there is none, which is a gap and not zero. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly (ChartPoint | undefined)[];
}

/** A chart in words and numbers: what draws it needs to know nothing else. */
export interface ChartModel {
  readonly kind: ChartKind;
  readonly title: string;
  /** What the axis counts: "%" or the unit of the money. */
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Position of the label that stands for all the rows together, told apart from them. */
  readonly total?: number;
  /** The sums that stand above stacked bars. */
  readonly sums?: readonly (ChartPoint | undefined)[];
  readonly targetLine?: { readonly value: Decimal; readonly text: string };
  /** What the chart shows, with its figures, for whoever does not see it. */
  readonly altText: string;
  /** Vietnamese: rows that are not drawn, and why. */
  readonly remarks: readonly string[];
}

/** A chart, or why there is nothing to draw. */
export type Chart =
  { readonly is: "chart"; readonly model: ChartModel } | { readonly is: "none"; readonly message: string };

export interface ChartOptions {
  readonly kind?: ChartKind;
  /** The year of bars, one of the recipe's; absent = the last with a ratio. */
  readonly year?: number;
}

/** More bars cannot be read in a picture as wide as a page. */
export const mostBars = 24;
/** More lines cannot be told apart in a black and white print. */
export const mostLines = 4;
