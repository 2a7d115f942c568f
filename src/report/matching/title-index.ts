import type { Outline } from "../outline";
import { conceptsOf, type Concept } from "./administrative-words";
import { foldedWords } from "./fold";
import { TextMemory } from "./text-look";
import { withoutMarks, type SyllableFacts, type WordFacts } from "./word-facts";

/** What was found out about words and short texts; it forgets all when too many different ones have come. */
export class Remembered<Key, T> {
  private readonly known = new Map<Key, T>();

  get(word: Key): T | undefined {
    return this.known.get(word);
  }

  set(word: Key, value: T): void {
    if (this.known.size >= 20_000) this.known.clear();
    this.known.set(word, value);
  }
}

/**
 * Numbers for words. Comparing is what a long document's check spends its time on, and numbers compare faster than
 * texts.
 */
export class WordNumbers {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  /** The word's number; -1 for a word that no title has. */
  of(word: string): number {
    return this.numbers.get(word) ?? -1;
  }

  add(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(word, number);
    }
    return number;
  }
}

/** One wording of a section's title, taken apart. */
export interface Wording {
  /** Its number among the wordings of all sections. */
  readonly position: number;
  readonly text: string;
  /** The text with a space after it: what a longer text that goes on after it begins with. */
  readonly opening: string;
  /** Numbers of its syllables, and of the same without diacritics, in order. */
  readonly syllables: Int32Array;
  readonly bare: Int32Array;
  /** By number: 1 for the syllables without diacritics that it has. */
  readonly hasBare: Uint8Array;
  readonly weight: number;
  /** Diminishes likeness to wordings that are not the outline's own. */
  readonly worth: number;
}

/** The title of a section, found in one or two texts. */
export interface FoundTitle {
  readonly section: number;
  /** 0–1, see `Likeness`. */
  readonly likeness: number;
  /** The text it ends in, and where. */
  readonly part: number;
  readonly end: number;
  /** Punctuation closes it. */
  readonly closed: boolean;
}

/** The titles of an outline, ready to be compared with. */
export interface TitleIndex {
  readonly sections: number;
  readonly wordings: readonly (readonly Wording[])[];
  /** How many wordings all sections have together. */
  readonly wordingCount: number;
  /** The folded texts of all wordings. */
  readonly texts: ReadonlySet<string>;
  /** Of each section's wordings, the lowest weight and the fewest syllables. */
  readonly lightest: Float64Array;
  readonly shortest: Float64Array;
  /** The sections that have a meaning, or a syllable without diacritics, in one of their wordings. */
  readonly sectionsWith: ReadonlyMap<string, readonly number[]>;
  /** The wordings that have a word of a meaning, and those that have a syllable without diacritics. */
  readonly wordingsMeaning: ReadonlyMap<string, readonly number[]>;
  readonly wordingsWithBare: ReadonlyMap<string, readonly number[]>;
  /** Numbers of the titles' syllables, and of their syllables without diacritics. */
  readonly syllables: WordNumbers;
  readonly bare: WordNumbers;
  /** All syllables of the titles without diacritics, by their length. */
  readonly bareByLength: readonly (readonly string[])[];
  /** What was found out about words of documents. Filled as needed. */
  readonly syllableFacts: Remembered<string, SyllableFacts>;
  readonly compoundFacts: Remembered<Concept, WordFacts>;
  /** The texts of documents on this outline. Filled as needed. */
  readonly memory: TextMemory;
  /** What titles texts hold together, one after another. Filled as needed. */
  readonly joinedTitles: Remembered<string, readonly FoundTitle[]>;
}

const indexes = new WeakMap<Outline, TitleIndex>();

/** The title index of an outline, made once. */
export function titleIndexOf(outline: Outline): TitleIndex {
  let index = indexes.get(outline);
  if (!index) {
    index = buildIndex(outline);
    indexes.set(outline, index);
  }
  return index;
}

function buildIndex(outline: Outline): TitleIndex {
  const syllables = new WordNumbers();
  const bare = new WordNumbers();
  const sectionsWith = new Map<string, number[]>();
  const wordingsMeaning = new Map<string, number[]>();
  const wordingsWithBare = new Map<string, number[]>();
  let wordingCount = 0;
  const parted = outline.sections.map((section, position) =>
    [section.title, ...section.aliases, section.shortTitle].map((text, rank) => {
      const parts = partsOf(wordingCount++, foldedWords(text), rank === 0 ? 1 : 0.98);
      parts.syllables.forEach((syllable) => syllables.add(syllable));
      for (const syllable of parts.bare) {
        bare.add(syllable);
        enter(sectionsWith, syllable, position);
        enter(wordingsWithBare, syllable, parts.position);
      }
      for (const meaning of parts.meanings.keys()) {
        enter(sectionsWith, meaning, position);
        enter(wordingsMeaning, meaning, parts.position);
      }
      return parts;
    }),
  );
  const wordings = parted.map((own) => own.map((parts) => wordingOf(parts, syllables, bare)));
  const bareByLength: string[][] = [];
  for (const syllable of new Set(parted.flat().flatMap((parts) => parts.bare))) {
    (bareByLength[syllable.length] ??= []).push(syllable);
  }
  return {
    lightest: Float64Array.from(wordings, (own) => Math.min(...own.map(({ weight }) => weight))),
    shortest: Float64Array.from(wordings, (own) =>
      Math.min(...own.map(({ syllables: { length } }) => length)),
    ),
    sections: wordings.length,
    wordings,
    wordingCount,
    texts: new Set(wordings.flat().map((wording) => wording.text)),
    sectionsWith,
    wordingsMeaning,
    wordingsWithBare,
    syllables,
    bare,
    bareByLength,
    syllableFacts: new Remembered(),
    compoundFacts: new Remembered(),
    memory: new TextMemory(),
    joinedTitles: new Remembered(),
  };
}

/** Enters a position among those of a word; positions come in their order. */
function enter(positions: Map<string, number[]>, word: string, position: number): void {
  const known = positions.get(word);
  if (!known) positions.set(word, [position]);
  else if (known.at(-1) !== position) known.push(position);
}

interface WordingParts {
  readonly position: number;
  readonly syllables: readonly string[];
  readonly bare: readonly string[];
  /** What its words mean, with how much they tell. */
  readonly meanings: ReadonlyMap<string, number>;
  readonly worth: number;
}

function partsOf(position: number, syllables: readonly string[], worth: number): WordingParts {
  const meanings = new Map<string, number>();
  for (const concept of conceptsOf(syllables)) meanings.set(concept.meaning, concept.weight);
  return { position, syllables, bare: syllables.map(withoutMarks), meanings, worth };
}

function wordingOf(
  { position, syllables, bare, meanings, worth }: WordingParts,
  syllableNumbers: WordNumbers,
  bareNumbers: WordNumbers,
): Wording {
  const text = syllables.join(" ");
  const hasBare = new Uint8Array(bareNumbers.size);
  for (const syllable of bare) hasBare[bareNumbers.of(syllable)] = 1;
  let weight = 0;
  for (const own of meanings.values()) weight += own;
  return {
    position,
    text,
    opening: `${text} `,
    syllables: Int32Array.from(syllables, (syllable) => syllableNumbers.of(syllable)),
    bare: Int32Array.from(bare, (syllable) => bareNumbers.of(syllable)),
    hasBare,
    weight,
    worth,
  };
}
