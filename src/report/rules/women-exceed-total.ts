import { compare, writeNumber } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { placeOf } from "../document";
import { excerptOf } from "./excerpt";
import { figuresOf } from "./figures/prose";
import { placeOfCell } from "./figures/table-places";
import { tooManyWomen } from "./figures/table-ratios";
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
  return figuresOf(context).flatMap(({ paragraph, plain, sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.fractions.flatMap((token): RuleFinding[] => {
        if (token.dateLike || compare(token.part, token.whole) <= 0) return [];
        const after = sentence.text.slice(token.end, token.end + 80).split(/[;,(]/)[0] ?? "";
        const before = sentence.text.slice(Math.max(0, token.start - 40), token.start);
        if (!aboutWomen.test(after) && !aboutWomen.test(before.split(/[;,]/).at(-1) ?? "")) return [];
        if (ofPlan.test(after)) return [];
        const start = plain.offset(sentence.start + token.start);
        return [
          {
            severity: "warning",
            section: sectionHolding(sections, paragraph),
            place: placeOf(document, paragraph, start, plain.offset(sentence.start + token.end)),
            message: texts.inText(writeNumber(token.part), writeNumber(token.whole)),
            why: texts.why,
            fix: texts.fix,
          },
        ];
      }),
    ),
  );
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
          message: texts.inTable(excerptOf(name), writeNumber(women), writeNumber(total)),
          why: texts.why,
          fix: texts.fix,
        };
      }),
    ),
  );
}
