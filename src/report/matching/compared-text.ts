import { compoundAt } from "./administrative-words";
import type { TitleIndex } from "./title-index";
import { compoundFacts, syllableFacts, type SyllableFacts, type WordFacts } from "./word-facts";

/** A text to be compared with titles, taken apart once. */
export interface ComparedText {
  /** Its folded syllables. */
  readonly texts: readonly string[];
  readonly syllables: readonly SyllableFacts[];
  readonly words: readonly WordFacts[];
}

/** Takes a text, given as its folded syllables, apart for comparison. */
export function comparedText(index: TitleIndex, texts: readonly string[]): ComparedText {
  const syllables: SyllableFacts[] = [];
  for (const text of texts) syllables.push(syllableFacts(index, text));
  return { texts, syllables, words: wordsOf(index, texts, syllables) };
}

/** Joins syllables to words, the longest known compound first. */
function wordsOf(
  index: TitleIndex,
  texts: readonly string[],
  syllables: readonly SyllableFacts[],
): WordFacts[] {
  const words: WordFacts[] = [];
  let from = 0;
  for (let first = syllables[0]; first; first = syllables[from]) {
    const compound = first.compounds && compoundAt(first.compounds, texts, from);
    const word = compound ? compoundFacts(index, compound, syllables, from) : first.word;
    words.push(word);
    from += word.syllables;
  }
  return words;
}
