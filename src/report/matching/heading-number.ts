/** How a number is written; the same kind of number marks the same level in one document. */
export type NumberKind = "roman" | "arabic" | "letter" | "capital" | "bullet";

/** A number at the start of a heading or of a list item. */
export interface HeadingNumber {
  /** As the reader sees it, without closing punctuation. */
  readonly shown: string;
  readonly kind: NumberKind;
  /** "2.2.1" = [2, 2, 1]; "II.1" = [2, 1] of kind roman; "b" = [2]; a bullet = []. */
  readonly path: readonly number[];
  /** Where the text after the number starts. */
  readonly end: number;
  /** "Phần", "Mục", "Chương": such a line is a heading and no list item. */
  readonly named: boolean;
  /** Punctuation or brackets close the number ("1.", "1)"), so that it is no quantity. */
  readonly closed: boolean;
}

import { plainLetter, wordEnd } from "./letters";

const space = "[\\s\\u00A0\\u200B]";
const named = new RegExp(
  `^(?:phần|mục|chương|tiểu${space}+mục|khoản|nội${space}+dung)${space}+(?:thứ${space}+)?`,
  "iu",
);
const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const ordinal = new RegExp(`^(?:${ordinals.join("|")})${wordEnd}`, "iu");
const roman = new RegExp(
  `^(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))((?:${space}?[.\\-]${space}?\\d{1,2})*)(${space}*[.)/:\\-–—]+|(?=${space}|$))`,
  "u",
);
const arabic = new RegExp(
  `^(\\d{1,2}(?:${space}?\\.${space}?\\d{1,2}(?!\\d))*)(${space}*[.)/:](?![\\d/])|${space}*[\\-–—](?=${space}|\\p{Lu})|(?=${space}|\\p{Lu}|$))`,
  "u",
);
const letter = new RegExp(`^([a-zđ]|[ivx]{2,4})(\\)|\\.(?=${space}|$)|/(?=${space}))`, "u");
const capital = new RegExp(`^([A-HĐ])([.)/]|${space}?[\\-–—])(?=${space}|\\p{Lu}|$)`, "u");
const bracketed = new RegExp(`^[(\\[](\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ]|[IVX]{1,5}|[ivx]{1,5})[)\\]]`, "u");
const bullet = new RegExp(
  `^(?:[-–—−+*•●▪■◦‣⁃∙·○►➢➤✓✔§\\u2022\\uE000-\\uF8FF]+|o(?=\\s))(?=[\\s\\u00A0]|[${plainLetter}"“])`,
  "u",
);
/** Numbers that are one character (Ⅰ, ⑴, ①, ３): some programs and keyboards make them. */
const oneCharacter = /[\u2160-\u217B\u2460-\u249B\uFF01-\uFF5E]/;
/** "l.2. Nâng cao …": a scanner takes the figure 1 for the letter l. */
const scannedOne = /^l(?=[\s\u00A0]?\.[\s\u00A0]?\d)/;
/** "ll. NHỮNG HẠN CHẾ": typed or scanned so, for II. */
const smallLs = /^l{2,3}(?=[\s\u00A0]?[.)/])/;
const leading = /^[\s\u00A0\u200B\uFEFF]+/;

/** Most paragraphs begin with a word: two letters that open no "Phần", "Mục", "Chương" … and no Roman number. */
const justBegins = new RegExp(
  `^(?!ph|mụ|mu\\u0323|ch|ti|kh|ll|nộ|no[\\u0302\\u0323]|[ivx])[${plainLetter}]{2}`,
  "iu",
);

/** Reads the number at `start` of `text`; undefined when the text just begins. */
export function readHeadingNumber(text: string, start = 0): HeadingNumber | undefined {
  if (justBegins.test(start === 0 ? text : text.slice(start, start + 4))) return undefined;
  const typed = text.slice(start, start + 60);
  if (oneCharacter.test(typed)) return readSpelledOut(start, typed);
  return readIn(text, start, typed);
}

/** Reads the number as if it were typed letter by letter, and says where it ends in the text as it is. */
function readSpelledOut(start: number, typed: string): HeadingNumber | undefined {
  const ends: number[] = [];
  let spelled = "";
  for (let position = 0; position < typed.length; position++) {
    const character = typed.charAt(position);
    const letters = oneCharacter.test(character) ? character.normalize("NFKC") : character;
    for (let letter = 0; letter < letters.length; letter++) ends.push(position + 1);
    spelled += letters;
  }
  const number = readIn(spelled, 0, spelled);
  return number && { ...number, end: start + (ends[number.end - 1] ?? 0) };
}

/** The text with the figures that stand there as the letter l. */
function withFigures(line: string): string {
  if (!line.startsWith("l")) return line;
  return line.replace(scannedOne, "1").replace(smallLs, (ones) => ones.replaceAll("l", "I"));
}

function readIn(text: string, start: number, rest: string): HeadingNumber | undefined {
  const skipped = leading.exec(rest)?.[0].length ?? 0;
  const line = withFigures(rest.slice(skipped));
  const word = named.exec(line)?.[0] ?? "";
  const found = readAt(line.slice(word.length), word);
  if (found === undefined) return undefined;
  const end = start + skipped + word.length + found.length;
  return { ...found.number, end: end + (leading.exec(text.slice(end, end + 20))?.[0].length ?? 0) };
}

type Found = { length: number; number: Omit<HeadingNumber, "end"> };

function readAt(line: string, word: string): Found | undefined {
  const isNamed = word !== "";
  let match = isNamed ? ordinal.exec(line) : null;
  if (match) {
    const position = ordinals.indexOf(match[0].toLowerCase()) + 1;
    const closing = /^\s*[.:)/\-–—]*/.exec(line.slice(match[0].length))?.[0].length ?? 0;
    return found(match[0].length + closing, word + match[0], "roman", [position], true, true);
  }
  match = bracketed.exec(line);
  if (match) return foundSingle(match, isNamed);
  match = roman.exec(line);
  if (
    match &&
    (isNamed ||
      (match[3] ?? "") !== "" ||
      match[2] !== "" ||
      /^[IVX]+\s+\p{Lu}/u.test(line) ||
      /^[IVX]+\s*$/.test(line))
  ) {
    const parts = (match[2] ?? "").match(/\d+/g) ?? [];
    const shown = (match[1] ?? "") + parts.map((part) => `.${part}`).join("");
    return found(
      match[0].length,
      shown,
      "roman",
      [romanValue(match[1] ?? ""), ...parts.map(Number)],
      isNamed,
      (match[3] ?? "") !== "",
    );
  }
  match = arabic.exec(line);
  if (match) {
    const parts = (match[1] ?? "").match(/\d+/g) ?? [];
    const closed = (match[2] ?? "") !== "" || parts.length > 1;
    // "0" is an answer.
    if (Number(parts[0]) === 0) return undefined;
    if (!closed && !isNamed && !/^\d{1,2}\s+\p{Lu}/u.test(line) && !/^\d{1,2}\s*$/.test(line))
      return undefined;
    return found(match[0].length, parts.join("."), "arabic", parts.map(Number), isNamed, closed);
  }
  match = letter.exec(line) ?? capital.exec(line);
  if (match) return foundSingle(match, isNamed);
  match = bullet.exec(line);
  return match && !isNamed ? found(match[0].length, match[0], "bullet", [], false, true) : undefined;
}

/** A number whose kind shows in its characters, closed by a bracket or a point. */
function foundSingle([whole, shown = ""]: RegExpExecArray, isNamed: boolean): Found {
  return found(whole.length, shown, kindOf(shown), pathOf(shown), isNamed, true);
}

function found(
  length: number,
  shown: string,
  kind: NumberKind,
  path: readonly number[],
  isNamed: boolean,
  closed: boolean,
): Found {
  return { length, number: { shown, kind, path, named: isNamed, closed } };
}

/** Reads an automatic number; any label that is no number is a bullet. */
export function readLabel(label: string): HeadingNumber {
  return (
    readHeadingNumber(label) ?? {
      shown: label.trim(),
      kind: "bullet",
      path: [],
      end: label.length,
      named: false,
      closed: true,
    }
  );
}

function kindOf(shown: string): NumberKind {
  if (/^\d/.test(shown)) return "arabic";
  if (/^[IVX]+$/.test(shown)) return "roman";
  return /^\p{Lu}/u.test(shown) ? "capital" : "letter";
}

const letters = "abcdđeghiklmnopqrstuvxy";

function pathOf(shown: string): number[] {
  if (/^\d/.test(shown)) return (shown.match(/\d+/g) ?? []).map(Number);
  if (/^[IVX]+$/.test(shown)) return [romanValue(shown)];
  if (/^[ivx]{2,}$/.test(shown)) return [romanValue(shown.toUpperCase())];
  return [letters.indexOf(shown.toLowerCase()) + 1];
}

/** What numbers that count on from one another share: 2.1 and 2.2, not 2.1 and 3.1. */
export function seriesOf(number: HeadingNumber): string {
  return `${number.kind} ${number.path.slice(0, -1).join(".")}`;
}

/** The value of a roman number. */
export function romanValue(shown: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  let last = 0;
  for (const letterOfIt of [...shown.toUpperCase()].reverse()) {
    const value = values[letterOfIt] ?? 0;
    sum += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return sum;
}
