import { compare, readNumber, writeNumber, type Decimal } from "../../statistics";
import { figureRuleTexts } from "../../texts/figure-rules";
import { placeOf, type ReportDocument } from "../document";
import type { Range } from "../matching";
import { isLeaf } from "../outline";
import { figuresOf, type ParagraphFigures, type SentenceFigures } from "./figures/prose";
import { isOfPlan, isRatio } from "./figures/statements";
import { plainText } from "./figures/plain-text";
import { countedBy, numbersOf, tokensOf, type Percentage } from "./figures/tokens";
import { beginsWith, endsIn, holds, letter } from "./figures/words";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { sectionHolding } from "./section-holding";

const texts = figureRuleTexts.unexplainedRatio;

/**
 * A ratio of the author's own is given with its two numbers, in its sentence or in a table. Only what a section states
 * as a result is looked at: no targets, bounds, changes, quotations. One finding a paragraph.
 */
export const unexplainedRatio: Rule = {
  meta: { id: "unexplained-ratio", severity: "info", title: texts.title },
  check: (context) => {
    const { document, outline, sections } = context;
    if (!sections.recognised) return [];
    const isKnown = knownRatios(context);
    const found: RuleFinding[] = [];
    for (const figures of figuresOf(context)) {
      if ((document.paragraphs[figures.paragraph]?.tableLevel ?? 1) > 0) continue;
      const bare = bareRatios(context, figures, isKnown);
      const [first] = bare;
      if (!first) continue;
      const section = sectionHolding(sections, figures.paragraph);
      if (section === undefined || !isLeaf(outline, section)) continue;
      const { text, offset } = figures.plain;
      const ratios = [...new Set(bare.map(({ start, end }) => text.slice(start, end)))];
      const place = placeOf(document, figures.paragraph, offset(first.start), offset(first.end));
      found.push({ section, place, message: texts.message(ratios), why: texts.why, fix: texts.fix });
    }
    return found;
  },
};

/** Where a paragraph states ratios whose numbers are given nowhere. */
function bareRatios(
  context: RuleContext,
  figures: ParagraphFigures,
  isKnown: (value: Decimal) => boolean,
): Range[] {
  const bare: Range[] = [];
  for (const sentence of figures.sentences) {
    if (sentence.percentages.length === 0) continue;
    for (const { value, start, end } of sentence.once(statedAlone)) {
      if (isKnown(value) || isComputable(context, figures, value)) continue;
      bare.push({ start: sentence.start + start, end: sentence.start + end });
    }
  }
  return bare;
}

const rate = "t[ỷỉ]\\s(?:lệ|trọng)";
const states = endsIn(
  `(?:đạt|chiếm|${rate}(?:\\s[${letter}]+){0,12}?\\s(?:là|đạt|chiếm|bằng)|${rate})\\s*:?\\s*(?:${rate}\\s*(?:là\\s*)?)?`,
);
const aboutSomethingElse = holds(
  "mục tiêu|chỉ tiêu|phấn đấu|yêu cầu|quy định|đề ra|theo|dự kiến|kế hoạch|giai đoạn tới|tăng|giảm|so với|nghị quyết|chiến lược|quyết định|đến năm 20(?:2[6-9]|[3-9]\\d)|cả nước|toàn quốc|quốc hội|hỗ trợ|bảo đảm|đảm bảo|nếu|cần|phải|sẽ",
);

/** "chưa đạt 15%", "đạt 15% theo quy định": that is what should be. */
const fallsShort = endsIn(`(?:chưa|không)\\s+đạt(?:\\s+được)?(?:\\s+${rate})?`);
const asRuled = beginsWith("theo\\s+(?:quy định|qui định|yêu cầu|chỉ tiêu|mục tiêu|nghị quyết|kế hoạch)");

/** "(chi tiết tại Bảng 2)": the numbers are there. */
const elsewhere = holds("bảng|biểu|phụ lục");

/** Percentages of a sentence that state a result, where the sentence has no two numbers besides. */
function statedAlone(sentence: SentenceFigures): readonly Percentage[] {
  const { text, percentages, tokens } = sentence;
  if (tokens.some(({ kind }) => kind === "fraction" || kind === "unclear") || elsewhere.test(text)) return [];
  const counts = tokens.filter((token) => token.kind === "count");
  // An amount is a share of what was spent altogether, which the section or its table says.
  if (counts.length >= 2 || counts.some((count) => countedBy(count) === "money")) return [];
  return percentages.filter((token) => {
    if (!token.exact || isWholeHundred(token.value)) return false;
    const before = text.slice(0, token.start);
    if (isOfPlan(text, token) || fallsShort.test(before)) return false;
    if (asRuled.test(text.slice(token.end, token.end + 30))) return false;
    const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf("(")) + 1);
    return (
      states.test(before) && !aboutSomethingElse.test(clause) && !isQuoted(before, text.slice(token.end))
    );
  });
}

/** "100%" needs no numbers. */
function isWholeHundred(value: Decimal): boolean {
  return compare(value, { units: 100n, decimals: 0 }) === 0;
}

function isQuoted(before: string, after: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”") && after.includes("”");
}

/** A list is introduced by its total: "Tổng kinh phí là 125 triệu đồng, gồm:". */
const nearby = 8;

/** Two numbers of the paragraph, or one of it and one of those before it in the section, give the ratio. */
function isComputable(
  { document, sections }: RuleContext,
  { paragraph, sentences }: ParagraphFigures,
  value: Decimal,
): boolean {
  const own = sentences.flatMap(({ tokens }) => numbersOf(tokens));
  if (own.length === 0) return false;
  const section = sectionHolding(sections, paragraph);
  const before = document.paragraphs
    .slice(Math.max(0, paragraph - nearby), paragraph)
    .filter(({ index, text }) => /\d/.test(text) && sectionHolding(sections, index) === section)
    .flatMap(({ text }) => numbersOf(tokensOf(plainText(text).small)));
  return own.some((part) =>
    [...own, ...before].some((whole) => part !== whole && isRatio(value, part, whole)),
  );
}

/** Whether a ratio was stated with its numbers somewhere in the document, or stands in one of its tables. */
function knownRatios(context: RuleContext): (value: Decimal) => boolean {
  let known: Set<string> | undefined;
  return (value) => {
    known ??= new Set([...inStatements(context), ...inTables(context.document)].map(sameKey));
    return known.has(sameKey(value));
  };
}

/** One key for "35,3" and "35,30". */
function sameKey(value: Decimal): string {
  const written = writeNumber(value);
  return value.decimals > 0 ? written.replace(/,?0+$/, "") : written;
}

function inStatements(context: RuleContext): Decimal[] {
  return figuresOf(context).flatMap(({ sentences }) =>
    sentences.flatMap(({ statements }) => statements.map(({ stated }) => stated.value)),
  );
}

function inTables(document: ReportDocument): Decimal[] {
  return document.tables.flatMap(({ cells = [] }) =>
    cells.flatMap((row) =>
      row.flatMap((cell) => {
        const read = /\d/.test(cell) && cell.length <= 12 ? readNumber(cell) : undefined;
        return read?.kind === "number" ? [read.value] : [];
      }),
    ),
  );
}
