import type { Outline } from "../outline";
import { conceptsOf, type Concept } from "./administrative-words";
import { foldedWords } from "./fold";

/** One wording of a section's title, taken apart. */
interface Wording {
  readonly syllables: readonly string[];
  readonly text: string;
  readonly concepts: readonly Concept[];
  readonly keys: ReadonlyMap<string, number>;
  readonly weight: number;
  /** Diminishes likeness to wordings that are not the outline's own. */
  readonly worth: number;
}

/** The titles of an outline, ready to be compared with. */
export interface TitleIndex {
  readonly outline: Outline;
  readonly wordings: readonly (readonly Wording[])[];
  /** Every concept and syllable without diacritics of any title, with the sections that have it. */
  readonly sectionsWith: ReadonlyMap<string, readonly number[]>;
}

/** How a text resembles a section's title. */
export interface Likeness {
  /** 0 = nothing in common, 1 = the title itself. */
  readonly score: number;
  /** Syllables of the text that the title explains, when the text goes on after it. */
  readonly titleLength: number;
  /** True when the text is, or begins with, a wording of the title, letter for letter once folded. */
  readonly exact: boolean;
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
  const wordings = outline.sections.map((section, position) => {
    const texts = [section.title, ...section.aliases, section.shortTitle];
    return texts.map((text, rank) => {
      const wording = wordingOf(foldedWords(text), rank === 0 ? 1 : 0.98);
      for (const concept of wording.concepts) {
        if (concept.weight < 0.3) continue;
        remember(sectionsWith, concept.key, position);
        for (const syllable of wording.syllables.slice(concept.from, concept.to)) {
          remember(sectionsWith, withoutMarks(syllable), position);
        }
      }
      return wording;
    });
  });
  return { outline, wordings, sectionsWith };
}

function remember(map: Map<string, number[]>, key: string, position: number): void {
  const positions = map.get(key);
  if (!positions) map.set(key, [position]);
  else if (!positions.includes(position)) positions.push(position);
}

function wordingOf(syllables: readonly string[], worth: number): Wording {
  const concepts = conceptsOf(syllables);
  const keys = new Map<string, number>();
  for (const concept of concepts) keys.set(concept.key, concept.weight);
  let weight = 0;
  for (const own of keys.values()) weight += own;
  return { syllables, text: syllables.join(" "), concepts, keys, weight, worth };
}

const bareSyllables = new Map<string, string>();

/** A folded syllable without diacritics. */
export function withoutMarks(syllable: string): string {
  let bare = bareSyllables.get(syllable);
  if (bare === undefined) {
    bare = syllable.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
    if (bareSyllables.size > 20_000) bareSyllables.clear();
    bareSyllables.set(syllable, bare);
  }
  return bare;
}

/** The sections whose titles share a telling word with `syllables`. */
export function sectionsSharingWords(index: TitleIndex, syllables: readonly string[]): number[] {
  const hits = new Set<number>();
  for (const concept of conceptsOf(syllables)) {
    for (const position of index.sectionsWith.get(concept.key) ?? []) hits.add(position);
  }
  for (const syllable of syllables) {
    for (const position of index.sectionsWith.get(withoutMarks(syllable)) ?? []) hits.add(position);
  }
  return [...hits];
}

/** How like the title of the section at `position` the text is that these folded syllables make up. */
export function likeness(index: TitleIndex, position: number, syllables: readonly string[]): Likeness {
  let best: Likeness = { score: 0, titleLength: syllables.length, exact: false };
  if (syllables.length === 0) return best;
  const text = syllables.join(" ");
  const concepts = conceptsOf(syllables);
  for (const wording of index.wordings[position] ?? []) {
    const found = beginsWith(text, syllables, wording) ?? alike(syllables, concepts, wording);
    if (found.score > best.score) best = found;
  }
  return best;
}

/** The text is the wording, or goes on after it. */
function beginsWith(text: string, syllables: readonly string[], wording: Wording): Likeness | undefined {
  if (text === wording.text) return { score: wording.worth, titleLength: syllables.length, exact: true };
  const length = wording.syllables.length;
  if (length < 2 || syllables.length <= length || !text.startsWith(`${wording.text} `)) return undefined;
  const more = Math.min(0.16, 0.012 * (syllables.length - length) + (length < 4 ? 0.05 : 0));
  return { score: wording.worth * (0.95 - more), titleLength: length, exact: true };
}

/** Informative words that a heading must name at most to stand for a long title. */
const enough = 4.5;

function alike(syllables: readonly string[], concepts: readonly Concept[], wording: Wording): Likeness {
  const seen = new Map<string, number>();
  let textWeight = 0;
  let shared = 0;
  let lastShared = 0;
  for (const concept of concepts) {
    if (seen.has(concept.key)) {
      lastShared = wording.keys.has(concept.key) ? concept.to : lastShared;
      continue;
    }
    seen.set(concept.key, concept.weight);
    textWeight += concept.weight;
    const likenessOfWord = wording.keys.has(concept.key) ? 1 : misspelt(syllables, concept, wording);
    if (likenessOfWord > 0) {
      shared += concept.weight * likenessOfWord;
      if (concept.weight > 0.2) lastShared = concept.to;
    }
  }
  if (shared === 0) return { score: 0, titleLength: syllables.length, exact: false };
  const ofText = Math.min(1, shared / textWeight);
  const ofTitle = Math.min(1, shared / Math.min(wording.weight, enough));
  const conceptScore = 0.9 * ofText * Math.sqrt(ofTitle);
  const found = { titleLength: lastShared === 0 ? syllables.length : lastShared, exact: false };
  if (conceptScore < 0.2) return { ...found, score: wording.worth * conceptScore };
  const spelling = commonRun(syllables, wording.syllables);
  const spellingScore = (2 * spelling) / (syllables.length + wording.syllables.length);
  const score =
    wording.worth * Math.max(conceptScore, Math.min(0.97, 0.35 * conceptScore + 0.65 * spellingScore));
  return { ...found, score };
}

/** 0–1: a word typed without its diacritics, or with one letter wrong. */
function misspelt(syllables: readonly string[], concept: Concept, wording: Wording): number {
  if (concept.to - concept.from !== 1) return 0;
  const syllable = syllables[concept.from] ?? "";
  if (syllable.length < 2) return 0;
  const bare = withoutMarks(syllable);
  for (const own of wording.syllables) {
    if (own === syllable) return 0.9;
    const ownBare = withoutMarks(own);
    if (ownBare === bare) return 0.8;
    if (bare.length >= 4 && Math.abs(bare.length - ownBare.length) <= 1 && oneLetterApart(bare, ownBare))
      return 0.6;
  }
  return 0;
}

function oneLetterApart(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let tail = 0;
  const most = Math.min(one.length, other.length) - from;
  while (tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return Math.max(one.length, other.length) - from - tail <= 1;
}

/** Length of the longest common subsequence of syllables; one without its diacritics counts less. */
function commonRun(one: readonly string[], other: readonly string[]): number {
  let row = new Float64Array(other.length + 1);
  for (const syllable of one) {
    const next = new Float64Array(other.length + 1);
    for (let column = 1; column <= other.length; column++) {
      const own = other[column - 1] ?? "";
      const same = own === syllable ? 1 : withoutMarks(own) === withoutMarks(syllable) ? 0.85 : 0;
      next[column] = Math.max(
        next[column - 1] ?? 0,
        row[column] ?? 0,
        same > 0 ? (row[column - 1] ?? 0) + same : 0,
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
