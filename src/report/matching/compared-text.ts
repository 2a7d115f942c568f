import type { TitleIndex } from "./title-index";
import { syllableFacts, wordsOfSyllables, type WordFacts } from "./word-facts";

/** A text to be compared with titles, taken apart once. */
export interface ComparedText {
  /** Its syllables joined by spaces, and where each one ends in that. */
  readonly joined: string;
  readonly ends: readonly number[];
  /** Numbers of its syllables, and of the same without diacritics; -1 for those that no title has. */
  readonly syllables: readonly number[];
  readonly bare: readonly number[];
  readonly words: readonly WordFacts[];
}

/** Takes a text, given as its folded syllables, apart for comparison. */
export function comparedText(index: TitleIndex, syllables: readonly string[]): ComparedText {
  const own = syllables.map((syllable) => syllableFacts(index, syllable));
  const ends: number[] = [];
  let end = -1;
  for (const syllable of syllables) ends.push((end += syllable.length + 1));
  return {
    joined: syllables.join(" "),
    ends,
    syllables: own.map(({ number }) => number),
    bare: own.map(({ bareNumber }) => bareNumber),
    words: wordsOfSyllables(index, own),
  };
}
