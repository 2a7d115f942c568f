import { conceptsOf, type Concept } from "./administrative-words";
import { neighboursOf, withoutMarks, type TitleIndex, type Wording } from "./title-index";

/** A text to be compared with titles, taken apart once. */
export interface ComparedText {
  readonly syllables: readonly string[];
  readonly bare: readonly string[];
  readonly concepts: readonly Concept[];
  /** The sections that have each concept in one of their wordings, in some spelling. */
  readonly sectionsOfConcept: readonly (readonly number[])[];
}

/** How a text resembles a section's title. */
export interface Likeness {
  /** 0 = nothing in common, 1 = the title itself. */
  readonly score: number;
  /** Syllables of the text that are the title, when the text begins with it and goes on. */
  readonly titleLength: number;
  /** True when the text is, or begins with, a wording of the title, letter for letter once folded. */
  readonly exact: boolean;
}

const noSections: readonly number[] = [];

/** Takes a text, given as its folded syllables, apart for comparison. */
export function comparedText(index: TitleIndex, syllables: readonly string[]): ComparedText {
  const bare = syllables.map(withoutMarks);
  const concepts = conceptsOf(syllables);
  const sectionsOfConcept = concepts.map(({ key, from, to }) =>
    to - from === 1
      ? sectionsOfWord(index, key, [bare[from] ?? ""])
      : sectionsOfWord(index, key, bare.slice(from, to)),
  );
  return { syllables, bare, concepts, sectionsOfConcept };
}

function sectionsOfWord(index: TitleIndex, key: string, bare: readonly string[]): readonly number[] {
  const name = bare.length === 1 ? key : `${key} ${bare.join(" ")}`;
  let sections = index.sectionsOfWord.get(name);
  if (sections === undefined) {
    const keys = [key, ...bare, ...(bare.length === 1 ? neighboursOf(index, bare[0] ?? "") : [])];
    sections = [...new Set(keys.flatMap((own) => index.sectionsWith.get(own) ?? noSections))];
    index.sectionsOfWord.set(name, sections);
  }
  return sections;
}

/**
 * The sections whose title the first `length` syllables may be at least that much alike. Never leaves one out that
 * `likeness` would find.
 */
export function possibleSections(
  index: TitleIndex,
  text: ComparedText,
  length: number,
  least: number,
): number[] {
  const shared = new Float64Array(index.sections);
  const syllables = new Float64Array(index.sections);
  let weight = 0;
  text.concepts.forEach(({ from, to, weight: own }, position) => {
    if (to > length) return;
    weight += own;
    for (const section of text.sectionsOfConcept[position] ?? noSections) {
      shared[section] = (shared[section] ?? 0) + own;
      syllables[section] = (syllables[section] ?? 0) + to - from;
    }
  });
  const sections: number[] = [];
  for (let section = 0; section < index.sections; section++) {
    const own = shared[section] ?? 0;
    if (own === 0) continue;
    const { lightest = 1, shortest = 1 } = index.smallest[section] ?? {};
    const byMeaning =
      0.9 * Math.min(1, own / weight) * Math.sqrt(Math.min(1, own / Math.min(lightest, enough)));
    const common = syllables[section] ?? 0;
    const bySpelling = 0.35 * byMeaning + (1.3 * common) / (length + Math.max(common, shortest));
    if (Math.max(byMeaning, bySpelling) >= least) sections.push(section);
  }
  return sections;
}

/** How like the title of a section the first `length` syllables of a text are. */
export function likeness(index: TitleIndex, section: number, text: ComparedText, length: number): Likeness {
  let best: Likeness = { score: 0, titleLength: length, exact: false };
  if (length === 0) return best;
  const joined = text.syllables.slice(0, length).join(" ");
  for (const wording of index.wordings[section] ?? []) {
    const found = beginsWith(joined, length, wording) ??
      shortened(joined, text, length, wording) ?? {
        score: alikeness(index, text, length, wording, best.score),
        titleLength: length,
        exact: false,
      };
    if (found.score > best.score) best = found;
  }
  return best;
}

/** The text is the wording, or goes on after it. */
function beginsWith(joined: string, length: number, wording: Wording): Likeness | undefined {
  if (joined === wording.text) return { score: wording.worth, titleLength: length, exact: true };
  const own = wording.syllables.length;
  if (own < 2 || length <= own || !joined.startsWith(`${wording.text} `)) return undefined;
  const more = Math.min(0.16, 0.012 * (length - own) + (own < 4 ? 0.05 : 0));
  return { score: wording.worth * (0.95 - more), titleLength: own, exact: true };
}

/** The text is the beginning of a longer title, and says enough to tell it by. */
function shortened(
  joined: string,
  text: ComparedText,
  length: number,
  wording: Wording,
): Likeness | undefined {
  if (!wording.text.startsWith(`${joined} `)) return undefined;
  let weight = 0;
  for (const concept of text.concepts) if (concept.to <= length) weight += concept.weight;
  return weight < 2 ? undefined : { score: 0.92 * wording.worth, titleLength: length, exact: true };
}

/** Informative words that a heading must name at most to stand for a long title. */
const enough = 4.5;
/** From here on the order of the words is looked at too. */
const promising = 0.2;

function alikeness(
  index: TitleIndex,
  text: ComparedText,
  length: number,
  wording: Wording,
  beaten: number,
): number {
  let textWeight = 0;
  let shared = 0;
  const seen = new Set<string>();
  for (const concept of text.concepts) {
    if (concept.to > length) break;
    if (seen.has(concept.key)) continue;
    seen.add(concept.key);
    textWeight += concept.weight;
    shared += concept.weight * (wording.keys.has(concept.key) ? 1 : misspelt(index, text, concept, wording));
  }
  if (shared === 0) return 0;
  const ofText = Math.min(1, shared / textWeight);
  const ofTitle = Math.min(1, shared / Math.min(wording.weight, enough));
  const byMeaning = 0.9 * ofText * Math.sqrt(ofTitle);
  const own = wording.syllables.length;
  const bySpellingAtMost = 0.35 * byMeaning + (1.3 * Math.min(own, length)) / (own + length);
  if (byMeaning < promising || bySpellingAtMost <= Math.max(byMeaning, beaten))
    return wording.worth * byMeaning;
  const bySpelling = 0.35 * byMeaning + (1.3 * commonRun(text, length, wording)) / (own + length);
  return wording.worth * Math.max(byMeaning, Math.min(0.97, bySpelling));
}

/** 0–1: a word of the title typed without its diacritics, or with one letter wrong. */
function misspelt(index: TitleIndex, text: ComparedText, concept: Concept, wording: Wording): number {
  const bare = text.bare[concept.from] ?? "";
  if (concept.to - concept.from !== 1 || bare.length < 2) return 0;
  if (wording.bareSet.has(bare)) return 0.8;
  return neighboursOf(index, bare).some((own) => wording.bareSet.has(own)) ? 0.6 : 0;
}

const rows = [new Float64Array(256), new Float64Array(256)] as const;

/** Length of the longest common subsequence of syllables; one without its diacritics counts less. */
function commonRun(text: ComparedText, length: number, wording: Wording): number {
  const columns = Math.min(wording.syllables.length, rows[0].length - 1);
  let [row, next] = rows;
  row.fill(0, 0, columns + 1);
  for (let line = 0; line < length; line++) {
    next[0] = 0;
    for (let column = 1; column <= columns; column++) {
      let most = Math.max(next[column - 1] ?? 0, row[column] ?? 0);
      if (wording.bare[column - 1] === text.bare[line]) {
        const worth = wording.syllables[column - 1] === text.syllables[line] ? 1 : 0.85;
        most = Math.max(most, (row[column - 1] ?? 0) + worth);
      }
      next[column] = most;
    }
    [row, next] = [next, row];
  }
  return row[columns] ?? 0;
}
