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
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly statements: readonly RatioStatement[];
}

/** A percentage, a fraction, or a comma before three digits: most paragraphs have none and need no closer look. */
const mayHoldFigures = /[%/\u2044\u2215\uff05\uff0f]|\d,\d{3}/;

const known = new WeakMap<ReportDocument, readonly ParagraphFigures[]>();

/** The figures of the document's paragraphs, those in tables too; read once, for all the rules that ask. */
export function figuresOf(document: ReportDocument): readonly ParagraphFigures[] {
  let figures = known.get(document);
  if (!figures) {
    figures = document.paragraphs.flatMap(({ index, text, styleKind }) =>
      mayHoldFigures.test(text) && styleKind !== "toc" ? [read(index, text)] : [],
    );
    known.set(document, figures);
  }
  return figures;
}

function read(paragraph: number, text: string): ParagraphFigures {
  const plain = plainText(text);
  return { paragraph, plain, sentences: sentencesOf(plain.text) };
}

/** Between sentences: a full stop before a capital, a digit or an opening sign, or a new line. */
const sentenceEnd = /(?<=[.!?…]["”»)]?)\s+(?=[\p{Lu}\d“"«(–+-])|\n+/gu;

function sentencesOf(text: string): SentenceFigures[] {
  const sentences: SentenceFigures[] = [];
  let start = 0;
  const take = (end: number) => {
    const sentence = text.slice(start, end);
    const tokens = /\d/.test(sentence) ? tokensOf(sentence) : [];
    if (tokens.length > 0)
      sentences.push({ start, text: sentence, tokens, statements: statementsOf(sentence, tokens) });
  };
  for (const { 0: gap, index } of text.matchAll(sentenceEnd)) {
    take(index);
    start = index + gap.length;
  }
  take(text.length);
  return sentences;
}
