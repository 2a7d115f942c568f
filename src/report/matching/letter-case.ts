import { vietnameseLetter } from "./letters";

const unknown = 0;
const small = 1;
const capital = 2;
const neither = 3;

/** What the letters up to U+20FF are, as far as anybody has asked: every letter of a text is looked up here. */
const cases = new Uint8Array(0x2100);

function caseOf(code: number): number {
  const found = cases[code];
  if (found !== undefined && found !== unknown) return found;
  const letter = String.fromCharCode(code);
  const is = usual.test(letter)
    ? usualCaseOf(letter)
    : /\p{Ll}/u.test(letter)
      ? small
      : /\p{Lu}/u.test(letter)
        ? capital
        : neither;
  if (found !== undefined) cases[code] = is;
  return is;
}

/** Most characters are of these, and patterns with \p{…}, which take V8 long to make ready, are not needed. */
const usual = new RegExp(`[\\0-\\x7F\\u2000-\\u206F${vietnameseLetter}]`);

function usualCaseOf(letter: string): number {
  if (letter !== letter.toUpperCase()) return small;
  return letter !== letter.toLowerCase() ? capital : neither;
}

/** True when the text begins with a small letter. */
export function startsSmall(text: string): boolean {
  return text !== "" && caseOf(text.charCodeAt(0)) === small;
}

/** True when a text of some length has no small letters. */
export function isCapitals(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = caseOf(text.charCodeAt(at));
    if (letter === small) return false;
    if (letter === capital) capitals++;
  }
  return capitals >= 4;
}
