import { compare, percent, type Decimal } from "../../../statistics";
import { countedBy, isNoun, valueOf, writtenAs } from "./tokens";
import type { Count, Fraction, Percentage, Token } from "./tokens";
import { beginsWith, endsIn, holds, letter } from "./words";

/** A sentence says that `stated` is `part` ÷ `whole`. */
export interface RatioStatement {
  readonly stated: Percentage;
  readonly part: Decimal;
  readonly whole: Decimal;
  /** "60/170", or two numbers in words. */
  readonly kind: "fraction" | "counts";
  /** The division as the text writes it: "60/170", "88 tỷ đồng/125 tỷ đồng". */
  readonly written: string;
  /** Where the numbers begin in the sentence. */
  readonly start: number;
}

/** Whether a percentage equals the exact ratio rounded half-up at the percentage's own number of decimals. */
export function isRatio(stated: Decimal, part: Decimal, whole: Decimal): boolean {
  const exact = percent(part, whole, stated.decimals);
  return exact !== undefined && compare(exact, stated) === 0;
}

/** Whether `stated` is, in one of its readings, the ratio of the two numbers. */
export function states({ value, otherValue }: Percentage, part: Decimal, whole: Decimal): boolean {
  return isRatio(value, part, whole) || (otherValue !== undefined && isRatio(otherValue, part, whole));
}

/** What makes the percentage one of something else than the numbers before it. */
const turnsAway = holds(
  "tăng|giảm|vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn|so với|mục tiêu|chỉ tiêu|kế hoạch (?:năm|giao|đề ra)|trong khi|còn|riêng|cả nước|toàn quốc|bình quân|cùng kỳ|năm trước|phấn đấu|lần lượt|tương ứng là|hoàn thành|trong đó",
);
const rate = "t[ỷỉ]\\s(?:lệ|trọng)";
/** What comes right before a percentage that states a ratio. */
const verb = `(?:đạt|chiếm|bằng|tương đương(?: với)?|tương ứng(?: với)?|ứng với|=|${rate}(?:\\s(?:nữ|chung|đạt|là|chiếm))*)\\s*:?\\s*(?:${rate}(?:\\s(?:là|nữ))?\\s*:?\\s*)?`;
const inBrackets = new RegExp(`^([^()]*)\\(\\s*(?:${verb})?$`);
/** Words, a comma or space, and what is said. */
const afterVerb = new RegExp(`^(.*?)([,–—-]\\s*|\\s)(?:và\\s+)?(${verb})$`);
/** "32 người; nữ 14 người; tỷ lệ 43,75%": a list of facts about the same people. */
const listed = new RegExp(`^(?:\\s+[${letter}]+){0,3}\\s*;\\s*${rate}(?:\\s(?:nữ|là|đạt|chiếm))*\\s*:?\\s*$`);
const ownRate = holds(rate);
const rateOfWomen = holds(`${rate}\\s(?:nữ|chung)`);
const predicate = holds("có|là|đã|được|tham gia");
/** Plans may be more than fulfilled: the percentage is one of the plan. */
const ofPlan = beginsWith(
  "(?:so với\\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|yêu cầu|nghị quyết|cùng kỳ|nhiệm vụ)",
);

/** Whether a percentage is one of a plan, by what follows it: "đạt 85% kế hoạch". */
export function isOfPlan(text: string, { end }: Percentage): boolean {
  return ofPlan.test(text.slice(end, end + 30));
}

/** Whether the words between numbers, which end at `from`, and a percentage say that it is their ratio. */
function links(text: string, from: number, stated: Percentage): boolean {
  const between = text.slice(from, stated.start);
  if (between.includes(";") && listed.test(between)) return true;
  if (between.length > 220 || /[;!?\n]/.test(between) || turnsAway.test(between)) return false;
  const bracket = between.includes("(") ? inBrackets.exec(between) : null;
  const match = bracket ?? afterVerb.exec(between);
  if (!match) return false;
  const words = match[1] ?? "";
  const comma = match[2] ?? "";
  const said = match[3] ?? "";
  // "27/43 tỉnh có tỷ lệ cấp ủy viên nữ đạt 15%": each of them has.
  if (ownRate.test(words) || (!bracket && /[()]/.test(words))) return false;
  if (bracket || comma.trim() !== "") return true;
  // "27/43 tỉnh đạt 15%", "30/34 đơn vị đạt 100% cán bộ được bồi dưỡng": what each of them has reached.
  if (isRound(stated) && (/đạt/.test(said) || predicate.test(words))) return false;
  if (rateOfWomen.test(said) || isNoun(text.slice(stated.end, stated.end + 30))) return false;
  if (!words.includes(",")) return true;
  // "13/22 bộ, cơ quan ngang bộ có lãnh đạo nữ chiếm 59%" goes on; "60/170 người, cán bộ trẻ chiếm 40%" begins anew.
  const last = words.lastIndexOf(",");
  return !predicate.test(words.slice(0, last)) && predicate.test(words.slice(last));
}

function isRound({ value }: Percentage): boolean {
  return value.units % (5n * 10n ** BigInt(value.decimals)) === 0n;
}

/** The words before a figure, as many as matter. */
function before(text: string, { start }: Token): string {
  return text.slice(Math.max(0, start - 80), start);
}

const opensFraction = new RegExp(
  `^(?:\\s*|\\s+(?:[${letter}]+\\s+){1,8})\\(\\s*(?:(?:là|với|gồm|có)\\s+)?$|^,?\\s*(?:(?:tương ứng|tương đương)(?:\\s+với)?|tức(?:\\s+là)?)\\s+$|^\\s*=\\s*$`,
);
/** Right before a percentage: it is a change, or what should be. */
const isNoResult = endsIn(
  `(?:tăng|giảm|vượt|hơn|kém|thiếu|mục tiêu|chỉ tiêu|yêu cầu|quy định|kế hoạch)(?:\\s+[${letter}]+){0,3}`,
);

/** The statements of one sentence, `tokens` its figures in order and `text` the plain text they stand in. */
export function statementsOf(text: string, tokens: readonly Token[]): RatioStatement[] {
  const statements: RatioStatement[] = [];
  if (tokens.length < 2) return statements;
  tokens.forEach((token, position) => {
    if (token.kind !== "percentage" || !token.exact || isOfPlan(text, token)) return;
    const found =
      fractionAfter(text, tokens, position, token) ??
      fractionBefore(text, tokens, position, token) ??
      countAndTotal(text, tokens, position, token) ??
      countsBefore(text, tokens, position, token);
    // A fraction has one ratio; what comes after it is another thing.
    if (found && !statements.some(({ start }) => start === found.start && found.kind === "fraction"))
      statements.push(found);
  });
  return statements;
}

/** "đạt 42,35% (72/170 người)". */
function fractionAfter(
  text: string,
  tokens: readonly Token[],
  position: number,
  stated: Percentage,
): RatioStatement | undefined {
  const next = tokens[position + 1];
  if (next?.kind !== "fraction" || isNoResult.test(before(text, stated))) return undefined;
  if (!opensFraction.test(text.slice(stated.end, next.start))) return undefined;
  return ofFraction(text, stated, next);
}

/** "60/170 người, đạt 35,29%", "13/ 55 (23,64%)". */
function fractionBefore(
  text: string,
  tokens: readonly Token[],
  position: number,
  stated: Percentage,
): RatioStatement | undefined {
  const last = tokens[position - 1];
  if (last?.kind !== "fraction" || !links(text, last.end, stated)) return undefined;
  return ofFraction(text, stated, last);
}

function ofFraction(text: string, stated: Percentage, fraction: Fraction): RatioStatement {
  const { part, whole, start, end } = fraction;
  const written = text.slice(start, end).replace(/\s/g, "");
  return { stated, kind: "fraction", part, whole, written, start };
}

const ofTotal = new RegExp(
  `^\\s+(?:(?:(?:của|trong|trên)\\s+)?tổng(?:\\s+[${letter}]+){0,6}|(?:trong|trên)\\s+số)\\s+$`,
);

/** "ngân sách tỉnh 880 triệu đồng, chiếm 70,4% tổng kinh phí 1.250 triệu đồng". */
function countAndTotal(
  text: string,
  tokens: readonly Token[],
  position: number,
  stated: Percentage,
): RatioStatement | undefined {
  const [last, next] = [tokens[position - 1], tokens[position + 1]];
  if (last?.kind !== "count" || next?.kind !== "count") return undefined;
  if (!ofTotal.test(text.slice(stated.end, next.start)) || !links(text, last.end, stated)) return undefined;
  return pair(stated, last, next, true);
}

const amongBefore = endsIn("(?:trong|trên)\\s+(?:tổng\\s+số|tổng|số)");
const thereof = holds("trong\\s+(?:số\\s+)?(?:đó|này)");
const amongOpens = endsIn("(?:trong|trên)(?:\\s+(?:tổng\\s+số|tổng|số))?");
/** "20 đơn vị/34 đơn vị". */
const over = new RegExp(`^\\s*(?:[${letter}]+\\s*){0,4}/\\s*$`);
const isOver = (between: string): boolean => between.includes("/") && over.test(between);
/** "170 người, nữ 60 người", "5.678 người (nữ là 3.210 người". */
const womenAmong = /[,(:;]\s*(?:trong đó\s+)?(?:có\s+)?(?:số\s+)?(?:cán bộ\s+)?nữ(?:\s+(?:là|có))?\s*:?\s*$/;
/** "25 đại biểu, có 9 đại biểu nữ". */
const hasAmong = new RegExp(`^(?:\\s+[${letter}]+){1,5}\\s*[,(]\\s*(?:có|gồm)\\s+$`);
const ofWomen = beginsWith(`(?:[${letter}]+\\s+){0,2}nữ`);
const has = endsIn("có");
const total = holds("tổng");

/** Numbers in words: "có 72 nữ trong tổng số 170 người, đạt 42,35%". */
function countsBefore(
  text: string,
  tokens: readonly Token[],
  position: number,
  stated: Percentage,
): RatioStatement | undefined {
  const last = tokens[position - 1];
  if (last?.kind !== "count" || !links(text, last.end, stated)) return undefined;
  const first = tokens[position - 2];
  const between = text.slice(first?.end ?? 0, last.start);
  if (
    first?.kind === "count" &&
    between.length <= 160 &&
    !/[!?\n]|;(?!\s*(?:trong đó\s+)?(?:có\s+)?nữ)/.test(between)
  ) {
    if (isOfMen(text, first)) return undefined;
    if (amongBefore.test(between) || isOver(between)) return pair(stated, first, last);
    const opened =
      amongOpens.test(before(text, first)) && (has.test(between) || countedBy(first) === "money");
    const women =
      womenAmong.test(between) ||
      (hasAmong.test(between) && ofWomen.test(text.slice(last.end, last.end + 40)));
    if (opened || women || thereof.test(between)) return pair(stated, last, first, women);
  }
  const whole = totalAmong(text, tokens.slice(0, position - 1));
  // A part of a part is no part of the total.
  if (!whole || (thereof.test(between) && first !== whole)) return undefined;
  return pair(stated, last, whole);
}

/** The number that a sentence calls its total. */
function totalAmong(text: string, tokens: readonly Token[]): Count | undefined {
  const position = tokens.findIndex(
    ({ kind, start }, at) => kind === "count" && total.test(text.slice(tokens[at - 1]?.end ?? 0, start)),
  );
  const found = tokens[position];
  return found?.kind === "count" ? found : undefined;
}

const men = endsIn("nam(?:\\s+(?:là|có|gồm))?\\s*:?");
const menBehind = beginsWith("nam");

/** "Nam 61 người, nữ 51 người (45,54%)": the women are no part of the men. */
function isOfMen(text: string, count: Count): boolean {
  return men.test(before(text, count)) || menBehind.test(text.slice(count.end, count.end + 10));
}

/**
 * Only what is counted alike makes a ratio: 40 women of 56 classes do not. `bare`: the words say that the one is of the
 * other, so that it needs no word of its own ("300 đại biểu (nữ 210, chiếm 70%)").
 */
function pair(stated: Percentage, one: Count, other: Count, bare = false): RatioStatement | undefined {
  const [part, whole] = [valueOf(one), valueOf(other)];
  const counted = countedBy(one);
  const isAlike = counted === countedBy(other) || (bare && counted === "" && countedBy(other) === "people");
  if (!part || !whole || countedBy(other) === "" || !isAlike) return undefined;
  const written = `${writtenAs(one)}/${writtenAs(other)}`;
  return { stated, kind: "counts", part, whole, written, start: Math.min(one.start, other.start) };
}
