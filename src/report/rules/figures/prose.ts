import type { ReportDocument } from "../../document";
import { titleIndexOf, type TextLook } from "../../matching";
import type { RuleContext } from "../rule";
import { plainText, type PlainText } from "./plain-text";
import { statementsOf, type RatioStatement } from "./statements";
import { tokensOf, type Fraction, type Percentage, type Token } from "./tokens";

/** What figures a text gives that somebody may have worked out. */
interface TextFigures {
  readonly plain: PlainText;
  readonly sentences: readonly SentenceFigures[];
}

/** A paragraph with such figures. */
export interface ParagraphFigures extends TextFigures {
  readonly paragraph: number;
}

/** A sentence and its figures, which are read when a rule first asks for them. */
export class SentenceFigures {
  #tokens: readonly Token[] | undefined;
  #percentages: readonly Percentage[] | undefined;
  #statements: readonly RatioStatement[] | undefined;
  #found: Map<SentenceReader<unknown>, unknown> | undefined;

  constructor(
    /** Where the sentence begins in the plain text; positions of its figures count from there. */
    readonly start: number,
    /** In small letters. */
    readonly text: string,
  ) {}

  /** All of them; none where they are too many for a sentence. */
  get tokens(): readonly Token[] {
    if (this.#tokens) return this.#tokens;
    const tokens = tokensOf(this.text);
    return (this.#tokens = tokens.length > mostFigures ? [] : tokens);
  }

  get percentages(): readonly Percentage[] {
    return (this.#percentages ??= this.text.includes("%")
      ? this.tokens.filter((token) => token.kind === "percentage")
      : []);
  }

  get fractions(): readonly Fraction[] {
    return this.text.includes("/") ? this.tokens.filter((token) => token.kind === "fraction") : [];
  }

  get statements(): readonly RatioStatement[] {
    return (this.#statements ??= this.percentages.length > 0 ? statementsOf(this.text, this.tokens) : []);
  }

  /** What `read` finds in the sentence, which is the same each time. */
  once<Result extends object>(read: SentenceReader<Result>): Result {
    this.#found ??= new Map();
    // Each reader's entry is what that reader gave.
    const known = this.#found.get(read) as Result | undefined;
    if (known) return known;
    const result = read(this);
    this.#found.set(read, result);
    return result;
  }
}

/** Finds something out about a sentence, and about nothing else. */
export type SentenceReader<Result> = (sentence: SentenceFigures) => Result;

/** What every such figure has something of; most paragraphs have none and need no closer look. */
const mayHoldFigures = /[%\uff05/\u2044\u2215\uff0f]|\d,\d{3}/;
/** Full-width forms are percent signs and slashes too; a comma before three digits may group thousands. */
const holdsRatioOrGroups = /[%\uff05]|\d,\d{3}/;
/** Without a percentage a fraction matters only where it is one of women; "nữ" may be decomposed. */
const fractionOfWomen = /\d\s?[/\u2044\u2215\uff0f]\s?[\d\uff10-\uff19]/;
const women = /n(?:ữ|\u01b0\u0303|u\u031b\u0303)/i;

/** With more figures it is no sentence but a table or a file of data typed into a paragraph. */
const mostFigures = 60;

type TitleIndex = ReturnType<typeof titleIndexOf>;

const known = new WeakMap<ReportDocument, readonly ParagraphFigures[]>();

/**
 * The figures of the document's paragraphs, those in tables too; read once, for all the rules that ask, and paragraphs
 * that say the same share what is read in them.
 */
export function figuresOf({
  document,
  outline,
}: Pick<RuleContext, "document" | "outline">): readonly ParagraphFigures[] {
  let figures = known.get(document);
  if (!figures) {
    figures = readFigures(document, titleIndexOf(outline));
    known.set(document, figures);
  }
  return figures;
}

function readFigures(document: ReportDocument, { memory }: TitleIndex): ParagraphFigures[] {
  const figures: ParagraphFigures[] = [];
  for (const { index, text, styleKind } of document.paragraphs) {
    if (!mayHoldFigures.test(text) || styleKind === "toc") continue;
    const read = memory.look(text).once(readText);
    if (read) figures.push({ paragraph: index, plain: read.plain, sentences: read.sentences });
  }
  return figures;
}

function holdsFigures(text: string): boolean {
  return holdsRatioOrGroups.test(text) || (fractionOfWomen.test(text) && women.test(text));
}

function readText({ text }: TextLook): TextFigures | undefined {
  if (!holdsFigures(text)) return undefined;
  const plain = plainText(text);
  return { plain, sentences: sentencesOf(plain) };
}

function sentencesOf({ text, small }: PlainText): SentenceFigures[] {
  const sentences: SentenceFigures[] = [];
  let start = 0;
  const take = (end: number) => {
    sentences.push(new SentenceFigures(start, small.slice(start, end)));
    start = end;
  };
  for (const line of linesOf(text)) {
    for (let stop = text.indexOf(".", start); stop >= 0 && stop < line; stop = text.indexOf(".", stop + 1)) {
      const next = sentenceStart(text, stop);
      if (next !== undefined && next < line) take(next);
    }
    take(line);
  }
  return sentences;
}

/** Where each line of a text ends. */
function linesOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at + 1);
  return [...ends, text.length];
}

/** After a full stop and a space: where the next sentence begins, with a capital, a digit or an opening sign. */
function sentenceStart(text: string, stop: number): number | undefined {
  let next = stop + 1;
  if (closing.includes(text.charAt(next))) next++;
  if (text.charAt(next) !== " ") return undefined;
  while (text.charAt(next) === " ") next++;
  const character = text.charAt(next);
  return opening.includes(character) || character !== character.toLowerCase() ? next : undefined;
}

const closing = '"”»)';
const opening = '0123456789“"«(–+-';
