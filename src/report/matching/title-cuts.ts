import { fold } from "./fold";

/** A folded word and where it stands. */
export interface Word {
  readonly folded: string;
  /** Which of the texts it stands in, and where it ends there. */
  readonly part: number;
  readonly end: number;
  /** What stands between this word and the next one of the same text. */
  readonly after: string;
}

/**
 * The words of a text as far as `titleCuts` needs them to find `mostCuts` places. Most texts are running ones, of which
 * only the first clauses are looked at.
 */
export function wordsOf(text: string, part: number, mostCuts: number): Word[] {
  if (mostCuts <= fewCuts && text.length > firstPiece) {
    const words = wordsWithin(text.slice(0, firstPiece), part);
    // The last word may be cut in two, and what follows it is not known.
    words.pop();
    if (closedCuts(words) >= mostCuts) return words;
  }
  return wordsWithin(text, part);
}

const fewCuts = 2;
const firstPiece = 100;

function wordsWithin(text: string, part: number): Word[] {
  const { text: folded, offsets } = fold(text);
  const words: Word[] = [];
  let position = 0;
  while (position < folded.length) {
    const gap = folded.indexOf(" ", position);
    const next = gap < 0 ? folded.length : gap;
    const end = offsets[next] ?? text.length;
    const following = gap < 0 ? text.length : (offsets[gap + 1] ?? text.length);
    words.push({ folded: folded.slice(position, next), part, end, after: text.slice(end, following) });
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
