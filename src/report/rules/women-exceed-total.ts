import { compare, writeNumber } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { placeOf } from "../document";
import { excerptOf } from "./excerpt";
import { figuresOf } from "./figures/prose";
import { tableName } from "./figures/table-name";
import { placeOfCell } from "./figures/table-places";
import { tooManyWomen } from "./figures/table-ratios";
import type { Fraction } from "./figures/tokens";
import { holds } from "./figures/words";
import { gridsOf } from "./figures/tables";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { sectionHolding } from "./section-holding";

const texts = figureRuleTexts.womenExceedTotal;

/** Women are among the people counted, so there are never more of them: in tables, and in prose fractions about women. */
export const womenExceedTotal: Rule = {
  meta: { id: "women-exceed-total", severity: "error", title: texts.title },
  check: (context) => [...inProse(context), ...inTables(context)],
};

const aboutWomen = holds("nữ");
/** More than planned may be done. */
const ofPlan = /^\s*(?:\(?\d|kế hoạch|chỉ tiêu|nhiệm vụ|điểm|mục tiêu)/;

function inProse(context: RuleContext): RuleFinding[] {
  const { document, sections } = context;
  const found: RuleFinding[] = [];
  for (const { paragraph, plain, sentences } of figuresOf(context)) {
    for (const sentence of sentences) {
      for (const token of sentence.fractions) {
        if (token.dateLike || compare(token.part, token.whole) <= 0) continue;
        if (!isOfWomen(sentence.text, token)) continue;
        const start = plain.offset(sentence.start + token.start);
        found.push({
          severity: "warning",
          section: sectionHolding(sections, paragraph),
          place: placeOf(document, paragraph, start, plain.offset(sentence.start + token.end)),
          message: texts.inText(writeNumber(token.part), writeNumber(token.whole)),
          why: texts.why,
          fix: texts.fix,
        });
      }
    }
  }
  return found;
}

/** Whether a fraction is one of women among people, and of no plan. */
function isOfWomen(text: string, { start, end }: Fraction): boolean {
  const after = text.slice(end, end + 80).split(/[;,(]/)[0] ?? "";
  const before = text.slice(Math.max(0, start - 40), start);
  if (!aboutWomen.test(after) && !aboutWomen.test(before.split(/[;,]/).at(-1) ?? "")) return false;
  return !ofPlan.test(after);
}

function inTables({ document, sections }: RuleContext): RuleFinding[] {
  return gridsOf(document).flatMap(({ table, grids }) =>
    grids.flatMap((grid) =>
      tooManyWomen(grid).map(({ line, column, women, total }) => {
        const { row, cell } = grid.cellOf(line, column);
        const place = placeOfCell(document, table, row, cell);
        const name = grid.lines[line]?.name.text ?? "";
        return {
          section: sectionHolding(sections, place.paragraph),
          place,
          message: figureRuleTexts.ofTable(
            tableName(document, table),
            texts.inTable(excerptOf(name), writeNumber(women), writeNumber(total)),
          ),
          why: texts.why,
          fix: texts.fix,
        };
      }),
    ),
  );
}
