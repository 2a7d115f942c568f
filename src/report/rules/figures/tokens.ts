import { readNumber, type Decimal } from "../../../statistics";
import { beginsWith, endsIn, letter } from "./words";

interface Spot {
  /** Range in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** "60/170": a part over its whole, never a date or the number of a document. */
export interface Fraction extends Spot {
  readonly kind: "fraction";
  readonly part: Decimal;
  readonly whole: Decimal;
  /** It could be a day and month as well ("8/3", "20/10"). */
  readonly dateLike: boolean;
}

/** "35,29%". */
export interface Percentage extends Spot {
  readonly kind: "percentage";
  readonly value: Decimal;
  /** The other reading of "35, 29%": a list, or a space too many. */
  readonly otherValue?: Decimal;
  /** False for bounds, ranges and estimates: "từ 40% trở lên", "25% - 30%", "khoảng 35%". */
  readonly exact: boolean;
  /** Written with a point: "35.29%". */
  readonly point: boolean;
}

/** "170 người", "88 tỷ đồng": something that a ratio may be computed of. What it says is read when it is needed. */
export interface Count extends Spot {
  readonly kind: "count";
  readonly typed: string;
  readonly before: string;
  readonly after: string;
}

/** A number that may be anything: nothing is read across it. */
export interface Unclear extends Spot {
  readonly kind: "unclear";
}

export type Token = Fraction | Percentage | Count | Unclear;

const digits = "(?:\\d{1,3}(?:[. ]\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d+(?:[.,]\\d+)?)";
const token = new RegExp(
  [
    // 31/12/2020, 30.9.2025, 1-2-2025
    "\\d{1,2}\\s?([/.-])\\s?\\d{1,2}\\s?\\1\\s?\\d{2,4}(?!\\d)",
    // 24/2022/NQ-HĐND, 05/BC-SNV, 2282/QĐ-TTg, 26-NQ/TW
    `\\d+(?:\\s?/\\s?\\d{4})?\\s?/\\s?[${letter}]+(?:[-/][${letter}]+)*|\\d+-[${letter}]{2,}/[${letter}]+`,
    "\\d+(?:\\s?/\\s?\\d+){2,}",
    `(${digits})\\s?/\\s?(${digits})`,
    `(\\d{1,2}, \\d{1,2}|${digits})\\s?%`,
    `(${digits})`,
  ].join("|"),
  "g",
);
const insideWord = new RegExp(`[${letter}\\d]$|\\d[.,-]$|\\d\\s?/$`);
const goesOn = new RegExp(`^(?:[.,]?\\d|/\\s?[\\d${letter}])`);
const unitBehind = new RegExp(`^[${letter}]`);

/**
 * The figures of a sentence in small letters, in its order; years, dates, document numbers, ordinals and the like are
 * none.
 */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(sentence); match; match = token.exec(sentence)) {
    const found = readToken(sentence, match);
    if (found) tokens.push(found);
  }
  return tokens;
}

/** A number and what stands around it. */
interface Surrounded extends Spot {
  readonly before: string;
  readonly after: string;
}

function readToken(sentence: string, match: RegExpExecArray): Token | undefined {
  // The first group is of dates, which are none.
  const part = match[2];
  const percent = match[4];
  const number = match[5];
  if ((percent ?? part ?? number) === undefined) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const before = sentence.slice(Math.max(0, start - 40), start);
  const after = sentence.slice(end, end + 40);
  const spot = { start, end, before, after };
  // Within a word or a longer number: "K45", "m2", "1.2.3". Most stand between spaces.
  const apart = after.startsWith(" ");
  if (!before.endsWith(" ") && insideWord.test(before)) return undefined;
  if (!apart && goesOn.test(after)) return undefined;
  if (percent !== undefined) return percentage(percent, spot);
  if (!apart && unitBehind.test(after)) return undefined;
  if (part !== undefined) return fraction(part, match[3] ?? "", spot);
  return number === undefined ? undefined : count(number, spot);
}

/** Words before a percentage that is no statement of what is, or the dash of a range ("25% - 30%"). */
const bound = endsIn(
  "trên|dưới|hơn|gần|khoảng|ít nhất|tối thiểu|tối đa|từ|không quá|không dưới|xấp xỉ|ước|ước đạt|chừng|đến|tới|[≈~<>≥≤±+–—-]",
);
const range = /^\s*(?:(?:[-–—]|đến|tới)\s*\d|trở (?:lên|xuống))/;

function percentage(typed: string, { start, end, before, after }: Surrounded): Percentage | undefined {
  const read = readNumber(typed);
  if (read.kind !== "number") return undefined;
  // "35, 29%"
  const list = typed.indexOf(", ");
  return {
    kind: "percentage",
    start,
    end,
    value: read.value,
    otherValue: list < 0 ? undefined : { units: BigInt(typed.slice(list + 2)), decimals: 0 },
    exact: read.doubt !== "either" && !bound.test(before) && !range.test(after),
    point: read.doubt === "point",
  };
}

const day = endsIn(
  "ngày|đến|tới|từ|trước|sau|hết|dịp|nhân|mừng|niệm|lễ|hội|tháng|quý|năm|và|hoặc|đoạn|kỳ|học|khóa|khoá|lúc|,|-|–",
);
const numbered = endsIn(
  "(?<!tổng )số|ngõ|ngách|hẻm|kiệt|nhà|thứ|hạng|bậc|xếp|lớp|tổ|thôn|lô|khu|thửa|tờ|biểu|mẫu|bảng|trang|điều|khoản|nghị quyết|quyết định|nghị định|thông tư|chỉ thị|công văn|kế hoạch|luật|kết luận|hướng dẫn",
);
const approximate = endsIn("gần|hơn|khoảng|trên|ít nhất|tối thiểu|dưới|xấp xỉ|chừng|ước|không dưới|tối đa");
const noPartOfWhole = beginsWith("điểm|giờ|h|đường|phố|ngõ|tuần");

function fraction(typedPart: string, typedWhole: string, spot: Surrounded): Fraction | Unclear | undefined {
  const { start, end, before, after } = spot;
  const unclear = { kind: "unclear", start, end } as const;
  const [one, other] = [readNumber(typedPart), readNumber(typedWhole)];
  if (one.kind !== "number" || other.kind !== "number" || one.doubt !== other.doubt) return unclear;
  const [part, whole] = [one.value, other.value];
  // "1,234/2,345" is the same ratio whatever its commas mean.
  const counts = part.decimals + whole.decimals === 0 || one.doubt === "either" || moneyAfter.test(after);
  if (!counts || whole.units <= 0n || part.units < 0n) return unclear;
  const [a, b] = [Number(part.units), Number(whole.units)];
  if (isYear(b) && (a <= 12 || (isYear(a) && b >= a && b - a <= 10))) return undefined;
  const noun = isNoun(after);
  const hours = a === 24 && (b === 7 || b === 24);
  if ((!noun && (hours || b <= 5)) || /^0\d{3}/.test(typedPart)) return unclear;
  if (numbered.test(before) || approximate.test(before) || noPartOfWhole.test(after)) return unclear;
  const dateLike = a >= 1 && a <= 31 && b <= 12;
  // "đến 30/6 đơn vị đã …" is a day before the subject of the sentence; in "46,17% (5/12)" there is no day.
  const alone = /^\s*\)/.test(after) && /%\s?\(\s*$/.test(before);
  if (dateLike && !alone && (day.test(before) || !(noun || /^\s*\(/.test(after)))) return unclear;
  return { kind: "fraction", start, end, part, whole, dateLike };
}

function isYear(value: number): boolean {
  return value >= 1945 && value <= 2100;
}

const peopleAfter = beginsWith(
  "người|cán bộ|công chức|viên chức|học viên|đại biểu|đồng chí|đ\\/c|lượt|nữ|nam|đảng viên|hội viên|đoàn viên|ủy viên|uỷ viên|lãnh đạo|lao động|giáo viên|giảng viên|phụ nữ|nhân sự|ứng viên|thành viên|chủ tịch|giám đốc|trưởng|phó|cá nhân|sinh viên|thạc sĩ|tiến sĩ|chị|doanh nhân|nhân dân|cấp ủy viên|báo cáo viên",
);
const thingsAfter = beginsWith(
  "cơ quan|đơn vị|bộ|sở|ban|ngành|địa phương|tỉnh|huyện|xã|phường|thị trấn|thôn|hội|tổ chức|doanh nghiệp|trường|hợp tác xã|chi bộ|đảng bộ|hộ|lớp|cuộc|hội nghị|khóa|khoá|buổi|văn bản|kế hoạch|mô hình|câu lạc bộ|chức danh|vị trí|chỉ tiêu|nhiệm vụ|tin|bài|phóng sự|đề tài|dự án|chương trình|mục tiêu|tiêu chí|thủ tục|hồ sơ|phòng|trung tâm|chi cục|ủy ban|uỷ ban|hội đồng|thành phố",
);
const moneyAfter = beginsWith(
  "(?:(nghìn|ngàn)|(triệu)|(tỷ|tỉ)(?! lệ| trọng))(?:\\s+đồng(?! chí))?|đồng(?! chí)",
);

/** Whether what is counted follows: "người", "đơn vị". */
export function isNoun(after: string): boolean {
  return peopleAfter.test(after) || thingsAfter.test(after);
}

/** Words before a number that only numbers or dates something. */
const label = endsIn(
  "năm|tháng|ngày|quý|nhiệm kỳ|khóa|khoá|giai đoạn|(?<!tổng )số|điều|khoản|điểm|mục|bảng|biểu|phụ lục|mẫu|chương|phần|thứ|hạng|nghị quyết|quyết định|nghị định|thông tư|chỉ thị|công văn|kết luận|luật|lần|đợt|cấp|lớp|trang|phòng|khu vực|vùng|hình|đề án|chỉ tiêu|mục tiêu",
);
/** "Trong số 27 người": how many there are, and no number of anything. */
const among = endsIn("(?:trong|trên) số");
/** Words after a number of which no ratio is made. */
const measure = beginsWith("năm|tháng|ngày|tuổi|giờ|cấp|nhiệm kỳ|điểm|lần|tầng|km|m2|phút|tuần|mặt");
const firstWord = new RegExp(`^\\s*([${letter}]+)`);

function count(typed: string, spot: Surrounded): Count | undefined {
  const { start, end, before, after } = spot;
  const isLabelled = label.test(before) && !(among.test(before) && isNoun(after));
  if (isLabelled || measure.test(after)) return undefined;
  // Nobody counts a code or a year.
  if (typed.length >= 4 && /^0\d{3}|^\d{13}/.test(typed)) return undefined;
  if (typed.length === 4 && /^\d{4}$/.test(typed) && isYear(Number(typed)) && !isNoun(after))
    return undefined;
  return { kind: "count", start, end, typed, before, after };
}

/** The number of a count, money in đồng; undefined when it can be read in two ways ("1,234") or is about right ("gần 6.200"). */
export function valueOf({ typed, before, after }: Count): Decimal | undefined {
  const read = readNumber(typed);
  if (read.kind !== "number" || read.doubt !== undefined || approximate.test(before)) return undefined;
  const [, thousand, million, billion] = moneyAfter.exec(after) ?? [];
  const scale = thousand ? 1_000n : million ? 1_000_000n : billion ? 1_000_000_000n : 1n;
  return { units: read.value.units * scale, decimals: read.value.decimals };
}

/** What is counted: "people", "money", or the word after the number. */
export function countedBy({ after }: Count): string {
  if (moneyAfter.test(after)) return "money";
  return peopleAfter.test(after) ? "people" : (firstWord.exec(after)?.[1] ?? "");
}

/** A count as a calculation writes it: "170", "88 tỷ đồng". */
export function writtenAs({ typed, after }: Count): string {
  const unit = moneyAfter.exec(after)?.[0].trim();
  return unit === undefined ? typed : `${typed} ${unit}`;
}

/** Every number that a ratio may be computed of. */
export function numbersOf(tokens: readonly Token[]): Decimal[] {
  return tokens.flatMap((one) => {
    if (one.kind === "fraction") return [one.part, one.whole];
    return one.kind === "count" ? (valueOf(one) ?? []) : [];
  });
}
