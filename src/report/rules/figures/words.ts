/**
 * Patterns on small letters: lists of ranges instead of \p{L} and the i flag, which take a hundred times longer to
 * prepare, and a check from the command line has little time.
 */
export const letter = "a-z\\u00df-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff";

const starts = `(?<![${letter}])`;
const ends = `(?![${letter}])`;

/** One of the words, anywhere. */
export function holds(words: string): RegExp {
  return new RegExp(`${starts}(?:${words})${ends}`);
}

/** One of the words, right at the end. */
export function endsIn(words: string): RegExp {
  return new RegExp(`${starts}(?:${words})\\s*$`);
}

/** One of the words, right at the beginning. */
export function beginsWith(words: string): RegExp {
  return new RegExp(`^\\s*(?:${words})${ends}`);
}
