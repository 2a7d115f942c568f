/** Longest text that Word's search takes; what is longer is found by its two ends. */
const longestSearch = 255;

/** What to search a paragraph for to find one range of its text again: the hit number `occurrence` (0-based). */
export interface SearchFor {
  /** In Word's search syntax. */
  readonly pattern: string;
  readonly text: string;
  readonly occurrence: number;
}

/**
 * The searches that find [start, end) of a paragraph's text: one, or two when it is too long for one, for its
 * beginning and its end. Undefined when a search cannot find it; then the whole paragraph has to do.
 */
export function searchesFor(text: string, start: number, end: number): readonly SearchFor[] | undefined {
  const whole = searchFor(text, start, end);
  if (whole) return [whole];
  const half = Math.floor(longestSearch / 2);
  if (end - start <= longestSearch) return undefined;
  const ends = [searchFor(text, start, start + half), searchFor(text, end - half, end)];
  return ends.every((search) => search !== undefined) ? ends : undefined;
}

function searchFor(text: string, start: number, end: number): SearchFor | undefined {
  const wanted = text.slice(start, end);
  const pattern = searchPattern(wanted);
  if (pattern === undefined || pattern.length === 0 || pattern.length > longestSearch) return undefined;
  const occurrence = occurrenceAt(text.toLowerCase(), wanted.toLowerCase(), start);
  return occurrence === undefined ? undefined : { pattern, text: wanted, occurrence };
}

/** Word's search reads "^" as the start of a code and knows some characters by code only. */
function searchPattern(text: string): string | undefined {
  if (text.includes("\f")) return undefined;
  return text.replace(/[\^\t\n\u2011\u00ad]/g, (character) => codes[character] ?? character);
}

const codes: Readonly<Record<string, string>> = {
  "^": "^^",
  "\t": "^t",
  "\n": "^l",
  "\u2011": "^~",
  "\u00ad": "^-",
};

/**
 * Which of the hits, which do not overlap and ignore case (asking for case counts as a write, which a read-only
 * document refuses), starts at `start`; undefined when a hit overlaps it.
 */
function occurrenceAt(text: string, wanted: string, start: number): number | undefined {
  let occurrence = 0;
  for (let at = text.indexOf(wanted); at >= 0 && at <= start; at = text.indexOf(wanted, at + wanted.length)) {
    if (at === start) return occurrence;
    occurrence++;
  }
  return undefined;
}
