import { percent, writeNumber, writePercent } from "../arithmetic";
import { figuresOf, type ColumnOf, type Indicator } from "../indicators";
import { findMistakes, itemsOf, type Recipe } from "../recipes";
import { totalOf } from "../tables";
import { sentenceTexts as texts } from "../../texts/statistics";
import { none } from "./ratio-sentence";
import type { Sentence } from "./sentence";

/** "Tổng kinh phí thực hiện từ năm 2021 đến năm 2025 là 125 triệu đồng, trong đó: ngân sách trung ương … (…%); …." */
export function moneySentence(indicator: Indicator, recipe: Recipe, whole: ColumnOf<"sum">): Sentence {
  const items = itemsOf(recipe);
  const total = totalOf(items, whole);
  if (
    total.kind === "invalid" ||
    findMistakes(recipe, indicator).some(({ severity }) => severity === "error")
  ) {
    return none("mistakes");
  }
  if (total.kind !== "value") return none("no-figures");
  const sources = figuresOf(indicator).flatMap((column) => {
    const amount = totalOf(items, column);
    const share = amount.kind === "value" && percent(amount.value, total.value, recipe.decimals);
    // A source that gave nothing is not worth words.
    if (amount.kind !== "value" || !share || amount.value.units === 0n) return [];
    return [texts.source(column.label, writeNumber(amount.value), recipe.unit, writePercent(share))];
  });
  return {
    kind: "sentence",
    text: texts.money(
      periodOf(items.map(({ label }) => label)),
      writeNumber(total.value),
      recipe.unit,
      sources,
    ),
  };
}

/** The years that the rows are labelled with; nothing when a row is no year. */
function periodOf(labels: readonly string[]): string {
  const years = labels.map((label) => /^(?:năm\s+)?(20\d\d)$/iu.exec(label.trim().normalize("NFC"))?.[1]);
  if (years.length === 0 || years.includes(undefined)) return "";
  const sorted = years.map(Number).sort((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  return first === last ? texts.yearOnly(first) : texts.years(first, last);
}

/** "Đã ban hành 3 văn bản …": rows that somebody began to fill. */
export function listSentence(indicator: Indicator, recipe: Recipe): Sentence {
  const words = indicator.columns.filter((column) => column.role === "text").map(({ key }) => key);
  const filled = itemsOf(recipe).filter(({ cells }) => words.some((key) => (cells[key] ?? "").trim() !== ""));
  return filled.length === 0
    ? none("no-figures")
    : { kind: "sentence", text: texts.documents(filled.length) };
}
