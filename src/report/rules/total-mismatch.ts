import { writeNumber } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { excerptOf } from "./excerpt";
import type { FigureGrid } from "./figures/table-grid";
import { tableName } from "./figures/table-name";
import { placeOfCell } from "./figures/table-places";
import { wrongGroups, wrongRowSums, wrongTotals, type WrongSum } from "./figures/table-sums";
import { gridsOf } from "./figures/tables";
import type { Rule, RuleFinding } from "./rule";
import { sectionHolding } from "./section-holding";

const texts = figureRuleTexts.totalMismatch;

/**
 * A total is the sum of its rows, and of its columns where these are its parts (budget by source). A warning: only the
 * author knows for certain which rows a total is meant to add up.
 */
export const totalMismatch: Rule = {
  meta: { id: "total-mismatch", severity: "warning", title: texts.title },
  check: ({ document, sections }) =>
    gridsOf(document).flatMap(({ table, grids: [grid], mayOverlap }) => {
      const told = (say: typeof texts.ofRows) => (wrong: WrongSum) => {
        const { row, cell } = grid.cellOf(wrong.line, wrong.column);
        const place = placeOfCell(document, table, row, cell);
        const { message, ...rest } = words(grid, wrong, say);
        return {
          section: sectionHolding(sections, place.paragraph),
          place,
          message: figureRuleTexts.ofTable(tableName(document, table), message),
          ...rest,
        };
      };
      const across = wrongRowSums(grid);
      // A total that is right across differs from its column only by the row that is wrong, which is told.
      const down = wrongTotals(grid, mayOverlap).filter(
        ({ line, column }) =>
          !across.some((other) => other.column === column) || across.some((other) => other.line === line),
      );
      return [
        ...[...down, ...wrongGroups(grid)].map(told(texts.ofRows)),
        ...across.map(told(texts.ofColumns)),
      ];
    }),
};

function words(grid: FigureGrid, { line, column, stated, expected }: WrongSum, say: typeof texts.ofRows) {
  const [row, heading] = [grid.lines[line]?.name.text ?? "", grid.columns[column]?.text ?? ""];
  const message = say(excerptOf(row), excerptOf(heading), writeNumber(stated), writeNumber(expected));
  return { message, why: texts.why, fix: texts.fix } satisfies RuleFinding;
}
