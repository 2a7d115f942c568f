import { withFolded } from "./fold";

/** A folded word and where it stands. */
export interface Word {
  readonly folded: string;
  /** Which of the texts it stands in, and where it ends there. */
  readonly part: number;
  readonly end: number;
  /** What stands between it and the next one of the same text closes a title. */
  readonly closed: boolean;
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
  return withFolded(text, (folded, starts) => {
    const words: Word[] = [];
    let from = 0;
    while (from < folded.length) {
      const gap = folded.indexOf(" ", from);
      const to = gap < 0 ? folded.length : gap;
      const end = starts[to]!;
      const next = gap < 0 ? text.length : starts[gap + 1]!;
      words.push({ folded: folded.slice(from, to), part, end, closed: closesTitle(text, end, next) });
      from = to + 1;
    }
    return words;
  });
}

function closesTitle(text: string, end: number, next: number): boolean {
  // Mostly one space stands between two words.
  if (next === end + 1 && text.charCodeAt(end) === space) return false;
  return closing.test(text.slice(end, next));
}

const space = 0x20;

function closedCuts(words: readonly Word[]): number {
  return words.filter((word) => word.closed).length;
}

const closing = /[:;\n([?.…\t]|\s[-–—]+\s/;
const mostWords = 60;

/** The places where a title made of these words may end, as how many words: at each closing punctuation, and at the end. */
export function titleCuts(words: readonly Word[], mostCuts: number): number[] {
  const cuts: number[] = [];
  for (let length = 1; length <= words.length && length <= mostWords && cuts.length < mostCuts; length++) {
    if (length === words.length || words[length - 1]?.closed) cuts.push(length);
  }
  return cuts;
}
