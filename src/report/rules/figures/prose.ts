import type { ReportDocument } from "../../document";
import { plainText, type PlainText } from "./plain-text";
import { statementsOf, type RatioStatement } from "./statements";
import { tokensOf, type Token } from "./tokens";

/** A paragraph with figures that somebody may have worked out. */
export interface ParagraphFigures {
  readonly paragraph: number;
  readonly plain: PlainText;
  readonly sentences: readonly SentenceFigures[];
}

export interface SentenceFigures {
  /** Where the sentence begins in the plain text; positions of its figures count from there. */
  readonly start: number;
  /** In small letters. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly statements: readonly RatioStatement[];
}

/** Full-width forms are percent signs and slashes too; a comma before three digits may group thousands. */
const mayHoldFigures = /[%\uff05]|\d,\d{3}/;
/** Without a percentage a fraction matters only where it is one of women; "nữ" may be decomposed. */
const fractionOfWomen = /\d\s?[/\u2044\u2215\uff0f]\s?[\d\uff10-\uff19]/;
const women = /n(?:ữ|\u01b0\u0303|u\u031b\u0303)/i;

const known = new WeakMap<ReportDocument, readonly ParagraphFigures[]>();

/** The figures of the document's paragraphs, those in tables too; read once, for all the rules that ask. */
export function figuresOf(document: ReportDocument): readonly ParagraphFigures[] {
  let figures = known.get(document);
  if (!figures) {
    figures = document.paragraphs.flatMap(({ index, text, styleKind }) =>
      holdsFigures(text) && styleKind !== "toc" ? [read(index, text)] : [],
    );
    known.set(document, figures);
  }
  return figures;
}

/** Most paragraphs hold none and need no closer look. */
function holdsFigures(text: string): boolean {
  return mayHoldFigures.test(text) || (fractionOfWomen.test(text) && women.test(text));
}

function read(paragraph: number, text: string): ParagraphFigures {
  const plain = plainText(text);
  return { paragraph, plain, sentences: sentencesOf(plain) };
}

/** A sentence may end there; whether it does, what follows says. */
const mayEnd = /[.!?…]["”»)]?\s+|\n+/g;

function sentencesOf({ text, small }: PlainText): SentenceFigures[] {
  const sentences: SentenceFigures[] = [];
  let start = 0;
  const take = (end: number) => {
    const sentence = small.slice(start, end);
    const tokens = tokensOf(sentence);
    if (tokens.length > 0)
      sentences.push({ start, text: sentence, tokens, statements: statementsOf(sentence, tokens) });
  };
  for (const { 0: gap, index } of text.matchAll(mayEnd)) {
    const next = index + gap.length;
    if (!gap.includes("\n") && !beginsSentence(text.charAt(next))) continue;
    take(next);
    start = next;
  }
  take(text.length);
  return sentences;
}

/** A capital, a digit or an opening sign. */
function beginsSentence(character: string): boolean {
  return /[\d“"«(–+-]/.test(character) || character !== character.toLowerCase();
}
