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
  readonly words: readonly ComparedWord[];
}

export interface ComparedWord {
  readonly facts: WordFacts;
  /** After how many syllables of the text it ends. */
  readonly to: number;
  /** The same meaning stands earlier in the text. */
  readonly repeated: boolean;
}

/** The first syllables of a text, which may be a title. */
export interface Beginning {
  /** How many syllables it has. */
  readonly length: number;
  readonly joined: string;
  readonly syllables: readonly number[];
  readonly bare: readonly number[];
  /** How much all its words tell, those that repeat a meaning included. */
  readonly weight: number;
  /** Its words, one of each meaning, and how much they tell. */
  readonly distinct: readonly WordFacts[];
  readonly distinctWeight: number;
}

/** The first `length` syllables of a text. */
export function beginningOf(
  { joined, ends, syllables, bare, words }: ComparedText,
  length: number,
): Beginning {
  const distinct: WordFacts[] = [];
  let weight = 0;
  let distinctWeight = 0;
  for (const { facts, to, repeated } of words) {
    if (to > length) break;
    weight += facts.weight;
    if (repeated) continue;
    distinctWeight += facts.weight;
    distinct.push(facts);
  }
  return {
    length,
    joined: joined.slice(0, ends[length - 1]),
    syllables,
    bare,
    weight,
    distinct,
    distinctWeight,
  };
}

/** Takes a text, given as its folded syllables, apart for comparison. */
export function comparedText(index: TitleIndex, syllables: readonly string[]): ComparedText {
  const own = syllables.map((syllable) => syllableFacts(index, syllable));
  const ends: number[] = [];
  let end = -1;
  for (const syllable of syllables) ends.push((end += syllable.length + 1));
  const seen = new Set<string>();
  let to = 0;
  const words = wordsOfSyllables(index, own).map((facts): ComparedWord => {
    const repeated = seen.has(facts.meaning);
    seen.add(facts.meaning);
    return { facts, to: (to += facts.syllables), repeated };
  });
  return {
    joined: syllables.join(" "),
    ends,
    syllables: own.map(({ number }) => number),
    bare: own.map(({ bareNumber }) => bareNumber),
    words,
  };
}
