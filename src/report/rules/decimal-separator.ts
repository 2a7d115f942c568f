import { readNumber, writeNumber, writePercent } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { placeOf, type Place } from "../document";
import type { PlainText } from "./figures/plain-text";
import { figuresOf, type SentenceFigures } from "./figures/prose";
import { placeOfCell } from "./figures/table-places";
import { letter } from "./figures/words";
import { gridsOf, type FigureTable } from "./figures/tables";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { sectionHolding } from "./section-holding";

const texts = figureRuleTexts.decimalSeparator;
/** More than these are told together: who writes so throughout knows after the first. */
const toldOneByOne = 3;

/** A number written in another country's way. */
interface Foreign {
  readonly kind: "point" | "comma";
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

/**
 * Decimals stand behind a comma: "35,29%", not "35.29%"; and thousands of people are grouped by dots, "1.234 người".
 * What can be read in two ways is left alone.
 */
export const decimalSeparator: Rule = {
  meta: { id: "decimal-separator", severity: "warning", title: texts.title },
  check: (context) => {
    const found = [...inProse(context), ...inTables(context)].sort(
      (one, other) => one.place.paragraph - other.place.paragraph,
    );
    const [first] = found;
    if (first && found.length > toldOneByOne) {
      const examples = found.slice(0, toldOneByOne).map((one) => texts.example(one.found, one.expected));
      return [finding(context, first.place, texts.several(found.length, examples))];
    }
    return found.map((one) => finding(context, one.place, texts[one.kind](one.found, one.expected)));
  },
};

function finding({ sections }: RuleContext, place: Place, message: string): RuleFinding {
  return {
    section: sectionHolding(sections, place.paragraph),
    place,
    message,
    why: texts.why,
    fix: texts.fix,
  };
}

/** Letters that only Vietnamese has; elsewhere a decimal point is right. */
const vietnamese = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]|[\u0309\u0323\u031b]/u;

function inProse(context: RuleContext): Foreign[] {
  const { document } = context;
  const all: Foreign[] = [];
  for (const { paragraph, plain, sentences } of figuresOf(context)) {
    const found = [...points(plain, sentences), ...commas(plain)];
    if (found.length === 0 || !vietnamese.test(document.paragraphs[paragraph]?.text ?? "")) continue;
    for (const { kind, start, end, found: typed, expected } of found) {
      const place = placeOf(document, paragraph, plain.offset(start), plain.offset(end));
      all.push({ kind, place, found: typed, expected });
    }
  }
  return all;
}

type Found = Omit<Foreign, "place"> & { readonly start: number; readonly end: number };

function points(plain: PlainText, sentences: readonly SentenceFigures[]): Found[] {
  const points: Found[] = [];
  for (const { start: from, percentages } of sentences) {
    for (const token of percentages) {
      if (!token.point || token.value.decimals > 2) continue;
      const start = from + token.start;
      const end = from + token.end;
      const found = plain.text.slice(start, end);
      points.push({ kind: "point", start, end, found, expected: writePercent(token.value) });
    }
  }
  return points;
}

/** Of people there are no fractions, and no number has two decimal commas: these can only group thousands. */
const thousands = new RegExp(
  `(?<![\\d.,/${letter}])(?:\\d{1,3}(?:,\\d{3}){2,}(?![\\d.,]\\d|\\d)(?=\\s(?:đồng|người|lượt))|(\\d{1,3}(?:,\\d{3})+)(?![\\d.,]\\d|\\d)(?=\\s(?:lượt )?(?:người|cán bộ|công chức|viên chức|học viên|đại biểu|đồng chí|đảng viên|hội viên|phụ nữ|nữ)(?![${letter}])))`,
  "g",
);

function commas({ small }: PlainText): Found[] {
  if (!/\d,\d{3}/.test(small)) return [];
  return [...small.matchAll(thousands)].map(({ 0: found, index }) => ({
    kind: "comma",
    start: index,
    end: index + found.length,
    found,
    expected: found.replaceAll(",", "."),
  }));
}

/** Columns of ratios: elsewhere "12.500" is twelve thousand and a half, or twelve and a half. */
function inTables({ document }: RuleContext): Foreign[] {
  return gridsOf(document).flatMap((figures) => {
    const found = inTable(document, figures);
    return found.length > 0 && isVietnamese(figures) ? found : [];
  });
}

function isVietnamese({ table }: FigureTable): boolean {
  return (table.cells ?? []).some((row) => row.some((cell) => vietnamese.test(cell)));
}

/** "35.29", "1,234,567". */
const mayBeForeign = /\.|,[^]*,/;

function inTable(document: RuleContext["document"], { table, grids }: FigureTable): Foreign[] {
  return grids.flatMap((grid) =>
    grid.columns.flatMap((name, column) => {
      if (name.role !== "ratio") return [];
      return grid.lines.flatMap((_, line): Foreign[] => {
        const { text } = grid.at(line, column);
        if (!mayBeForeign.test(text)) return [];
        const read = readNumber(text);
        if (read.kind !== "number" || read.doubt !== "point" || read.value.decimals > 2) return [];
        const { row, cell } = grid.cellOf(line, column);
        const place = placeOfCell(document, table, row, cell);
        return [{ kind: "point", place, found: text.trim(), expected: writeNumber(read.value) }];
      });
    }),
  );
}
