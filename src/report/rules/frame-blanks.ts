import { plainLetter, wordStart } from "../matching";

/** A blank of the frame of an official document: its number ("Số:      /BC-SNV") or its date ("ngày   /10/2025"). */
export interface FrameBlank {
  readonly kind: "number" | "date";
  /** UTF-16 range in the text, the words around the blank included, so that there is something to select. */
  readonly start: number;
  readonly end: number;
}

/** Files mix composed and decomposed letters (NFC, NFD), small and capital: each word is looked for in all of them. */
function spellings(word: string): string {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const forms = [word, capital, word.toUpperCase()];
  return `(?:${forms.flatMap((form) => [form.normalize("NFC"), form.normalize("NFD")]).join("|")})`;
}

/** Ạ to Ỹ: in Unicode capital and small letters take turns. */
function toned(): string {
  return Array.from({ length: 45 }, (_, letter) => String.fromCharCode(0x1ea0 + 2 * letter)).join("");
}

const [so, ngay, thang, nam] = ["số", "ngày", "tháng", "năm"].map(spellings);
/** Of Latin letters, one by one: V8 takes half a millisecond to prepare a pattern with \p{Lu}. */
const capital = `[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0102\u0110\u0128\u0168\u01A0\u01AF${toned()}]`;
const filler = "[\\s.…_\\u200B]";
/** Something to fill in: dots, underscores, or more space than stands between two words. */
const gap = `(?:${filler}*[.…_]${filler}*|\\s{2,})`;

const number = [
  // "Số: /BC-SNV", "Công văn số        /SNV-CCVC"
  `${wordStart}${so}(?:\\s*:${filler}*|${gap})/(?=\\s*${capital}[${plainLetter}])`,
  // "Kế hoạch số /KH-UBND"; "số/ký hiệu" and "tổng số / Nữ" are words
  `${wordStart}${so}\\s?/(?=${capital}[${plainLetter}]{1,5}-${capital})`,
];
const date = [
  // "ngày     /10/2025", "ngày …/…/2025"; "ngày/tháng/năm" is a column's heading
  `${wordStart}${ngay}${filler}*/(?=${filler}*[\\d.…_/])(?:${filler}*/)?`,
  // "ngày 05/    /2025"
  `${wordStart}${ngay}\\s*\\d{1,2}\\s*/${filler}*/`,
  // "ngày      tháng 10 năm 2025", "ngày …… tháng …… năm 2025"
  `${wordStart}${ngay}${gap}${thang}(?:${gap}${nam})?`,
  // "ngày 05 tháng      năm 2025"
  `${wordStart}${ngay}\\s*\\d{0,2}\\s*${thang}${gap}${nam}`,
  // "ngày tháng 10 năm 2025": no day, or neither day nor month, before a year
  `${wordStart}${ngay}\\s+${thang}\\s+(?:\\d{1,2}\\s+)?${nam}(?=\\s+[\\d.…_])`,
];
const patterns = {
  number: number.map((pattern) => new RegExp(pattern)),
  date: date.map((pattern) => new RegExp(pattern)),
};

const mayHoldBlank = new RegExp(`${so}[\\s:.…_\\u200B]*/|${ngay}[\\s\\d.…_\\u200B]*(?:/|${thang})`);

/** Whether `text` has what every such blank has of its words; most texts need no closer look. */
export function mayHoldFrameBlank(text: string): boolean {
  return mayHoldBlank.test(text);
}

/** The blanks of the frame in `text`, in its order: of number and date the first each. */
export function frameBlanksIn(text: string): FrameBlank[] {
  if (!mayHoldFrameBlank(text)) return [];
  const blanks = (["number", "date"] as const).flatMap((kind) => {
    for (const pattern of patterns[kind]) {
      const found = pattern.exec(text);
      if (found) return [{ kind, start: found.index, end: found.index + found[0].length }];
    }
    return [];
  });
  return blanks.sort((one, other) => one.start - other.start);
}
