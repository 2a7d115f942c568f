import { compoundsFrom, conceptOf, type Concept, type WordTree } from "./administrative-words";
import type { Occurrences, TitleIndex } from "./title-index";

/** A word of a document, looked up among those of the titles. */
export interface WordFacts extends Concept {
  /** The sections that have it in one of their wordings, in some spelling. */
  readonly sections: readonly number[];
  /** The wordings that share it, by their positions, and how much it tells there: less where it is spelt otherwise. */
  readonly wordings: readonly number[];
  readonly shares: readonly number[];
}

/** A folded syllable of a document, looked up among those of the titles. */
export interface SyllableFacts {
  /** Without diacritics. */
  readonly bare: string;
  /** Numbers of the syllable, and of the same without diacritics; -1 where no title has it. */
  readonly number: number;
  readonly bareNumber: number;
  /** Known compounds of several syllables begin with it. */
  readonly compounds: WordTree | undefined;
  /** What it is as a word by itself. */
  readonly word: WordFacts;
}

/** What the titles know about a folded syllable. */
export function syllableFacts(index: TitleIndex, text: string): SyllableFacts {
  let facts = index.syllableFacts.get(text);
  if (facts === undefined) {
    const bare = withoutMarks(text);
    const word = wordFacts(index, conceptOf(text), [bare, ...neighboursOf(index, bare)], true);
    const number = index.syllables.get(text) ?? -1;
    const bareNumber = index.bare.get(bare)?.number ?? -1;
    facts = { bare, number, bareNumber, compounds: compoundsFrom(text), word };
    index.syllableFacts.set(text, facts);
  }
  return facts;
}

/** What the titles know about a compound of the syllables from `from` on. */
export function compoundFacts(
  index: TitleIndex,
  compound: Concept,
  syllables: readonly SyllableFacts[],
  from: number,
): WordFacts {
  let facts = index.compoundFacts.get(compound);
  if (!facts) {
    const own = syllables.slice(from, from + compound.syllables).map(({ bare }) => bare);
    facts = wordFacts(index, compound, own, false);
    index.compoundFacts.set(compound, facts);
  }
  return facts;
}

/** A word typed without its diacritics, and one with a letter wrong, tell less. */
const withoutDiacritics = 0.8;
const withLetterWrong = 0.6;

/**
 * @param spellings syllables without diacritics by which sections are found: its own, then those it may be a slip of the
 * keyboard for
 * @param mayBeMisspelt whether a wording shares the word by these spellings too
 */
function wordFacts(
  index: TitleIndex,
  { meaning, syllables, weight }: Concept,
  spellings: readonly string[],
  mayBeMisspelt: boolean,
): WordFacts {
  const known = index.meanings.get(meaning) ?? nowhere;
  // Most words of a report are in no title.
  if (!spellings.some((spelling) => index.bare.has(spelling))) {
    return { meaning, syllables, weight, ...known, shares: known.wordings.map(() => weight) };
  }
  const sections = [...known.sections];
  const wordings = [...known.wordings];
  const shares = wordings.map(() => weight);
  const { marks } = index;
  for (const wording of wordings) marks[wording] = 1;
  for (const [at, spelling] of spellings.entries()) {
    const here = index.bare.get(spelling) ?? nowhere;
    for (const section of here.sections) if (!sections.includes(section)) sections.push(section);
    // One letter is too little to be known by.
    if (!mayBeMisspelt || (spellings[0] ?? "").length < 2) continue;
    const share = weight * (at === 0 ? withoutDiacritics : withLetterWrong);
    for (const wording of here.wordings) {
      if (marks[wording] === 1) continue;
      marks[wording] = 1;
      wordings.push(wording);
      shares.push(share);
    }
  }
  for (const wording of wordings) marks[wording] = 0;
  return { meaning, syllables, weight, sections, wordings, shares };
}

const nowhere: Occurrences = { sections: [], wordings: [] };

/** A folded syllable without diacritics. */
export function withoutMarks(syllable: string): string {
  let bare = "";
  for (const letter of syllable) {
    let plain = plainLetters.get(letter);
    if (plain === undefined) {
      plain = letter
        .normalize("NFD")
        .replace(/[\u0300-\u036F]/g, "")
        .replace("đ", "d");
      // The marks of other scripts: V8 takes long to make this pattern ready.
      if (/[^\0-\x7F]/.test(plain)) plain = plain.replace(/\p{M}/gu, "");
      plainLetters.set(letter, plain);
    }
    bare += plain;
  }
  return bare;
}

/** Letters without their diacritics, as far as anybody has asked. */
const plainLetters = new Map<string, string>();

/** Shorter syllables are one letter apart too often while both are right. */
const shortestMisspelt = 5;

function neighboursOf({ bareByLength }: TitleIndex, bare: string): string[] {
  const neighbours: string[] = [];
  if (bare.length < shortestMisspelt || /\d/.test(bare)) return neighbours;
  for (let length = bare.length - 1; length <= bare.length + 1; length++) {
    for (const { text } of bareByLength[length] ?? []) {
      if (text !== bare && oneLetterApart(bare, text)) neighbours.push(text);
    }
  }
  return neighbours;
}

function oneLetterApart(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let from = 0;
  while (from < most && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  let tail = 0;
  while (
    tail < most - from &&
    one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  )
    tail++;
  return Math.max(one.length, other.length) - from - tail <= 1;
}
