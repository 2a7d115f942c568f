import { compare, readNumber, sum, writeNumber, type Decimal } from "../arithmetic";
import { figureByKey, figuresOf, unitNamed, type ColumnOf, type Indicator, type Unit } from "../indicators";
import { recipeTexts as texts } from "../../texts/statistics";
import { cellKey, figureOf, isWhole, itemsOf, totalRow, yearsOf, type CellAddress } from "./cells";
import { readDate } from "./dates";
import type { Cells, Recipe } from "./schema";

export type MistakeKind =
  | "not-a-number"
  | "negative"
  | "fraction"
  | "doubtful"
  | "part-exceeds-whole"
  | "total-below-part"
  | "total-below-sum"
  | "not-a-date";

/** What is wrong with a cell, said at the cell. An error keeps a ratio from being computed or makes it absurd. */
export interface Mistake extends CellAddress {
  readonly kind: MistakeKind;
  readonly severity: "error" | "warning";
  /** Vietnamese, for the author. */
  readonly message: string;
}

/** Everything that is wrong with what the author entered, in reading order. Blank cells are no mistake. */
export function findMistakes(recipe: Recipe, indicator: Indicator): Mistake[] {
  const entered = recipe.total.mode === "entered" ? [{ row: totalRow, cells: recipe.total.cells }] : [];
  const rows = [...itemsOf(recipe).map(({ id, cells }) => ({ row: id, cells })), ...entered];
  return [
    ...rows.flatMap(({ row, cells }) => rowMistakes(recipe, indicator, row, cells)),
    ...(entered.length > 0 ? totalMistakes(recipe, indicator) : []),
  ];
}

/**
 * Where figures cannot be right (nữ > tổng số): what is computed from them would be believed where the mistake is not
 * seen, in a sentence or a chart.
 */
export function findErrors(recipe: Recipe, indicator: Indicator): Errors {
  const errors = findMistakes(recipe, indicator).filter(({ severity }) => severity === "error");
  const rows = new Set(errors.map(({ row }) => row));
  return { rows, inTotal: recipe.total.mode === "entered" ? rows.has(totalRow) : rows.size > 0 };
}

export interface Errors {
  /** Ids of the rows with an error. */
  readonly rows: ReadonlySet<string>;
  /** The total cannot be right either: it is the sum of such rows, or was entered wrongly itself. */
  readonly inTotal: boolean;
}

function rowMistakes(recipe: Recipe, indicator: Indicator, row: string, cells: Cells): Mistake[] {
  const figures = yearsOf(recipe).flatMap((year) =>
    figuresOf(indicator).flatMap((column) => {
      const address = { row, column: column.key, ...(year === undefined ? {} : { year }) };
      const found = formMistake(column, cells[cellKey(column.key, year)] ?? "");
      const kept = found?.severity === "error" ? [] : partMistake(recipe, indicator, column, cells, year);
      return [...(found ? [found] : []), ...kept].map((mistake) => ({ ...address, ...mistake }));
    }),
  );
  const dates = indicator.columns.flatMap((column): Mistake[] => {
    const text = cells[column.key] ?? "";
    if (column.role !== "text" || column.form !== "date" || text.trim() === "" || readDate(text)) return [];
    return [
      { row, column: column.key, kind: "not-a-date", severity: "warning", message: texts.notADate(text) },
    ];
  });
  return [...figures, ...dates];
}

type Found = Pick<Mistake, "kind" | "severity" | "message">;

/** What is wrong with the text itself. */
function formMistake(column: ColumnOf<"figure">, text: string): Found | undefined {
  const read = readNumber(text);
  if (read.kind === "blank" || read.kind === "dash") return undefined;
  if (read.kind === "not-a-number") return error("not-a-number", texts.notANumber(text));
  if (read.percent) return error("not-a-number", texts.percentage(text));
  if (read.value.units < 0n) return error("negative", texts.negative);
  const doubted = read.doubt === undefined ? undefined : writeNumber(read.value);
  if (column.measure === "whole" && !isWhole(read.value)) {
    return error("fraction", doubted === undefined ? texts.fraction : texts.fractionOrThousands(text));
  }
  return doubted === undefined
    ? undefined
    : { kind: "doubtful", severity: "warning", message: texts.doubtful(text, doubted) };
}

function error(kind: MistakeKind, message: string): Found {
  return { kind, severity: "error", message };
}

/** A part that is more than its whole: nữ > tổng số. A dash as the whole counts nothing. */
function partMistake(
  recipe: Recipe,
  indicator: Indicator,
  column: ColumnOf<"figure">,
  cells: Cells,
  year: number | undefined,
): Found[] {
  const whole = column.within === undefined ? undefined : figureByKey(indicator, column.within);
  const part = figureOf(cells, column, year);
  if (!whole || part.kind !== "value") return [];
  const limit = figureOf(cells, whole, year);
  const most =
    limit.kind === "dash" ? { units: 0n, decimals: 0 } : limit.kind === "value" ? limit.value : undefined;
  if (!most || compare(part.value, most) <= 0) return [];
  const heading = (of: ColumnOf<"figure">) => recipe.headings[of.key] ?? of.heading;
  const message = texts.exceeds(heading(column), writeNumber(part.value), heading(whole), writeNumber(most));
  return [error("part-exceeds-whole", message)];
}

/**
 * An entered total against its rows. It may be less than their sum, when one person stands in several rows; it
 * cannot be less than the largest of them.
 */
function totalMistakes(recipe: Recipe, indicator: Indicator): Mistake[] {
  const counts = unitNamed(indicator, recipe.unit)?.counts ?? "things";
  return yearsOf(recipe).flatMap((year) =>
    figuresOf(indicator).flatMap((column): Mistake[] => {
      const total = figureOf(recipe.total.cells, column, year);
      const parts = itemsOf(recipe).flatMap(({ cells }) => {
        const figure = figureOf(cells, column, year);
        return figure.kind === "value" ? [figure.value] : [];
      });
      if (total.kind !== "value" || parts.length === 0) return [];
      const found = belowParts(total.value, parts, counts);
      const address = { row: totalRow, column: column.key, ...(year === undefined ? {} : { year }) };
      return found ? [{ ...address, ...found }] : [];
    }),
  );
}

function belowParts(total: Decimal, parts: readonly Decimal[], counts: Unit["counts"]): Found | undefined {
  const largest = parts.reduce((most, part) => (compare(part, most) > 0 ? part : most));
  if (compare(total, largest) < 0) {
    return error("total-below-part", texts.totalBelowPart(writeNumber(total), writeNumber(largest)));
  }
  const all = sum(parts);
  // The people behind attendances are fewer than the attendances: that is why such a total is entered.
  if (counts === "attendances" || compare(total, all) >= 0) return undefined;
  const message = texts.totalBelowSum(writeNumber(total), writeNumber(all), counts === "people");
  return { kind: "total-below-sum", severity: "warning", message };
}
