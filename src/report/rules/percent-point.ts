import { compare, difference, percent, writePercent, writeNumber, type Decimal } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { placeOf } from "../document";
import { figuresOf, type ParagraphFigures, type SentenceFigures } from "./figures/prose";
import type { Percentage } from "./figures/tokens";
import { beginsWith, endsIn } from "./figures/words";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { sectionHolding } from "./section-holding";

const texts = figureRuleTexts.percentPoint;

/**
 * The difference of two rates is given in percentage points: "từ 40% lên 42,35%, tăng 2,35%". Told only where the
 * percentage is exactly the difference of two others in its clause, and not the relative change as well.
 */
export const percentPoint: Rule = {
  meta: { id: "percent-point", severity: "warning", title: texts.title },
  check: (context) => {
    const found: RuleFinding[] = [];
    for (const figures of figuresOf(context)) {
      for (const sentence of figures.sentences) {
        for (const difference of differences(sentence))
          found.push(findingOn(context, figures, sentence, difference));
      }
    }
    return found;
  },
};

function findingOn(
  { document, sections }: RuleContext,
  { paragraph, plain }: ParagraphFigures,
  sentence: SentenceFigures,
  { token, one, other }: DifferenceOfRates,
): RuleFinding {
  const [start, end] = [sentence.start + token.start, sentence.start + token.end];
  const points = writeNumber(token.value);
  const stated = plain.text.slice(start, end);
  return {
    section: sectionHolding(sections, paragraph),
    place: placeOf(document, paragraph, plain.offset(start), plain.offset(end)),
    message: texts.message(stated, writePercent(one), writePercent(other), points),
    why: texts.why,
    fix: texts.fix(points),
  };
}

const compares = endsIn(
  "(?:tăng|giảm|vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn|hơn|kém|thiếu|chênh lệch)(?:\\s+(?:thêm|lên|xuống|là|mức|khoảng|được))*\\s*:?",
);

/** "giảm 3% mỗi năm": a pace, and not how far the one rate is from the other. */
const isPace = beginsWith("(?:mỗi|hằng|hàng|một)\\s+năm|/\\s?năm|bình quân");

interface DifferenceOfRates {
  readonly token: Percentage;
  readonly one: Decimal;
  readonly other: Decimal;
}

function differences({ text, percentages }: SentenceFigures): DifferenceOfRates[] {
  if (percentages.length < 3) return [];
  const differing = percentages.filter(
    ({ start, end }) =>
      compares.test(text.slice(Math.max(0, start - 60), start)) && !isPace.test(text.slice(end, end + 20)),
  );
  if (differing.length === 0) return [];
  const clauses = new Map(percentages.map((token) => [token, text.slice(0, token.start).split(";").length]));
  return differing.flatMap((token): DifferenceOfRates[] => {
    // A difference to the second decimal is none by chance, in whatever clause its rates stand.
    const anywhere = token.value.decimals > 1;
    const rates = percentages.filter(
      (rate) => rate !== token && (anywhere || clauses.get(rate) === clauses.get(token)),
    );
    for (const [position, { value: one }] of rates.entries()) {
      for (const { value: other } of rates.slice(position + 1)) {
        if (isDifference(token.value, one, other)) return [{ token, one, other }];
      }
    }
    return [];
  });
}

function isDifference(value: Decimal, one: Decimal, other: Decimal): boolean {
  const gap = compare(one, other) < 0 ? difference(other, one) : difference(one, other);
  if (gap.units === 0n || compare(gap, value) !== 0) return false;
  // "từ 50% lên 100%, tăng 50%": half of a hundred, and of the first rate twice that; both readings must differ.
  const relative = [percent(gap, one, value.decimals), percent(gap, other, value.decimals)];
  return relative.every((change) => !change || compare(change, value) !== 0);
}
