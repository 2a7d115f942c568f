import type { Paragraph } from "../document";
import type { FoundHeading } from "./section-map";
import { readHeadingNumber, type HeadingNumber } from "./heading-number";
import { comparedText } from "./compared-text";
import { TitleComparison } from "./likeness";
import type { FoundTitle, TitleIndex } from "./title-index";
import { headingLook, type HeadingLook } from "./heading-look";
import type { ParagraphLook } from "./paragraph-look";
import { areTwoTitles, betterOf, continuesTitle, linesOfTitle } from "./broken-titles";
import { TextLook, type TextReader } from "./text-look";
import { titleCuts, wordsOf } from "./title-cuts";

/** One section whose heading a candidate may be. */
export interface SectionOption {
  /** Position of the section in the outline. */
  readonly section: number;
  /** 0–1, see `Likeness`. */
  readonly likeness: number;
  /** Where the title ends and a tail may begin: paragraph and offset. */
  readonly titleEnd: { readonly paragraph: number; readonly offset: number };
  /** The title is closed by punctuation, so that what follows is a tail and no part of the title. */
  readonly closed: boolean;
}

/** A place where the heading of some section may stand. */
export interface HeadingCandidate {
  readonly paragraph: number;
  /** Offset of its first character: 0, or the start of a line after a manual line break. */
  readonly start: number;
  /** The last paragraph of the heading: another one only when it is split over two. */
  readonly lastParagraph: number;
  readonly number: HeadingNumber | undefined;
  readonly numberIs: FoundHeading["numberIs"];
  readonly look: HeadingLook;
  readonly options: readonly SectionOption[];
}

const headingLength = 400;
const clauseLength = 220;

/** Finds every place where a heading of the outline may stand, in order. */
export function findCandidates(
  looks: readonly ParagraphLook[],
  index: TitleIndex,
  excluded: (paragraph: number) => boolean,
): HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  let consumed = -1;
  for (const look of looks) {
    const { paragraph } = look;
    if (paragraph.index <= consumed || excluded(paragraph.index) || paragraph.placeholder) continue;
    for (const start of lineStarts(paragraph.text)) {
      const candidate = candidateAt(looks, look, start, index, excluded);
      if (!candidate) continue;
      candidates.push(candidate);
      consumed = candidate.lastParagraph;
    }
  }
  return candidates;
}

/** 0, and the start of every later line that begins with a number. */
function lineStarts(text: string): readonly number[] {
  let position = text.indexOf("\n");
  if (position < 0) return onlyStart;
  const starts = [0];
  while (position >= 0 && starts.length < 20) {
    const number = readHeadingNumber(text, position + 1);
    if (number && number.kind !== "bullet") starts.push(position + 1);
    position = text.indexOf("\n", position + 1);
  }
  return starts;
}

const onlyStart: readonly number[] = [0];

function candidateAt(
  looks: readonly ParagraphLook[],
  here: ParagraphLook,
  start: number,
  index: TitleIndex,
  excluded: (paragraph: number) => boolean,
): HeadingCandidate | undefined {
  const { paragraph } = here;
  const { text } = paragraph;
  const typed = start === 0 ? here.typed : readHeadingNumber(text, start);
  const automatic = start === 0 ? here.automatic : undefined;
  const number = typed && (typed.kind !== "bullet" || !automatic) ? typed : (automatic ?? typed);
  const titleStart = typed?.end ?? start;
  const look =
    number === here.number
      ? here.heading
      : headingLook(paragraph, number, start === 0 ? here.words : new TextLook(text.slice(start)));
  const numbered = number !== undefined && number.kind !== "bullet";
  let options: readonly SectionOption[];
  let lastParagraph = paragraph.index;
  if (numbered && text.slice(titleStart).trim() === "") {
    const following = nextWritten(looks, paragraph.index + 1);
    const next = following?.paragraph;
    // The last figure of a table is no number of the heading below it.
    if (!next || next.tableLevel !== paragraph.tableLevel) return undefined;
    if (excluded(next.index) || following?.number) return undefined;
    options = optionsIn(following, index, numberedDepth);
    lastParagraph = next.index;
  } else {
    if (!look.standsOut && !numbered && beginsWithLongClause(text, titleStart)) return undefined;
    const depth = numbered
      ? numberedDepth
      : look.standsOut
        ? standingOutDepth
        : number
          ? bulletDepth
          : plainDepth;
    options =
      start === 0
        ? optionsIn(here, index, depth)
        : optionsOf([{ paragraph, from: titleStart }], index, depth);
    const following = looks[paragraph.index + 1];
    const next = following?.paragraph;
    const mayGoOn = next && (look.standsOut || numbered) && continuesTitle(here, following);
    if (mayGoOn && !excluded(next.index)) {
      const title = { paragraph, from: titleStart };
      const rest = { paragraph: next, from: 0 };
      const lines = numbered ? linesOfTitle(looks, here, titleStart, index) : 0;
      if (lines > 0) {
        const later = looks.slice(next.index, next.index + lines);
        options = optionsOf(
          [title, ...later.map((line) => ({ paragraph: line.paragraph, from: 0 }))],
          index,
          depth,
        );
        lastParagraph = paragraph.index + lines;
      } else if (look.standsOut) {
        const below = optionsIn(following, index, depth);
        if (numbered || !areTwoTitles(options, below, text, next.text)) {
          options = betterOf(options, [...options, ...below], optionsOf([title, rest], index, depth));
        }
      }
      if (options.some((option) => option.titleEnd.paragraph === next.index))
        lastParagraph = Math.max(lastParagraph, next.index);
    }
  }
  if (options.length === 0) return undefined;
  return {
    paragraph: paragraph.index,
    start,
    lastParagraph,
    number,
    numberIs: !number || number.kind === "bullet" ? "absent" : number === typed ? "typed" : "automatic",
    look,
    options,
  };
}

function nextWritten(looks: readonly ParagraphLook[], from: number): ParagraphLook | undefined {
  for (let position = from; position < from + 3; position++) {
    const look = looks[position];
    if (!look || look.paragraph.text.trim() !== "") return look;
  }
  return undefined;
}

function beginsWithLongClause(text: string, from: number): boolean {
  if (text.length - from <= clauseLength) return false;
  return !/[:.;\n]/.test(text.slice(from, from + clauseLength + 1));
}

/** How far a text is looked into, and what likeness makes it a candidate: a number makes up for other words. */
interface Depth {
  readonly cuts: number;
  readonly least: number;
}
const numberedDepth: Depth = { cuts: 6, least: 0.28 };
const standingOutDepth: Depth = { cuts: 6, least: 0.5 };
const bulletDepth: Depth = { cuts: 2, least: 0.75 };
const plainDepth: Depth = { cuts: 2, least: 0.6 };
/** A score that is just enough must not be lost to the last digit of a sum. */
const rounding = 1e-9;

/** A text in which a title is looked for: a paragraph from an offset on. */
interface Part {
  readonly paragraph: Paragraph;
  readonly from: number;
}

/** The sections that the text of a paragraph after its number may be the title of. */
function optionsIn(
  { paragraph, words }: ParagraphLook,
  index: TitleIndex,
  depth: Depth,
): readonly SectionOption[] {
  const titles = words.once(titlesReader(index, depth));
  return titles.length === 0 ? noOptions : optionsAt([{ paragraph, from: words.titleStart }], titles);
}

const noOptions: readonly SectionOption[] = [];

/** The sections that these parts may together be the title of. */
function optionsOf(parts: readonly Part[], index: TitleIndex, depth: Depth): SectionOption[] {
  const texts = parts.map(({ paragraph, from }) => paragraph.text.slice(from, from + headingLength));
  const name = `${depth.cuts} ${depth.least} ${texts.join("\0")}`;
  let found = index.joinedTitles.get(name);
  if (!found) {
    found = findTitles(texts, index, depth);
    if (name.length <= longestRemembered) index.joinedTitles.set(name, found);
  }
  return optionsAt(parts, found);
}

const longestRemembered = 250;

function optionsAt(parts: readonly Part[], titles: readonly FoundTitle[]): SectionOption[] {
  const options: SectionOption[] = [];
  for (const { section, likeness, part, end, closed } of titles) {
    const at = parts[part];
    if (!at) continue;
    const titleEnd = { paragraph: at.paragraph.index, offset: at.from + end };
    options.push({ section, likeness, titleEnd, closed });
  }
  return options;
}

const readers = new WeakMap<TitleIndex, Map<Depth, TextReader<readonly FoundTitle[]>>>();

/** Reports on one outline share their headings, prompts and set phrases: what they are is found out once. */
function titlesReader(index: TitleIndex, depth: Depth): TextReader<readonly FoundTitle[]> {
  let known = readers.get(index);
  if (!known) readers.set(index, (known = new Map()));
  let reader = known.get(depth);
  if (!reader) {
    reader = ({ text, titleStart }) =>
      findTitles([text.slice(titleStart, titleStart + headingLength)], index, depth);
    known.set(depth, reader);
  }
  return reader;
}

function findTitles(
  texts: readonly string[],
  index: TitleIndex,
  { cuts: mostCuts, least }: Depth,
): readonly FoundTitle[] {
  const words =
    texts.length === 1
      ? wordsOf(texts[0]!, 0, mostCuts)
      : texts.flatMap((text, part) => wordsOf(text, part, mostCuts));
  const cuts = titleCuts(words, mostCuts);
  const compared = words.slice(0, cuts.at(-1) ?? 0).map((word) => word.folded);
  const comparison = comparisonWith(index);
  comparison.begin(comparedText(index, compared));
  const found = new Map<number, FoundTitle>();
  for (const cut of cuts) {
    comparison.growTo(cut);
    for (const section of comparison.possibleSections(least)) {
      const before = found.get(section)?.likeness ?? 0;
      const like = comparison.likeness(section, Math.max(before, least - rounding));
      if (like.score < least || like.score <= before) continue;
      const last = words[like.titleLength - 1];
      if (!last) continue;
      const closed = like.titleLength === cut;
      found.set(section, { section, likeness: like.score, part: last.part, end: last.end, closed });
    }
  }
  const last = words.at(-1);
  const titles = [...found.values()];
  const whole = titles.find(
    (title) => title.likeness >= wholeLikeness && title.part === last?.part && title.end === last.end,
  );
  return whole ? titles.map((title) => belowWhole(title, whole)) : titles;
}

const comparisons = new WeakMap<TitleIndex, TitleComparison>();

function comparisonWith(index: TitleIndex): TitleComparison {
  let comparison = comparisons.get(index);
  if (!comparison) comparisons.set(index, (comparison = new TitleComparison(index)));
  return comparison;
}

const wholeLikeness = 0.8;

/** "Khó khăn, hạn chế; đề xuất, kiến nghị" begins with one title, but as a whole it is another's. */
function belowWhole(title: FoundTitle, whole: FoundTitle): FoundTitle {
  const isBeginning = title.part < whole.part || title.end < whole.end;
  return isBeginning && title.likeness > whole.likeness - beginningBehind
    ? { ...title, likeness: whole.likeness - beginningBehind }
    : title;
}

const beginningBehind = 0.05;
