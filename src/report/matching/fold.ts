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

/** What one character (with its combining marks) becomes: "" = dropped, " " = a separator. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = computeFolded(character);
    known.set(character, folded);
  }
  return folded;
}

function computeFolded(character: string): string {
  if (invisible.test(character)) return "";
  const composed = character.normalize("NFC").toLowerCase().normalize("NFC");
  if (separator.test(composed)) return " ";
  // U+00D0 and U+0189 look like Đ, and so do their small forms; NFC keeps them apart.
  return mark.test(composed[0] ?? "") ? "" : composed.replace(/[\u00F0\u0256]/g, "đ");
}

/** Folds `text` for comparison: see `Folded`. */
export function fold(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  let wordStart = 0;
  let pendingSpace = -1;
  let position = 0;
  let end = 0;
  while (position < text.length) {
    const start = position;
    position = clusterEnd(text, position);
    const piece = foldCharacter(position === start + 1 ? text.charAt(start) : text.slice(start, position));
    if (piece === "") continue;
    if (piece === " ") {
      if (folded.length > wordStart) {
        folded = folded.slice(0, wordStart) + placeTone(folded.slice(wordStart));
        pendingSpace = start;
        wordStart = folded.length;
      }
      continue;
    }
    if (pendingSpace >= 0) {
      folded += " ";
      offsets.push(pendingSpace);
      pendingSpace = -1;
      wordStart = folded.length;
    }
    for (let unit = 0; unit < piece.length; unit++) offsets.push(start);
    folded += piece;
    end = position;
  }
  folded = folded.slice(0, wordStart) + placeTone(folded.slice(wordStart));
  offsets.push(end);
  return { text: folded, offsets };
}

/** The folded words of `text`. */
export function foldedWords(text: string): string[] {
  const { text: folded } = fold(text);
  return folded === "" ? [] : folded.split(" ");
}

/** Where the character at `start` ends, with the combining marks that follow it. */
function clusterEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + (code >= 0xd800 && code < 0xdc00 && start + 1 < text.length ? 2 : 1);
  while (end < text.length) {
    const next = text.charCodeAt(end);
    if (next < 0x0300) break;
    if (!mark.test(text.charAt(end))) break;
    end++;
  }
  return end;
}

const tones = "̣̀́̉̃";
const lateTone = new Map<string, string>();
for (const [first, second] of ["oa", "oe", "uy"] as const) {
  for (const tone of tones) {
    lateTone.set((first + tone).normalize("NFC") + second, first + (second + tone).normalize("NFC"));
  }
}
const shortI = new Map<string, string>([["y", "i"]]);
for (const tone of tones) shortI.set(("y" + tone).normalize("NFC"), ("i" + tone).normalize("NFC"));

/**
 * One spelling for one syllable: the tone of an open oa, oe, uy stands on its last vowel (hòa = hoà; "qu" is a
 * consonant, so quý stays), and a final y after a single consonant is i (kỹ = kĩ).
 */
function placeTone(word: string): string {
  const length = word.length;
  if (length < 2 || length > 7) return word;
  let result = word;
  const late = lateTone.get(word.slice(-2));
  if (late !== undefined && word.charAt(length - 3) !== "q") result = word.slice(0, -2) + late;
  const short = shortI.get(result.slice(-1));
  if (short !== undefined && /^(?:[hklmstv]|qu)$/.test(result.slice(0, -1)))
    result = result.slice(0, -1) + short;
  return result;
}
