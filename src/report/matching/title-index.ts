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

/** Where something stands in the titles: sections, and wordings by their positions, both in order. */
export interface Occurrences {
  readonly sections: number[];
  readonly wordings: number[];
}

/** A syllable of the titles without its diacritics. */
export interface BareSyllable extends Occurrences {
  readonly text: string;
  readonly number: number;
}

/** One wording of a section's title, taken apart. */
export interface Wording {
  /** Its number among the wordings of all sections. */
  readonly position: number;
  readonly text: string;
  /** The text with a space after it: what a longer text that goes on after it begins with. */
  readonly opening: string;
  /** Numbers of its syllables, and of the same without diacritics, in order: they compare faster than texts. */
  readonly syllables: readonly number[];
  readonly bare: readonly number[];
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
  /** How many wordings all sections have together, and room to mark them: all 0 whenever nobody is at it. */
  readonly wordingCount: number;
  readonly marks: Uint8Array;
  /** The folded texts of all wordings. */
  readonly texts: ReadonlySet<string>;
  /** Of each section's wordings, the lowest weight and the fewest syllables. */
  readonly lightest: Float64Array;
  readonly shortest: Float64Array;
  /** Where words of a meaning stand, and where syllables stand in some spelling. */
  readonly meanings: ReadonlyMap<string, Occurrences>;
  readonly bare: ReadonlyMap<string, BareSyllable>;
  /** 1 at [a wording's position × size of `bare` + a number] for the syllables without diacritics that it has. */
  readonly hasBare: Uint8Array;
  /** Numbers of the titles' syllables. */
  readonly syllables: ReadonlyMap<string, number>;
  /** All syllables of the titles without diacritics, by their length. */
  readonly bareByLength: readonly (readonly BareSyllable[])[];
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

/** A syllable of the titles, looked up once. */
interface TitleSyllable {
  readonly number: number;
  readonly bare: BareSyllable;
}

/** The one part of a check that even a single report waits for, so each syllable is looked up only once a wording. */
function buildIndex(outline: Outline): TitleIndex {
  const known = new Map<string, TitleSyllable>();
  const bare = new Map<string, BareSyllable>();
  const meanings = new Map<string, Occurrences>();
  const bareByLength: BareSyllable[][] = [];
  const wordings: Wording[][] = [];
  let wordingCount = 0;

  function syllableOf(text: string): TitleSyllable {
    let syllable = known.get(text);
    if (syllable) return syllable;
    const plain = withoutMarks(text);
    let own = bare.get(plain);
    if (!own) {
      own = { text: plain, number: bare.size, sections: [], wordings: [] };
      bare.set(plain, own);
      (bareByLength[plain.length] ??= []).push(own);
    }
    syllable = { number: known.size, bare: own };
    known.set(text, syllable);
    return syllable;
  }

  function wordingOf(title: string, section: number, worth: number): Wording {
    const position = wordingCount++;
    const words = foldedWords(title);
    const syllables: number[] = [];
    const bareNumbers: number[] = [];
    for (const word of words) {
      const syllable = syllableOf(word);
      syllables.push(syllable.number);
      bareNumbers.push(syllable.bare.number);
      enter(syllable.bare, section, position);
    }
    let weight = 0;
    for (const concept of conceptsOf(words)) {
      const own = occurrencesOf(concept.meaning);
      // A meaning that comes again tells nothing more.
      if (own.wordings.at(-1) === position) continue;
      enter(own, section, position);
      weight += concept.weight;
    }
    const text = words.join(" ");
    return { position, text, opening: `${text} `, syllables, bare: bareNumbers, weight, worth };
  }

  function occurrencesOf(meaning: string): Occurrences {
    let own = meanings.get(meaning);
    if (!own) meanings.set(meaning, (own = { sections: [], wordings: [] }));
    return own;
  }

  for (const [section, { title, aliases, shortTitle }] of outline.sections.entries()) {
    const own = [wordingOf(title, section, 1)];
    for (const other of [...aliases, shortTitle]) own.push(wordingOf(other, section, worthOfOthers));
    wordings.push(own);
  }
  const all = wordings.flat();
  return {
    lightest: Float64Array.from(wordings, (own) => Math.min(...own.map(({ weight }) => weight))),
    shortest: Float64Array.from(wordings, (own) => Math.min(...own.map(({ bare: { length } }) => length))),
    sections: wordings.length,
    wordings,
    wordingCount,
    marks: new Uint8Array(wordingCount),
    texts: new Set(all.map((wording) => wording.text)),
    meanings,
    bare,
    hasBare: hasBareOf(all, bare.size),
    syllables: new Map([...known].map(([text, { number }]) => [text, number])),
    bareByLength,
    syllableFacts: new Remembered(),
    compoundFacts: new Remembered(),
    memory: new TextMemory(),
    joinedTitles: new Remembered(),
  };
}

const worthOfOthers = 0.98;

/** Sections and wordings come in their order. */
function enter({ sections, wordings }: Occurrences, section: number, wording: number): void {
  if (sections.at(-1) !== section) sections.push(section);
  if (wordings.at(-1) !== wording) wordings.push(wording);
}

function hasBareOf(wordings: readonly Wording[], size: number): Uint8Array {
  const has = new Uint8Array(wordings.length * size);
  for (const { position, bare } of wordings) for (const number of bare) has[position * size + number] = 1;
  return has;
}
