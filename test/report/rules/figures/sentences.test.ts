import { rules } from "../../../../src/report/rules";
import { draft } from "../draft";
import { right, traps, wrong, type JudgedSentence } from "./sentences";

const figureRules = rules.filter(({ meta }) =>
  ["ratio-mismatch", "women-exceed-total", "decimal-separator", "percent-point"].includes(meta.id),
);

/** What is told of a sentence: the rule, and the words it points at. */
function told(text: string): string[] {
  const context = draft([text]);
  return figureRules.flatMap(({ meta, check }) => {
    const result = check(context);
    return result === "not-checked"
      ? ["not checked"]
      : result.map(({ place }) => `${meta.id}: ${place?.text.slice(place.start, place.end)}`);
  });
}

const expected = ({ wrong: found = [] }: JudgedSentence) => found.map(([rule, words]) => `${rule}: ${words}`);
const all = [...right, ...wrong, ...traps];
const byText = (sentences: readonly JudgedSentence[]) =>
  sentences.map((sentence) => [sentence.text, sentence] as const);

describe("figures in sentences", () => {
  test.each(byText(right))("right: %s", (text) => expect(told(text)).toEqual([]));
  test.each(byText(wrong))("wrong: %s", (text, sentence) => expect(told(text)).toEqual(expected(sentence)));
  test.each(byText(traps))("no mistake: %s", (text) => expect(told(text)).toEqual([]));

  test("the same in decomposed letters", () => {
    for (const sentence of all) {
      expect(told(sentence.text.normalize("NFD")).map((line) => line.normalize("NFC"))).toEqual(
        expected(sentence),
      );
    }
  });

  test("the same with spaces that do not break, and in capitals", () => {
    for (const sentence of all) {
      const words = (line: string) => line.replaceAll("\u00a0", " ");
      expect(told(sentence.text.replaceAll(" ", "\u00a0")).map(words)).toEqual(expected(sentence));
      expect(told(sentence.text.toUpperCase())).toEqual(expected(sentence));
    }
  });

  test("the same after another sentence and before one", () => {
    for (const sentence of all) {
      const text = `Đơn vị đã ban hành kế hoạch. ${sentence.text} Kết quả được cấp trên ghi nhận.`;
      expect(told(text)).toEqual(expected(sentence));
    }
  });
});
