import { compare, percent, writeNumber, writePercent } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { placeOf } from "../document";
import { excerptOf } from "./excerpt";
import { figuresOf, type ParagraphFigures, type SentenceReader } from "./figures/prose";
import { numbersOf } from "./figures/tokens";
import { isRatio, states, type RatioStatement } from "./figures/statements";
import { tableName } from "./figures/table-name";
import { placeOfCell } from "./figures/table-places";
import { wrongRatios } from "./figures/table-ratios";
import { gridsOf } from "./figures/tables";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { sectionHolding } from "./section-holding";

const texts = figureRuleTexts.ratioMismatch;

/**
 * A stated ratio is the exact one, rounded half-up at its own number of decimals: "60/170 người, đạt 35,29%" and every
 * table with Tổng số, Nữ, Tỷ lệ. A table says which numbers belong together; prose is only read, so there the finding
 * is a warning.
 */
export const ratioMismatch: Rule = {
  meta: { id: "ratio-mismatch", severity: "error", title: texts.title },
  check: (context) => [...inProse(context), ...inTables(context)],
};

function inProse(context: RuleContext): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const figures of figuresOf(context)) {
    for (const sentence of figures.sentences) {
      if (sentence.percentages.length === 0) continue;
      for (const statement of sentence.once(wrongStatements)) {
        const finding = statementFinding(context, figures, sentence.start, statement);
        if (finding) found.push(finding);
      }
    }
  }
  return found;
}

const wrongStatements: SentenceReader<readonly RatioStatement[]> = ({ statements }) =>
  statements.filter(({ stated, part, whole }) => !states(stated, part, whole));

/** The finding on a wrong statement of the sentence that begins at `start`; undefined where it is about other numbers. */
function statementFinding(
  { document, sections }: RuleContext,
  figures: ParagraphFigures,
  start: number,
  statement: RatioStatement,
): RuleFinding | undefined {
  const { stated, part, whole, written } = statement;
  const exact = percent(part, whole, stated.value.decimals);
  if (!exact || isAnotherRatio(figures, statement)) return undefined;
  const { offset, text } = figures.plain;
  const from = start + stated.start;
  const to = start + stated.end;
  const expected = writePercent(exact);
  return {
    severity: "warning",
    section: sectionHolding(sections, figures.paragraph),
    place: placeOf(document, figures.paragraph, offset(from), offset(to)),
    message: texts.inText(written, expected, text.slice(from, to)),
    why: texts.why,
    fix: texts.fix(expected),
  };
}

/** Other numbers of the paragraph give the ratio: the sentence is about them, however it is built. */
function isAnotherRatio(
  { sentences }: ParagraphFigures,
  { kind, stated, part, whole }: RatioStatement,
): boolean {
  if (part.units > whole.units && part.decimals === whole.decimals) return true;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const fractions = tokens.filter((token) => token.kind === "fraction");
  if (fractions.some((other) => isRatio(stated.value, other.part, other.whole))) return true;
  if (kind === "fraction") return false;
  const numbers = numbersOf(tokens);
  return numbers.some((one) =>
    numbers.some((other) => one !== other && compare(one, other) <= 0 && isRatio(stated.value, one, other)),
  );
}

function inTables(context: RuleContext): RuleFinding[] {
  const { document, sections } = context;
  return gridsOf(document).flatMap(({ table, grids }) =>
    grids.flatMap((grid) =>
      wrongRatios(grid).flatMap(({ line, column, stated, part, whole }): RuleFinding[] => {
        const exact = percent(part, whole, stated.decimals);
        if (!exact) return [];
        const { row, cell } = grid.cellOf(line, column);
        const place = placeOfCell(document, table, row, cell);
        const names = [grid.lines[line]?.name.text ?? "", grid.columns[column]?.text ?? ""];
        const [rowName = "", columnName = ""] = grid.turned ? names.reverse() : names;
        const division = `${writeNumber(part)}/${writeNumber(whole)}`;
        const [expected, found] = [writePercent(exact), writePercent(stated)];
        return [
          {
            section: sectionHolding(sections, place.paragraph),
            place,
            message: figureRuleTexts.ofTable(
              tableName(document, table),
              texts.inTable(excerptOf(rowName), excerptOf(columnName), division, expected, found),
            ),
            why: texts.why,
            fix: texts.fix(expected),
          },
        ];
      }),
    ),
  );
}
