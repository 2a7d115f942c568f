import type { Outline } from "../outline";
import { conceptsOf } from "./administrative-words";
import { foldedWords } from "./fold";

/** What was found out about words; it forgets all when a document with too many different ones comes. */
class RememberedWords<T> {
  private readonly known = new Map<string, T>();

  get(word: string): T | undefined {
    return this.known.get(word);
  }

  set(word: string, value: T): void {
    if (this.known.size >= 20_000) this.known.clear();
    this.known.set(word, value);
  }
}

/** One wording of a section's title, taken apart. */
export interface Wording {
  readonly text: string;
  readonly syllables: readonly string[];
  /** Its syllables without diacritics, in order. */
  readonly bare: readonly string[];
  readonly bareSet: ReadonlySet<string>;
  /** What its words mean, with how much they tell. */
  readonly keys: ReadonlyMap<string, number>;
  readonly weight: number;
  /** Diminishes likeness to wordings that are not the outline's own. */
  readonly worth: number;
}

/** The titles of an outline, ready to be compared with. */
export interface TitleIndex {
  readonly sections: number;
  readonly wordings: readonly (readonly Wording[])[];
  /** Of each section's wordings, the lowest weight and the fewest syllables. */
  readonly smallest: readonly { readonly lightest: number; readonly shortest: number }[];
  /** The sections that have a meaning, or a syllable without diacritics, in one of their wordings. */
  readonly sectionsWith: ReadonlyMap<string, readonly number[]>;
  /** The same for words as they occur in documents, slips of the keyboard forgiven. Filled as needed. */
  readonly sectionsOfWord: RememberedWords<readonly number[]>;
  /** All syllables of the titles without diacritics. */
  readonly bareSyllables: readonly string[];
  /** For a syllable that no title has: those of the titles that are one letter apart from it. Filled as needed. */
  readonly neighbours: RememberedWords<readonly string[]>;
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
  const sectionsWith = new Map<string, number[]>();
  const wordings = outline.sections.map((section, position) =>
    [section.title, ...section.aliases, section.shortTitle].map((text, rank) => {
      const wording = wordingOf(foldedWords(text), rank === 0 ? 1 : 0.98);
      for (const key of [...wording.keys.keys(), ...wording.bareSet]) {
        const positions = sectionsWith.get(key);
        if (!positions) sectionsWith.set(key, [position]);
        else if (!positions.includes(position)) positions.push(position);
      }
      return wording;
    }),
  );
  const bareSyllables = [...new Set(wordings.flat().flatMap((wording) => wording.bare))];
  const smallest = wordings.map((own) => ({
    lightest: Math.min(...own.map((wording) => wording.weight)),
    shortest: Math.min(...own.map((wording) => wording.syllables.length)),
  }));
  return {
    smallest,
    sections: wordings.length,
    wordings,
    sectionsWith,
    bareSyllables,
    sectionsOfWord: new RememberedWords(),
    neighbours: new RememberedWords(),
  };
}

function wordingOf(syllables: readonly string[], worth: number): Wording {
  const keys = new Map<string, number>();
  for (const concept of conceptsOf(syllables)) keys.set(concept.key, concept.weight);
  let weight = 0;
  for (const own of keys.values()) weight += own;
  const bare = syllables.map(withoutMarks);
  return { text: syllables.join(" "), syllables, bare, bareSet: new Set(bare), keys, weight, worth };
}

const known = new RememberedWords<string>();

/** A folded syllable without diacritics. */
export function withoutMarks(syllable: string): string {
  let bare = known.get(syllable);
  if (bare === undefined) {
    bare = syllable.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
    known.set(syllable, bare);
  }
  return bare;
}

/** Shorter syllables are one letter apart too often while both are right. */
const shortestMisspelt = 5;

/** The syllables of the titles that `bare` may be a slip of the keyboard for: one letter apart. */
export function neighboursOf(index: TitleIndex, bare: string): readonly string[] {
  if (bare.length < shortestMisspelt || /\d/.test(bare)) return [];
  let neighbours = index.neighbours.get(bare);
  if (neighbours === undefined) {
    neighbours = index.bareSyllables.filter((own) => own !== bare && oneLetterApart(bare, own));
    index.neighbours.set(bare, neighbours);
  }
  return neighbours;
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
