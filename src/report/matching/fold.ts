import { plainSeparator, vietnameseLetter } from "./letters";

/** A copy of a text for comparison, and where each of its characters came from. */
export interface Folded {
  /** Lower case, NFC, one way of placing tones, one space for any run of spaces and punctuation, none at the ends. */
  readonly text: string;
  /** `offsets[i]` is the UTF-16 offset in the original of `text[i]`; one entry more marks the end of the last character. */
  readonly offsets: readonly number[];
}

/** Most characters are of these, and the patterns below need not be made ready. */
const usualSeparator = new RegExp(`^[${plainSeparator}]$`);
const usualWord = new RegExp(`^[0-9${vietnameseLetter}]$`);
const separator = /[^\p{L}\p{N}\p{M}]/u;
const mark = /\p{M}/u;
/** Zero-width characters and the soft hyphen stand inside words without being seen. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** What characters with their combining marks become, as far as anybody has asked: a text in NFD is made of them. */
const clusters = new Map<string, string>();
const mostClusters = 5000;
const longestCluster = 4;

/** What a character with its combining marks becomes: "" = dropped, " " = a separator. */
function foldCharacter(character: string): string {
  const known = clusters.get(character);
  if (known !== undefined) return known;
  const folded = findFolded(character);
  if (character.length <= longestCluster && clusters.size < mostClusters) clusters.set(character, folded);
  return folded;
}

function findFolded(character: string): string {
  if (invisible.test(character)) return "";
  const composed = character.normalize("NFC").toLowerCase().normalize("NFC");
  if (usualWord.test(composed)) return composed;
  if (usualSeparator.test(composed) || separator.test(composed)) return " ";
  // U+00D0 and U+0189 look like Đ, and so do their small forms; NFC keeps them apart.
  return mark.test(composed.charAt(0)) ? "" : composed.replace(/[\u00F0\u0256]/g, "đ");
}

/**
 * What a character becomes, by its code: the letter or digit, `space`, or one of these. Most texts are folded by looking up
 * alone.
 */
const pieces = new Uint16Array(0x10000);
const unknown = 0;
const dropped = 1;
/** A combining mark, half of a surrogate pair, or what becomes several characters: see `foldClusters`. */
const notAlone = 2;
const space = 0x20;

function pieceOf(code: number): number {
  const piece = pieces[code]!;
  return piece === unknown ? (pieces[code] = findPiece(String.fromCharCode(code))) : piece;
}

function findPiece(character: string): number {
  const isUsual = usualWord.test(character) || usualSeparator.test(character);
  if (!isUsual && (mark.test(character) || /[\uD800-\uDFFF]/.test(character))) return notAlone;
  const folded = foldCharacter(character);
  return folded === "" ? dropped : folded.length === 1 ? folded.charCodeAt(0) : notAlone;
}

/** Folds `text` for comparison: see `Folded`. */
export function fold(text: string): Folded {
  return withFolded(text, (folded, starts) => ({
    text: folded,
    offsets: Array.from(starts.subarray(0, folded.length + 1)),
  }));
}

/**
 * Folds `text` for `use`, without the copy of the places that `fold` makes: `starts[i]` is the offset in the original of
 * the folded text's character `i`, and at its end the end of the last character. They are gone when `use` returns.
 */
export function withFolded<Result>(
  text: string,
  use: (folded: string, starts: Int32Array) => Result,
): Result {
  const room = roomFor(text.length);
  const length = foldInto(room, text);
  return use(textOf(room, length), room.starts);
}

/** The folded text alone, which is all that most comparisons need. */
export function foldedText(text: string): string {
  const room = roomFor(text.length);
  return textOf(room, foldInto(room, text));
}

/** Where a text is folded: its characters, and where each came from. */
interface Room {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

/** No character is more than this when composed (UAX 15), nor as a small letter. */
const mostUnits = 3;

function newRoom(length: number): Room {
  return { units: new Uint16Array(length * mostUnits), starts: new Int32Array(length * mostUnits + 1) };
}

/** Texts of usual length share one room: making one costs more than folding. */
const usualLength = 2500;
const sharedRoom = newRoom(usualLength);

function roomFor(length: number): Room {
  return length <= usualLength ? sharedRoom : newRoom(length);
}

/** The length of the folded text. This is where a check of short reports spends most time, so it is a plain loop. */
function foldInto(room: Room, text: string): number {
  const { units, starts } = room;
  let length = 0;
  let wordStart = 0;
  let gapStart = -1;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const piece = pieceOf(text.charCodeAt(at));
    if (piece === dropped) continue;
    if (piece === notAlone) return foldClusters(room, text);
    if (piece === space) {
      if (length > wordStart && gapStart < 0) {
        placeTone(units, wordStart, length);
        gapStart = at;
      }
      continue;
    }
    if (gapStart >= 0) {
      units[length] = space;
      starts[length++] = gapStart;
      gapStart = -1;
      wordStart = length;
    }
    units[length] = piece;
    starts[length++] = at;
    end = at + 1;
  }
  placeTone(units, wordStart, length);
  starts[length] = end;
  return length;
}

/** The same for any text: every character together with its combining marks. */
function foldClusters({ units, starts }: Room, text: string): number {
  let length = 0;
  let wordStart = 0;
  let gapStart = -1;
  let end = 0;
  let next = 0;
  while (next < text.length) {
    const start = next;
    next = clusterEnd(text, start);
    const letters = foldCharacter(text.slice(start, next));
    if (letters === "") continue;
    if (letters === " ") {
      if (length > wordStart && gapStart < 0) {
        placeTone(units, wordStart, length);
        gapStart = start;
      }
      continue;
    }
    if (gapStart >= 0) {
      units[length] = space;
      starts[length++] = gapStart;
      gapStart = -1;
      wordStart = length;
    }
    for (let unit = 0; unit < letters.length; unit++) {
      units[length] = letters.charCodeAt(unit);
      starts[length++] = start;
    }
    end = next;
  }
  placeTone(units, wordStart, length);
  starts[length] = end;
  return length;
}

/** A function takes only so many arguments. */
const mostArguments = 8192;

function textOf({ units }: Room, length: number): string {
  let text = "";
  for (let from = 0; from < length; from += mostArguments) {
    const part = units.subarray(from, Math.min(length, from + mostArguments));
    text += String.fromCharCode.apply(null, part as unknown as number[]);
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
    let piece = pieceOf(text.charCodeAt(at));
    if (piece === notAlone) piece = aloneAfterAll(text.charAt(at));
    if (piece === dropped) continue;
    if (piece !== space && !inWord) words++;
    inWord = piece !== space;
  }
  return words > most;
}

/** For counting words: a mark is part of one, half of a surrogate pair parts two. */
function aloneAfterAll(character: string): number {
  if (mark.test(character)) return dropped;
  return foldedText(character) === "" ? space : notAlone;
}

/** Where combining marks begin: everything before U+0300 stands by itself. */
const firstMark = 0x0300;

/** Where the character at `start` ends, with the combining marks that follow it. */
function clusterEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let end = start + (first >= 0xd800 && first < 0xdc00 && start + 1 < text.length ? 2 : 1);
  while (text.charCodeAt(end) >= firstMark && mark.test(text.charAt(end))) end++;
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
/** By code: 1 for the letters that a syllable of two spellings ends with. */
const endsInTwoWays = new Uint8Array(0x10000);
for (const code of [codeOf("a"), codeOf("e"), ...shortI.keys()]) endsInTwoWays[code] = 1;
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
  const final = units[last]!;
  if (!endsInTwoWays[final]) return;
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
