import { percent, writeNumber, writePercent } from "../arithmetic";
import { figuresOf, type ColumnOf, type Indicator } from "../indicators";
import { figureOf, filledItems, findErrors, itemsOf, type Recipe } from "../recipes";
import { figureOfTable } from "../tables";
import { sentenceTexts as texts } from "../../texts/statistics";
import { none } from "./ratio-sentence";
import type { Sentence } from "./sentence";

/** "Tổng kinh phí thực hiện từ năm 2021 đến năm 2025 là 125 triệu đồng, trong đó: ngân sách trung ương … (…%); …." */
export function moneySentence(indicator: Indicator, recipe: Recipe, whole: ColumnOf<"sum">): Sentence {
  const total = figureOfTable(recipe, whole);
  if (total.kind === "invalid" || findErrors(recipe, indicator).inTotal) return none("mistakes");
  if (total.kind !== "value") return none("no-figures");
  const sources = figuresOf(indicator).flatMap((column) => {
    const amount = figureOfTable(recipe, column);
    const share = amount.kind === "value" && percent(amount.value, total.value, recipe.decimals);
    // A source that gave nothing is not worth words.
    if (amount.kind !== "value" || !share || amount.value.units === 0n) return [];
    return [texts.source(column.label, writeNumber(amount.value), recipe.unit, writePercent(share))];
  });
  return {
    kind: "sentence",
    text: texts.money(
      periodOf(
        itemsOf(recipe).flatMap(({ label, cells }) =>
          figureOf(cells, whole).kind === "blank" ? [] : [label],
        ),
      ),
      writeNumber(total.value),
      recipe.unit,
      sources,
    ),
  };
}

/** The years that these rows are labelled with; nothing when one is no year. */
function periodOf(labels: readonly string[]): string {
  const years = labels.map((label) => /^(?:năm\s+)?(20\d\d)$/iu.exec(label.trim().normalize("NFC"))?.[1]);
  if (years.length === 0 || years.includes(undefined)) return "";
  const sorted = years.map(Number).sort((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  if (first === last) return texts.yearOnly(first);
  return last - first === sorted.length - 1 ? texts.years(first, last) : texts.singleYears(sorted);
}

/** "Đã ban hành 3 văn bản …": rows that somebody began to fill. */
export function listSentence(indicator: Indicator, recipe: Recipe): Sentence {
  const { length } = filledItems(indicator, recipe);
  return length === 0 ? none("no-figures") : { kind: "sentence", text: texts.documents(length) };
}
