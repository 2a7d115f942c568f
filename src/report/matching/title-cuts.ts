import type { Paragraph } from "../document";
import { fold } from "./fold";

/** A folded word and where it stands. */
export interface Word {
  readonly folded: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the next one of the same paragraph. */
  readonly after: string;
}

/**
 * The words of a paragraph from an offset on, at most `length` characters of it, as far as `titleCuts` needs them to
 * find `mostCuts` places. Most paragraphs are running text, of which only the first clauses are looked at.
 */
export function wordsOf(paragraph: Paragraph, from: number, length: number, mostCuts: number): Word[] {
  if (mostCuts <= fewCuts && paragraph.text.length > from + firstPart) {
    const words = wordsWithin(paragraph, from, firstPart);
    // The last word may be cut in two, and what follows it is not known.
    words.pop();
    if (closedCuts(words) >= mostCuts) return words;
  }
  return wordsWithin(paragraph, from, length);
}

const fewCuts = 2;
const firstPart = 100;

function wordsWithin(paragraph: Paragraph, from: number, length: number): Word[] {
  const text = paragraph.text.slice(from, from + length);
  const { text: folded, offsets } = fold(text);
  const words: Word[] = [];
  let position = 0;
  while (position < folded.length) {
    const gap = folded.indexOf(" ", position);
    const next = gap < 0 ? folded.length : gap;
    const end = offsets[next] ?? text.length;
    const following = gap < 0 ? text.length : (offsets[gap + 1] ?? text.length);
    words.push({
      folded: folded.slice(position, next),
      paragraph: paragraph.index,
      start: from + (offsets[position] ?? 0),
      end: from + end,
      after: text.slice(end, following),
    });
    position = next + 1;
  }
  return words;
}

function closedCuts(words: readonly Word[]): number {
  return words.filter((word) => closing.test(word.after)).length;
}

/** A place where a title may end: after so many words. */
export interface TitleCut {
  readonly words: number;
}

const closing = /[:;\n([?.…\t]|\s[-–—]+\s/;
const mostWords = 60;

/** The places where a title made of these words may end: at each closing punctuation, and at the end. */
export function titleCuts(words: readonly Word[], mostCuts: number): TitleCut[] {
  const cuts: TitleCut[] = [];
  for (
    let position = 0;
    position < words.length && position < mostWords && cuts.length < mostCuts;
    position++
  ) {
    const last = position === words.length - 1;
    if (last || closing.test(words[position]?.after ?? "")) cuts.push({ words: position + 1 });
  }
  return cuts;
}
