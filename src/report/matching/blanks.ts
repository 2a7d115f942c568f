import { digit, letter, plainLetter, wordEnd, wordStart } from "./letters";

/** A range of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const s = "[ \\u00A0\\u2000-\\u200A\\u202F]";
const unit = `(?:%|người|lượt|triệu|tỷ|tỉ|nghìn|đồng|đ(?![${plainLetter}])|lớp|cuộc|buổi|hội nghị|văn bản|kế hoạch|đơn vị|cơ quan|đồng chí|cán bộ|học viên|chức danh|xã|cấp)`;

const measure = "(?:%|người|lượt|triệu|tỷ|tỉ|nghìn)";

/** Dots and ellipses: judged one by one, since "…" also ends an enumeration. */
const dots = /[.…](?:[ \u00A0]?[.…])*/gu;
/** Gaps made of spaces and tabs. */
const gaps: readonly RegExp[] = [
  // A gap after a word that a number must follow: "số      /SNV", "ngày     tháng", also one dot-leader tab: "là\ttriệu".
  new RegExp(
    `(?<=${wordStart}(?:số|ngày|tháng|năm|là|đạt|chiếm|gồm|có)[:.]?)(?:(?:${s}|\\t){2,}(?=/|tháng|năm|${unit}|[,;.]|$)|\\t(?=${unit}))`,
    "giu",
  ),
  new RegExp(`(?<=[${letter},])${s}{5,}(?=[${plainLetter}/%])`, "gu"),
  new RegExp(`(?<=:)(?:${s}*\\t+(?=\\s*${unit})|${s}{3,}(?=/|đồng|${measure}))`, "giu"),
];
/** "(bổ sung số liệu)" is to be done; "(bổ sung 12 nữ)", "(cập nhật đến 30/9/2025)" tell of what was done. */
const toBeAdded = `(?:bổ sung|cập nhật)(?!\\s*,|\\s+(?:(?:quy hoạch|kiến thức|kỹ năng|nhân sự|biên chế|đến|tới|tính|tại|theo|hằng|hàng|thường xuyên|kịp thời|định kỳ)\\s|(?:số liệu|thông tin)\\s+(?:đến|tới|tính|tại)\\s|(?:(?:thêm|mới|tối thiểu|ít nhất|khoảng|hơn)\\s+)*\\d))`;
/** Whoever is asked to do it: "(đ/c Hùng bổ sung số liệu)", "(chị Hoa xem lại)". */
const asked = `(?:(?:đ/c|đ\\.c|đồng chí|anh|chị|em|cần|nhờ|phòng|ban|văn phòng|bộ phận|kế toán)${wordEnd}(?![^)\\]]*\\s(?:đã|được|không)\\s)[^)\\]\\d]{0,40}\\s)`;
const plain: readonly RegExp[] = [
  /_{2,}/gu,
  /[([<]\s*(?:…|\.{2,}|_+|\s{2,})?\s*[)\]>]/gu,
  new RegExp(`(?<![${letter}\\d])(?:x{2,}|X{3,}|XX(?=${s}*(?:/|%|người|triệu|tỷ)))(?![${letter}\\d])`, "gu"),
  new RegExp(
    `[([<](?=[^)\\]>]{0,60}[)\\]>])\\s*(?:điền|nhập|ghi rõ|ghi|nêu rõ|cần (?:bổ sung|cập nhật)|${toBeAdded}|chèn|đang cập nhật|cập nhật sau|chưa có số liệu|chờ số liệu|số liệu đang|sẽ bổ sung)${wordEnd}[^)\\]>]{0,60}[)\\]>]`,
    "giu",
  ),
  new RegExp(`[([<][^)\\]>]{1,40}(?:bổ sung|cập nhật|báo cáo) sau\\s*[)\\]>]`, "giu"),
  new RegExp(`(?<![${letter}\\d])(?:TBD|N/A)(?![${letter}\\d])`, "gu"),
];

/** Blanks of rarer kinds; each pattern is prepared and tried only where the text has something of it. */
const rare: readonly { readonly has: RegExp; readonly pattern: RegExp }[] = [
  {
    has: /[([][^)\]]{0,50}(?:sung|cấp|nhật) /,
    pattern: new RegExp(
      `[([]${asked}(?:bổ sung|cung cấp|cập nhật)\\s(?:thêm\\s)?(?:số liệu|nội dung|thông tin|chi tiết|giúp)${wordEnd}[^)\\]\\d]{0,40}[)\\]]`,
      "giu",
    ),
  },
  {
    has: /[([][^)\]]{0,60}lại[^)\]]*[)\]]/,
    pattern: new RegExp(
      `[([]${asked}?(?:xem|hỏi|rà|kiểm tra|rà soát) lại(?:\\s(?:số|đoạn|chỗ|mục|phần|câu|với)${wordEnd}[^)\\]]{0,40})?\\s*[)\\]]`,
      "giu",
    ),
  },
  {
    // "[số tiền]", "<tên đơn vị>" in a sentence.
    has: /[[<]\s*[a-zA-ZđĐ]/,
    pattern: new RegExp(
      `[[<]\\s*(?:số|tên|ngày|tháng|năm|tỷ lệ|tỉ lệ|nội dung|đơn vị|họ|chức danh|mức|thời gian|cơ quan)${wordEnd}[^\\]>\\d]{0,40}[\\]>]`,
      "giu",
    ),
  },
  // "[số này lấy ở đâu?]", "(?)", "???": the author asks.
  { has: /\?\s*[\])]/, pattern: /\[[^\]]{1,80}\?\s*\]|\(\s*\?\s*\)/g },
  { has: /\?\s?\?/, pattern: new RegExp(`(?<![${letter}])\\?(?:\\s?\\?)+`, "gu") },
  // "..%", "../../2025", "năm 20..", "năm 202x".
  { has: /\.\./, pattern: new RegExp(`(?<![.…${letter}\\d])\\.\\.(?=${s}?(?:/|${unit}))`, "giu") },
  {
    has: /20\d?[.…xX]/,
    pattern: new RegExp(`(?<!\\d)20\\d?(?:\\.{2,3}|…|[xX]{1,2})(?![${letter}\\d.…])`, "gu"),
  },
  // "là N triệu đồng", "có x/y người", "*** người".
  {
    has: /\s[xynXYN][\s/]/,
    pattern: new RegExp(
      `(?<=${wordStart}(?:là|có|đạt|chiếm|gồm)${s})[xyn](?:/[xyn])?(?=${s}?(?:${measure}|lớp|cuộc))`,
      "giu",
    ),
  },
  { has: /[#*]{2}/, pattern: new RegExp(`(?<![${letter}\\d#*])[#*]{2,}(?=${s}?${unit})`, "giu") },
];

/**
 * What every blank has something of; most texts have none and need no closer look. Every text of the author's is read by
 * this, so what begins alike is one alternative, as V8 tries each at every character; and capitals (and ſ, which is an s)
 * are spelled out, as it takes half as long again to disregard case.
 */
const mayHoldBlank =
  /[_…\t]|[([<](?:\s*[.)\]>đĐnNgGbBcCsSſ]|[^)\]>]{0,60}(?:sung|cấp|nhật|lại|[sSſ][aA][uU])|(?<=[[<])\s*[tThHmM]|(?<=\[)[^\]]*\?)|[#*?xX](?:[#*?xX]|\s?[?\])])|[ \u00A0\u2000-\u200A\u202F](?:[ \u00A0\u2000-\u200A\u202F]|[xynXYN][ /])|\.\s?\.|20\d?[xX]|[TN](?:BD|\/A)/;

const none: readonly Range[] = [];

/** Places in a text of the author's own that still wait to be filled in. */
export function findBlanks(text: string): readonly Range[] {
  if (!mayHoldBlank.test(text)) return none;
  const blanks: Range[] = [];
  if (/[.…]{2}|…|[.]\s[.]/u.test(text)) {
    for (const { start, end } of dotted(text)) {
      const length = dotCount(text.slice(start, end));
      if (length >= 3 && !endsEnumeration(text, start, end, length)) blanks.push({ start, end });
    }
  }
  if (/[ \u00A0\u2000-\u200A\u202F]{2}|\t/.test(text))
    for (const pattern of gaps) addRanges(blanks, pattern, text);
  for (const pattern of plain) addRanges(blanks, pattern, text);
  for (const { has, pattern } of rare) if (has.test(text)) addRanges(blanks, pattern, text);
  return blanks.length === 0 ? none : merged(outsideAddresses(text, blanks));
}

/** Adds where `pattern` is found in `text`: a loop, since `matchAll` makes the pattern anew each time. */
function addRanges(ranges: Range[], pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    ranges.push({ start: match.index, end: pattern.lastIndex });
}

/** Underscores and dots of a web or mail address are its own. */
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu;

function outsideAddresses(text: string, blanks: Range[]): Range[] {
  if (!/:\/\/|www\.|@/i.test(text)) return blanks;
  const addresses: Range[] = [];
  addRanges(addresses, address, text);
  return blanks.filter(({ start, end }) => !addresses.some((own) => own.start <= start && end <= own.end));
}

/**
 * Runs of dots, up to the last that touch; a "…" that stands apart is one by itself. Said by a pattern alone it takes time
 * that grows with the square of a long row of dots and spaces.
 */
function dotted(text: string): Range[] {
  const runs: Range[] = [];
  addRanges(runs, dots, text);
  const ranges: Range[] = [];
  for (const { start, end: last } of runs) {
    let end = last;
    while (end > start && !(isDot(text, end - 1) && end - 1 > start && isDot(text, end - 2))) end--;
    if (end > start) ranges.push({ start, end });
    for (let at = end; at < last; at++) if (text[at] === "…") ranges.push({ start: at, end: at + 1 });
  }
  return ranges;
}

function isDot(run: string, at: number): boolean {
  return run[at] === "." || run[at] === "…";
}

function dotCount(dots: string): number {
  let count = 0;
  for (const dot of dots) count += dot === "…" ? 3 : dot === "." ? 1 : 0;
  return count;
}

/** "hội nghị, tập huấn, tọa đàm…" and "v.v…" leave nothing to fill in. */
function endsEnumeration(text: string, start: number, end: number, length: number): boolean {
  if (length > 7) return false;
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 40);
  if (beginsWithUnit.test(after)) return false;
  if (leftOut(before, after)) return true;
  if (!endsHere.test(after) && !beginsWithWord.test(after)) return false;
  const sentence = before.slice(
    Math.max(before.lastIndexOf(". "), before.lastIndexOf(":"), before.lastIndexOf(";")) + 1,
  );
  if (andSoOn.test(before)) return true;
  if (asksForFigure.test(before)) return false;
  if (endsWithWord.test(before))
    return (
      listing.test(before) ||
      /^\s*,/.test(after) ||
      /^\s*[.;)\]”"/]*\s*$/u.test(after) ||
      beginsWithWord.test(after)
    );
  return /,\s*$/.test(before) || (letterAndGap.test(before) && sentence.includes(","));
}

const beginsWithUnit = new RegExp(`^${s}*(?:/(?!\\.)|%|${unit})`, "iu");
const endsHere = /^\s*(?:$|[.,;()\]”"»/])/u;
const beginsWithWord = new RegExp(`^\\s*[${plainLetter}]`, "u");
const endsWithWord = new RegExp(`[${letter}\\d)”"%]$`, "u");
const letterAndGap = new RegExp(`[${plainLetter}]\\s+$`, "u");
const listing = new RegExp(`,|${wordStart}(?:như|và|gồm|hoặc)${wordEnd}`, "u");
const andSoOn = new RegExp(`(?:^|[^${letter}])v\\.?\\s?v\\.?,?\\s*$`, "iu");
const asksForFigure = new RegExp(
  `${wordStart}(?:số|là|ngày|tháng|năm|đạt|chiếm|khoảng|tổng|gồm|có)[:.]?\\s*$`,
  "iu",
);

/** What a quotation leaves out at its beginning or end, or what lies between the ends of a range ("30%...40%"). */
function leftOut(before: string, after: string): boolean {
  const opens = /[“«]\s?$/u.test(before);
  const closes = /^\s?[”»]/u.test(after);
  return opens !== closes || (/[\d%]$/.test(before) && /^\d/.test(after));
}

function merged(ranges: Range[]): Range[] {
  ranges.sort((one, other) => one.start - other.start || other.end - one.end);
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end };
    } else result.push(range);
  }
  return result;
}

/** True when a text holds no word of its own: only dots, lines, marks, spaces, units. */
export function isBlankText(text: string): boolean {
  return !ofWords.test(text) || (!ofWordsButX.test(text) && /^[\s\p{P}]*[xX][\s\p{P}]*$/u.test(text));
}

const ofWords = new RegExp(`[${plainLetter}${digit}]`, "u");
/** Most texts have some other letter than that which stands for a figure to come. */
const ofWordsButX = /[A-WYZa-wyz\u00C0-\u00D6\u1E00-\u1EFF0-9]/;
