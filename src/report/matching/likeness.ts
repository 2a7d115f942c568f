import type { ComparedText } from "./compared-text";
import type { TitleIndex, Wording } from "./title-index";

/** How a text resembles a section's title. */
export interface Likeness {
  /** 0 = nothing in common, 1 = the title itself. */
  readonly score: number;
  /** Syllables of the text that are the title, when the text begins with it and goes on. */
  readonly titleLength: number;
}

/** No likeness to a wording that is not the outline's own is more. */
const mostOfOthers = 0.98;

/**
 * Compares the beginning of a text, which grows from cut to cut, with the titles of all sections. What each wording
 * shares with it is added up word by word, and only of the wordings that have the word.
 */
export class TitleComparison {
  #text: ComparedText = { texts: [], syllables: [], words: [] };
  #length = 0;
  #joined: string | undefined;
  #nextWord = 0;
  #nextWordFrom = 0;
  /** How much all its words tell; and those of different meanings. */
  #weight = 0;
  #distinctWeight = 0;
  readonly #meanings = new Set<string>();
  readonly #sharedBySection: Float64Array;
  readonly #syllablesBySection: Float64Array;
  readonly #sharedByWording: Float64Array;

  constructor(private readonly index: TitleIndex) {
    this.#sharedBySection = new Float64Array(index.sections);
    this.#syllablesBySection = new Float64Array(index.sections);
    this.#sharedByWording = new Float64Array(index.wordingCount);
  }

  /** Begins anew with another text: making the room for the sums took as long as filling it. */
  begin(text: ComparedText): void {
    this.#text = text;
    this.#length = this.#nextWord = this.#nextWordFrom = this.#weight = this.#distinctWeight = 0;
    this.#joined = undefined;
    this.#meanings.clear();
    this.#sharedBySection.fill(0);
    this.#syllablesBySection.fill(0);
    this.#sharedByWording.fill(0);
  }

  /** From now on the first `length` syllables are compared; never fewer than before. */
  growTo(length: number): void {
    const { words } = this.#text;
    this.#length = length;
    this.#joined = undefined;
    for (let word = words[this.#nextWord]; word; word = words[this.#nextWord]) {
      const to = this.#nextWordFrom + word.syllables;
      if (to > length) break;
      this.#nextWordFrom = to;
      this.#nextWord++;
      const { weight, sections, syllables, wordings, shares } = word;
      this.#weight += weight;
      for (const section of sections) {
        this.#sharedBySection[section]! += weight;
        this.#syllablesBySection[section]! += syllables;
      }
      if (this.#meanings.has(word.meaning)) continue;
      this.#meanings.add(word.meaning);
      this.#distinctWeight += weight;
      for (let at = 0; at < wordings.length; at++) this.#sharedByWording[wordings[at]!]! += shares[at]!;
    }
  }

  /** The sections that it may be the title of. Never leaves one out that it is found at least that much alike. */
  possibleSections(least: number): number[] {
    const { lightest, shortest } = this.index;
    const sections: number[] = [];
    for (let section = 0; section < lightest.length; section++) {
      const own = this.#sharedBySection[section]!;
      if (own === 0) continue;
      const ofTitle = Math.min(1, own / Math.min(lightest[section]!, enough));
      const byMeaning = 0.9 * Math.min(1, own / this.#weight) * Math.sqrt(ofTitle);
      const common = this.#syllablesBySection[section]!;
      const bySpelling =
        0.35 * byMeaning + (1.3 * common) / (this.#length + Math.max(common, shortest[section]!));
      if (Math.max(byMeaning, bySpelling) >= least) sections.push(section);
    }
    return sections;
  }

  /**
   * How like the title of a section it is.
   *
   * @param beaten a score that the answer must exceed to be of use; a lower one may be given as lower than it is
   */
  likeness(section: number, beaten = 0): Likeness {
    const first = this.#text.syllables[0]?.number;
    let score = 0;
    let titleLength = this.#length;
    for (const wording of this.index.wordings[section] ?? []) {
      const exact =
        first === wording.syllables[0] ? (this.#beginsWith(wording) ?? this.#shortened(wording)) : undefined;
      if (exact && exact.score > score) ({ score, titleLength } = exact);
      if (score >= mostOfOthers) break;
      if (exact) continue;
      const alike = this.#alikeness(wording, Math.max(score, beaten));
      if (alike <= score) continue;
      score = alike;
      titleLength = this.#length;
    }
    return { score, titleLength };
  }

  /** What is compared, as one text: wanted only where it begins as a wording does. */
  get #beginning(): string {
    return (this.#joined ??= this.#text.texts.slice(0, this.#length).join(" "));
  }

  /** The text is the wording, or goes on after it. */
  #beginsWith(wording: Wording): Likeness | undefined {
    const joined = this.#beginning;
    const length = this.#length;
    if (joined === wording.text) return { score: wording.worth, titleLength: length };
    const own = wording.syllables.length;
    if (own < 2 || length <= own || !joined.startsWith(wording.opening)) return undefined;
    const more = Math.min(0.16, 0.012 * (length - own) + (own < 4 ? 0.05 : 0));
    return { score: wording.worth * (0.95 - more), titleLength: own };
  }

  /** The text is the beginning of a longer title, and says enough to tell it by. */
  #shortened(wording: Wording): Likeness | undefined {
    if (this.#weight < 2 || !wording.text.startsWith(`${this.#beginning} `)) return undefined;
    return { score: 0.92 * wording.worth, titleLength: this.#length };
  }

  #alikeness(wording: Wording, beaten: number): number {
    const shared = this.#sharedByWording[wording.position]!;
    if (shared === 0) return 0;
    const ofText = Math.min(1, shared / this.#distinctWeight);
    const ofTitle = Math.min(1, shared / Math.min(wording.weight, enough));
    const byMeaning = 0.9 * ofText * Math.sqrt(ofTitle);
    if (byMeaning < promising) return wording.worth * byMeaning;
    const lengths = wording.syllables.length + this.#length;
    const bySpellingAtMost = 0.35 * byMeaning + (1.3 * this.#commonAtMost(wording)) / lengths;
    if (bySpellingAtMost <= Math.max(byMeaning, beaten)) return wording.worth * byMeaning;
    const bySpelling = 0.35 * byMeaning + (1.3 * this.#commonRun(wording)) / lengths;
    return wording.worth * Math.max(byMeaning, Math.min(0.97, bySpelling));
  }

  /** How many of its syllables the wording has at all. */
  #commonAtMost(wording: Wording): number {
    const { syllables } = this.#text;
    const { hasBare, bare } = this.index;
    const row = wording.position * bare.size;
    let common = 0;
    for (let line = 0; line < this.#length; line++) {
      const { bareNumber } = syllables[line]!;
      if (bareNumber >= 0 && hasBare[row + bareNumber] === 1) common++;
    }
    return Math.min(common, wording.syllables.length);
  }

  /** Length of the longest common subsequence of syllables; one without its diacritics counts less. */
  #commonRun({ position, bare, syllables }: Wording): number {
    const row = position * this.index.bare.size;
    const columns = Math.min(bare.length, lengths.length);
    lengths.fill(0, 0, columns);
    for (let line = 0; line < this.#length; line++) {
      const { number, bareNumber } = this.#text.syllables[line]!;
      // A syllable that the wording lacks makes no run longer.
      if (bareNumber < 0 || this.index.hasBare[row + bareNumber] === 0) continue;
      let diagonal = 0;
      let left = 0;
      for (let column = 0; column < columns; column++) {
        const above = lengths[column]!;
        let most = Math.max(left, above);
        if (bare[column] === bareNumber) {
          most = Math.max(most, diagonal + (syllables[column] === number ? 1 : 0.85));
        }
        diagonal = above;
        lengths[column] = left = most;
      }
    }
    return columns === 0 ? 0 : lengths[columns - 1]!;
  }
}

/** Informative words that a heading must name at most to stand for a long title. */
const enough = 4.5;
/** From here on the order of the words is looked at too. */
const promising = 0.2;

/** Lengths of common runs with the first syllables of a wording; none is that long. */
const lengths = new Float64Array(256);
