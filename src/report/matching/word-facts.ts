import { compoundAt, conceptOf, type Concept } from "./administrative-words";
import type { TitleIndex } from "./title-index";

/** A word of a document, looked up among those of the titles. */
export interface WordFacts extends Concept {
  /** Number of its meaning; -1 for one that no title has. */
  readonly key: number;
  /** Numbers of the syllables without diacritics that it may be a slip of the keyboard for; the first is its own. */
  readonly spellings: readonly number[];
  /** The sections that have it in one of their wordings, in some spelling. */
  readonly sections: readonly number[];
}

/** A folded syllable of a document, looked up among those of the titles. */
export interface SyllableFacts {
  readonly text: string;
  /** Without diacritics. */
  readonly bare: string;
  /** Numbers of the syllable, and of the same without diacritics; -1 where no title has it. */
  readonly number: number;
  readonly bareNumber: number;
  /** What it is as a word by itself. */
  readonly word: WordFacts;
}

/** What the titles know about a folded syllable. */
export function syllableFacts(index: TitleIndex, text: string): SyllableFacts {
  let facts = index.syllableFacts.get(text);
  if (facts === undefined) {
    const bare = withoutMarks(text);
    const bareNumber = index.bare.of(bare);
    const neighbours = neighboursOf(index, bare);
    const known = bare.length >= 2 && (bareNumber >= 0 || neighbours.length > 0);
    const spellings = known ? [bareNumber, ...neighbours.map((own) => index.bare.of(own))] : none;
    const word = wordFacts(index, conceptOf(text), spellings, [bare, ...neighbours]);
    facts = { text, bare, number: index.syllables.of(text), bareNumber, word };
    index.syllableFacts.set(text, facts);
  }
  return facts;
}

/** Joins syllables to words, the longest known compound first. */
export function wordsOfSyllables(index: TitleIndex, syllables: readonly SyllableFacts[]): WordFacts[] {
  const texts = syllables.map(({ text }) => text);
  const words: WordFacts[] = [];
  let from = 0;
  for (let first = syllables[0]; first; first = syllables[from]) {
    const compound = compoundAt(texts, from);
    const word = compound ? compoundFacts(index, compound, syllables, from) : first.word;
    words.push(word);
    from += word.syllables;
  }
  return words;
}

function compoundFacts(
  index: TitleIndex,
  compound: Concept,
  syllables: readonly SyllableFacts[],
  from: number,
): WordFacts {
  let facts = index.compoundFacts.get(compound);
  if (!facts) {
    const own = syllables.slice(from, from + compound.syllables).map(({ bare }) => bare);
    facts = wordFacts(index, compound, none, own);
    index.compoundFacts.set(compound, facts);
  }
  return facts;
}

function wordFacts(
  index: TitleIndex,
  { meaning, syllables, weight }: Concept,
  spellings: readonly number[],
  others: readonly string[],
): WordFacts {
  const sections = new Set([meaning, ...others].flatMap((word) => index.sectionsWith.get(word) ?? none));
  return { meaning, syllables, weight, key: index.keys.of(meaning), spellings, sections: [...sections] };
}

const none: readonly number[] = [];

/** A folded syllable without diacritics. */
export function withoutMarks(syllable: string): string {
  return syllable.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

/** Shorter syllables are one letter apart too often while both are right. */
const shortestMisspelt = 5;

function neighboursOf(index: TitleIndex, bare: string): readonly string[] {
  if (bare.length < shortestMisspelt || /\d/.test(bare)) return [];
  return index.bareSyllables.filter((own) => own !== bare && oneLetterApart(bare, own));
}

function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < shortestMisspelt - 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let tail = 0;
  const most = Math.min(one.length, other.length) - from;
  while (tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return Math.max(one.length, other.length) - from - tail <= 1;
}
