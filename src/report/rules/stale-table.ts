import { tagPrefix } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { excerptOf } from "./excerpt";
import type { ReportDocument } from "../document";
import type { ComputedTable } from "./computed-table";
import { placeOfCell } from "./figures/table-places";
import type { Rule, RuleFinding } from "./rule";
import { sectionHolding } from "./section-holding";

const texts = figureRuleTexts.staleTable;
/** Cells that a message names. */
const named = 3;

/** A table or sentence that was computed from the author's data says what the data say now. One finding each. */
export const staleTable: Rule = {
  meta: { id: "stale-table", severity: "warning", title: texts.title },
  check: ({ document, sections, computedTables }) => {
    // Without our tag on any table there is none that could have been computed; other programs have tags of their own.
    if (!computedTables)
      return document.tables.some(({ tag }) => tag?.startsWith(tagPrefix)) ? "not-checked" : [];
    return computedTables.flatMap((computed): RuleFinding[] => {
      if (computed.table === undefined)
        return [
          { severity: "info", message: texts.gone(computed.title), why: texts.why, fix: texts.fixGone },
        ];
      const { title, cells, newRows = [], sentences: stale = [] } = computed;
      const told = stale.map(({ place, inData }) => ({
        section: sectionHolding(sections, place.paragraph),
        place,
        message: texts.sentence(title, inData),
        why: texts.why,
        fix: texts.fix,
      }));
      if (cells.length + newRows.length === 0) return told;
      const place = placeOfFirst(document, computed);
      const examples = cells
        .slice(0, named)
        .map(({ rowLabel, heading, inDocument, inData }) =>
          texts.cell(excerptOf(rowLabel), excerptOf(heading), inDocument, inData),
        );
      return [
        ...told,
        {
          section: place && sectionHolding(sections, place.paragraph),
          place,
          message: texts.message(title, examples, cells.length, newRows.slice(0, named)),
          why: texts.why,
          fix: texts.fix,
        },
      ];
    });
  },
};

function placeOfFirst(document: ReportDocument, { table = -1, cells: [first] }: ComputedTable) {
  const found = document.tables[table];
  return found && placeOfCell(document, found, first?.row ?? 0, first?.column ?? 0);
}
