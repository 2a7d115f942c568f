import type { Beginning, ComparedText } from "./compared-text";
import type { TitleIndex, Wording } from "./title-index";
import type { WordFacts } from "./word-facts";

/** How a text resembles a section's title. */
export interface Likeness {
  /** 0 = nothing in common, 1 = the title itself. */
  readonly score: number;
  /** Syllables of the text that are the title, when the text begins with it and goes on. */
  readonly titleLength: number;
  /** True when the text is, or begins with, a wording of the title, letter for letter once folded. */
  readonly exact: boolean;
}

/**
 * Which sections a growing piece of a text may be the title of. Never leaves one out that `likeness` would find at
 * least that much alike.
 */
export class SharedWords {
  private readonly shared: Float64Array;
  private readonly syllables: Float64Array;
  private weight = 0;
  private next = 0;

  constructor(
    private readonly index: TitleIndex,
    private readonly text: ComparedText,
  ) {
    this.shared = new Float64Array(index.sections);
    this.syllables = new Float64Array(index.sections);
  }

  /** The sections that the first `length` syllables may be `least` alike; `length` never falls from call to call. */
  possibleSections(length: number, least: number): number[] {
    this.takeUpTo(length);
    const sections: number[] = [];
    for (let section = 0; section < this.index.sections; section++) {
      const own = this.shared[section] ?? 0;
      if (own === 0) continue;
      const { lightest = 1, shortest = 1 } = this.index.smallest[section] ?? {};
      const byMeaning =
        0.9 * Math.min(1, own / this.weight) * Math.sqrt(Math.min(1, own / Math.min(lightest, enough)));
      const common = this.syllables[section] ?? 0;
      const bySpelling = 0.35 * byMeaning + (1.3 * common) / (length + Math.max(common, shortest));
      if (Math.max(byMeaning, bySpelling) >= least) sections.push(section);
    }
    return sections;
  }

  private takeUpTo(length: number): void {
    const { words } = this.text;
    for (let word = words[this.next]; word && word.to <= length; word = words[++this.next]) {
      const { weight, sections, syllables } = word.facts;
      this.weight += weight;
      for (const section of sections) {
        this.shared[section] = (this.shared[section] ?? 0) + weight;
        this.syllables[section] = (this.syllables[section] ?? 0) + syllables;
      }
    }
  }
}

/** No likeness to a wording that is not the outline's own is more. */
const mostOfOthers = 0.98;

/**
 * How like the title of a section the beginning of a text is.
 *
 * @param beaten a score that the answer must exceed to be of use; a lower one may be given as lower than it is
 */
export function likeness(index: TitleIndex, section: number, text: Beginning, beaten = 0): Likeness {
  const { length } = text;
  let best: Likeness = { score: 0, titleLength: length, exact: false };
  if (length === 0) return best;
  for (const wording of index.wordings[section] ?? []) {
    const sameStart = text.syllables[0] === wording.syllables[0];
    const exact = sameStart ? (beginsWith(text, wording) ?? shortened(text, wording)) : undefined;
    if (exact && exact.score > best.score) best = exact;
    if (best.score >= mostOfOthers) break;
    if (exact) continue;
    const score = alikeness(text, wording, Math.max(best.score, beaten));
    if (score > best.score) best = { score, titleLength: length, exact: false };
  }
  return best;
}

/** The text is the wording, or goes on after it. */
function beginsWith({ joined, length }: Beginning, wording: Wording): Likeness | undefined {
  if (joined === wording.text) return { score: wording.worth, titleLength: length, exact: true };
  const own = wording.syllables.length;
  if (own < 2 || length <= own || !joined.startsWith(wording.opening)) return undefined;
  const more = Math.min(0.16, 0.012 * (length - own) + (own < 4 ? 0.05 : 0));
  return { score: wording.worth * (0.95 - more), titleLength: own, exact: true };
}

/** The text is the beginning of a longer title, and says enough to tell it by. */
function shortened({ joined, length, weight }: Beginning, wording: Wording): Likeness | undefined {
  if (weight < 2 || !wording.text.startsWith(`${joined} `)) return undefined;
  return { score: 0.92 * wording.worth, titleLength: length, exact: true };
}

/** Informative words that a heading must name at most to stand for a long title. */
const enough = 4.5;
/** From here on the order of the words is looked at too. */
const promising = 0.2;

function alikeness(text: Beginning, wording: Wording, beaten: number): number {
  const { distinct, length } = text;
  let shared = 0;
  for (const word of distinct) {
    shared += word.weight * (wording.hasKey[word.key] === 1 ? 1 : misspelt(word, wording));
  }
  if (shared === 0) return 0;
  const ofText = Math.min(1, shared / text.distinctWeight);
  const ofTitle = Math.min(1, shared / Math.min(wording.weight, enough));
  const byMeaning = 0.9 * ofText * Math.sqrt(ofTitle);
  if (byMeaning < promising) return wording.worth * byMeaning;
  const lengths = wording.syllables.length + length;
  const bySpellingAtMost = 0.35 * byMeaning + (1.3 * commonAtMost(text, wording)) / lengths;
  if (bySpellingAtMost <= Math.max(byMeaning, beaten)) return wording.worth * byMeaning;
  const bySpelling = 0.35 * byMeaning + (1.3 * commonRun(text, wording)) / lengths;
  return wording.worth * Math.max(byMeaning, Math.min(0.97, bySpelling));
}

/** 0–1: a word of the title typed without its diacritics, or with one letter wrong. */
function misspelt({ spellings }: WordFacts, wording: Wording): number {
  for (let position = 0; position < spellings.length; position++) {
    if (wording.hasBare[spellings[position] ?? -1] === 1) return position === 0 ? 0.8 : 0.6;
  }
  return 0;
}

/** How many syllables of the text the wording has at all. */
function commonAtMost({ bare, length }: Beginning, wording: Wording): number {
  let common = 0;
  for (let line = 0; line < length; line++) {
    if (wording.hasBare[bare[line] ?? -1] === 1) common++;
  }
  return Math.min(common, wording.syllables.length);
}

const rows = [new Float64Array(256), new Float64Array(256)] as const;

/** Length of the longest common subsequence of syllables; one without its diacritics counts less. */
function commonRun(text: Beginning, wording: Wording): number {
  const columns = Math.min(wording.syllables.length, rows[0].length - 1);
  let [row, next] = rows;
  row.fill(0, 0, columns + 1);
  for (let line = 0; line < text.length; line++) {
    const bare = text.bare[line];
    if (bare === -1) continue;
    next[0] = 0;
    for (let column = 1; column <= columns; column++) {
      let most = Math.max(next[column - 1] ?? 0, row[column] ?? 0);
      if (wording.bare[column - 1] === bare) {
        const worth = wording.syllables[column - 1] === text.syllables[line] ? 1 : 0.85;
        most = Math.max(most, (row[column - 1] ?? 0) + worth);
      }
      next[column] = most;
    }
    [row, next] = [next, row];
  }
  return row[columns] ?? 0;
}
