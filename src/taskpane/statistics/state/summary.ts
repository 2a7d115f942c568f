import {
  figureOfTable,
  filledItems,
  isBlankRow,
  itemsOf,
  ratioOf,
  ratioOfTable,
  writeNumber,
  writePercent,
  writeSentence,
  type Indicator,
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
  const ratio = ratioOfTable(indicator, recipe, recipe.years.at(-1));
  if (ratio?.kind !== "value") return { value: "" };
  // Figures that nobody has dated are held against the target's first milestone, as in the editor.
  const sentence = writeSentence(indicator, recipe, { targets, undated: 0 });
  const target = sentence.kind === "sentence" ? sentence.target?.result : undefined;
  return { value: writePercent(ratio.value), ...(target && { target }) };
}

function amountOf(indicator: Indicator, recipe: Recipe): string {
  const sum = indicator.columns.find((column) => column.role === "sum");
  if (sum) {
    const total = figureOfTable(recipe, sum);
    return total.kind === "value" ? `${writeNumber(total.value)} ${recipe.unit}` : "";
  }
  const filled = filledItems(indicator, recipe).length;
  return filled === 0 ? "" : texts.list.listed(filled);
}

/** Whether anything was entered in the table. */
export function isEntered(recipe: Recipe): boolean {
  return itemsOf(recipe).some(({ cells }) => !isBlankRow(cells)) || !isBlankRow(recipe.total.cells);
}
