import {
  itemsOf,
  isSummed,
  ratioOf,
  ratioOfCells,
  ratioOfRows,
  totalOf,
  writeNumber,
  writePercent,
  writeSentence,
  type Indicator,
  type Ratio,
  type Recipe,
  type Target,
  type TargetComparison,
} from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";

/** A table in one value: its ratio, its sum of money or how many rows it lists, and how it stands to its target. */
export interface Summary {
  /** Empty as long as there is none. */
  readonly value: string;
  readonly target?: TargetComparison["result"];
}

/** What the list says of a table's figures. */
export function summaryOf(indicator: Indicator, recipe: Recipe, targets: readonly Target[]): Summary {
  if (!ratioOf(indicator)) return { value: amountOf(indicator, recipe) };
  const ratio = totalRatio(indicator, recipe);
  if (ratio.kind !== "value") return { value: "" };
  // Figures that nobody has dated are held against the target's first milestone, as in the editor.
  const sentence = writeSentence(indicator, recipe, { targets, undated: 0 });
  const target = sentence.kind === "sentence" ? sentence.target?.result : undefined;
  return { value: writePercent(ratio.value), ...(target && { target }) };
}

/** The ratio of the whole table, in the last year of a series. */
function totalRatio(indicator: Indicator, recipe: Recipe): Ratio {
  const year = recipe.years.at(-1);
  const items = itemsOf(recipe);
  if (recipe.total.mode === "entered") return ratioOfCells(indicator, recipe, recipe.total.cells, year);
  if (isSummed(indicator, recipe) || items.length === 1) {
    return ratioOfRows(indicator, recipe, items, year);
  }
  return { kind: "none" };
}

function amountOf(indicator: Indicator, recipe: Recipe): string {
  const items = itemsOf(recipe);
  const sum = indicator.columns.find((column) => column.role === "sum");
  if (sum) {
    const total = totalOf(items, sum);
    return total.kind === "value" ? `${writeNumber(total.value)} ${recipe.unit}` : "";
  }
  const filled = items.filter(hasEntries).length;
  return filled === 0 ? "" : texts.list.listed(filled);
}

/** Whether anything was entered in the table. */
export function isEntered(recipe: Recipe): boolean {
  return itemsOf(recipe).some(hasEntries) || hasText(recipe.total.cells);
}

function hasEntries({ cells }: { readonly cells: Readonly<Record<string, string>> }): boolean {
  return hasText(cells);
}

function hasText(cells: Readonly<Record<string, string>>): boolean {
  return Object.values(cells).some((text) => text.trim() !== "");
}
