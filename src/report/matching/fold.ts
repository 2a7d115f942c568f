/** A copy of a text for comparison, and where each of its characters came from. */
export interface Folded {
  /** Lower case, NFC, one way of placing tones, one space for any run of spaces and punctuation, none at the ends. */
  readonly text: string;
  /** `offsets[i]` is the UTF-16 offset in the original of `text[i]`; one entry more marks the end of the last character. */
  readonly offsets: readonly number[];
}

const separator = /[^\p{L}\p{N}\p{M}]/u;
const mark = /\p{M}/u;
/** Zero-width characters and the soft hyphen stand inside words without being seen. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** What a character with its combining marks becomes: "" = dropped, " " = a separator. */
function foldCharacter(character: string): string {
  if (invisible.test(character)) return "";
  const composed = character.normalize("NFC").toLowerCase().normalize("NFC");
  if (separator.test(composed)) return " ";
  // U+00D0 and U+0189 look like Đ, and so do their small forms; NFC keeps them apart.
  return mark.test(composed.charAt(0)) ? "" : composed.replace(/[\u00F0\u0256]/g, "đ");
}

/** Folded single characters by their code, so that a long document is folded by looking up. */
const codes = new Int32Array(0x2100).fill(-1);
const dropped = 0;
const space = 0x20;
const severalCodes = 1;

function foldedCode(code: number): number {
  let folded = codes[code] ?? severalCodes;
  if (folded === -1) {
    const piece = foldCharacter(String.fromCharCode(code));
    folded = piece === "" ? dropped : piece.length === 1 ? piece.charCodeAt(0) : severalCodes;
    codes[code] = folded;
  }
  return folded;
}

/** Where combining marks begin: everything before U+0300 stands by itself. */
const firstMark = 0x0300;
const marks = new Int8Array(codes.length).fill(-1);

function isMarkCode(code: number): boolean {
  const known = marks[code];
  if (known !== undefined && known >= 0) return known === 1;
  const is = mark.test(String.fromCharCode(code));
  if (known !== undefined) marks[code] = is ? 1 : 0;
  return is;
}

/** Folds `text` for comparison: see `Folded`. */
export function fold(text: string): Folded {
  const offsets: number[] = [];
  return { text: foldInto(text, offsets), offsets };
}

/** The folded text alone, which is all that most comparisons need. */
export function foldedText(text: string): string {
  return foldInto(text, undefined);
}

/** Where texts of usual length are folded: making room for each costs more than folding it. */
const room = new Uint16Array(8192);
/** No character is more than this when composed (UAX 15), nor as a small letter. */
const mostUnits = 3;

function foldInto(text: string, offsets: number[] | undefined): string {
  const needed = text.length * mostUnits;
  const units = needed <= room.length ? room : new Uint16Array(needed);
  let length = 0;
  let wordStart = 0;
  let gapStart = -1;
  let end = 0;
  let next = 0;
  while (next < text.length) {
    const start = next;
    const code = text.charCodeAt(start);
    next = clusterEnd(text, start, code);
    let piece = next === start + 1 ? foldedCode(code) : severalCodes;
    let letters = "";
    if (piece === severalCodes) {
      letters = foldCharacter(text.slice(start, next));
      piece = letters === "" ? dropped : letters === " " ? space : severalCodes;
    }
    if (piece === dropped) continue;
    if (piece === space) {
      if (length > wordStart && gapStart < 0) {
        placeTone(units, wordStart, length);
        gapStart = start;
      }
      continue;
    }
    if (gapStart >= 0) {
      units[length++] = space;
      offsets?.push(gapStart);
      gapStart = -1;
      wordStart = length;
    }
    if (piece !== severalCodes) {
      units[length++] = piece;
      offsets?.push(start);
    } else {
      for (let unit = 0; unit < letters.length; unit++) {
        units[length++] = letters.charCodeAt(unit);
        offsets?.push(start);
      }
    }
    end = next;
  }
  placeTone(units, wordStart, length);
  offsets?.push(end);
  return textOf(units.subarray(0, length));
}

/** A function takes only so many arguments. */
const mostArguments = 8192;

function textOf(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += mostArguments) {
    text += String.fromCharCode.apply(
      null,
      units.subarray(from, from + mostArguments) as unknown as number[],
    );
  }
  return text;
}

/** The folded words of `text`. */
export function foldedWords(text: string): string[] {
  const folded = foldedText(text);
  return folded === "" ? [] : folded.split(" ");
}

/** Whether `text` has more folded words than `most`; a long text is not looked at to its end for that. */
export function hasMoreWords(text: string, most: number): boolean {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length && words <= most; at++) {
    let piece = foldedCode(text.charCodeAt(at));
    if (piece === severalCodes) piece = foldedText(text.charAt(at)) === "" ? space : severalCodes;
    if (piece === dropped) continue;
    if (piece !== space && !inWord) words++;
    inWord = piece !== space;
  }
  return words > most;
}

/** Where the character at `start` ends, with the combining marks that follow it. */
function clusterEnd(text: string, start: number, code: number): number {
  let end = start + (code >= 0xd800 && code < 0xdc00 && start + 1 < text.length ? 2 : 1);
  let following = text.charCodeAt(end);
  while (following >= firstMark && isMarkCode(following)) following = text.charCodeAt(++end);
  return end;
}

const tones = "\u0300\u0301\u0303\u0309\u0323";
const codeOf = (letters: string) => letters.normalize("NFC").charCodeAt(0);
/** Toned first vowel and plain last vowel, each to what it becomes. */
const lateTone = new Map<number, number>();
const shortI = new Map<number, number>([[codeOf("y"), codeOf("i")]]);
for (const tone of tones) {
  for (const [first, last] of [
    ["o", "a"],
    ["o", "e"],
    ["u", "y"],
  ] as const) {
    lateTone.set(codeOf(`${first}${tone}`) * 0x10000 + codeOf(last), codeOf(last + tone));
  }
  shortI.set(codeOf("y" + tone), codeOf("i" + tone));
}
const letterQ = codeOf("q");
const letterU = codeOf("u");
const beforeShortI = new Set([..."hklmstv"].map((letter) => codeOf(letter)));
const untoned = new Map<number, number>();
for (const tone of tones) for (const vowel of "ou") untoned.set(codeOf(vowel + tone), codeOf(vowel));

/**
 * One spelling for one syllable: the tone of an open oa, oe, uy stands on its last vowel (hòa = hoà; "qu" is a
 * consonant, so quý stays), and a final y after a single consonant is i (kỹ = kĩ).
 */
function placeTone(units: Uint16Array, wordStart: number, end: number): void {
  const last = end - 1;
  if (last <= wordStart || last > wordStart + 6) return;
  const final = units[last] ?? 0;
  const before = units[last - 1] ?? 0;
  const late = lateTone.get(before * 0x10000 + final);
  if (late !== undefined && !(last - 2 >= wordStart && units[last - 2] === letterQ)) {
    units[last - 1] = untoned.get(before) ?? before;
    units[last] = late;
    return;
  }
  const short = shortI.get(final);
  if (short === undefined) return;
  const single = last === wordStart + 1 && beforeShortI.has(before);
  const afterQu = last === wordStart + 2 && units[wordStart] === letterQ && before === letterU;
  if (single || afterQu) units[last] = short;
}
