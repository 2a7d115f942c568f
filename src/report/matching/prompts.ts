import type { Outline } from "../outline";
import { fold, foldedText, foldedWords } from "./fold";

/** The prompts of an outline, ready to be recognised in a text. */
export interface PromptIndex {
  readonly prompts: readonly Prompt[];
  /** The words of all prompts. */
  readonly words: ReadonlySet<string>;
  /** All prompts one after the other, for parts of them. */
  readonly joined: string;
}

interface Prompt {
  readonly text: string;
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
}

const indexes = new WeakMap<Outline, PromptIndex>();

/** The prompt index of an outline, made once. */
export function promptIndexOf(outline: Outline): PromptIndex {
  let index = indexes.get(outline);
  if (!index) {
    const prompts = outline.sections.flatMap((section) =>
      section.prompts.map((prompt) => {
        const words = foldedWords(prompt);
        return { text: words.join(" "), words, known: new Set(words) };
      }),
    );
    index = {
      prompts,
      words: new Set(prompts.flatMap(({ words }) => words)),
      joined: ` ${prompts.map((prompt) => prompt.text).join(" ")} `,
    };
    indexes.set(outline, index);
  }
  return index;
}

const fewestWords = 4;

/**
 * Where the author's own words begin in a text that starts with prompts left as they were printed: 0 when it does not
 * start with one, the text's length when there is nothing else. Bullets, spacing and punctuation do not matter, nor
 * does a word or two changed. `opening`: the first folded words of the text.
 */
export function endOfPrompts(text: string, opening: readonly string[], index: PromptIndex): number {
  if (!beginsLikePrompt(opening, index)) return 0;
  const start = text.slice(0, longestFolded);
  const folded = foldedText(start);
  let position = 0;
  for (let length = promptAt(folded, 0, index); length > 0; length = promptAt(folded, position, index))
    position += length + 1;
  if (position < folded.length && isPrinted(folded.slice(position), index)) return text.length;
  if (position === 0) return 0;
  const isAll = position >= folded.length && text.length <= longestFolded;
  return isAll ? text.length : (fold(start).offsets[position] ?? text.length);
}

const longestFolded = 2000;

/** The length of the prompt that a folded text has from `position` on, word for word; 0 where there is none. */
function promptAt(folded: string, position: number, { prompts }: PromptIndex): number {
  const whole = prompts.find(({ text }) => {
    const end = position + text.length;
    return folded.startsWith(text, position) && (end === folded.length || folded[end] === " ");
  });
  return whole?.text.length ?? 0;
}

/** Whether what is left of a folded text is a part of the prompts, or one with a word or two changed. */
function isPrinted(rest: string, { prompts, joined }: PromptIndex): boolean {
  const words = rest.split(" ");
  return (
    words.length >= fewestWords &&
    (joined.includes(` ${rest} `) ||
      prompts.some((prompt) => almost(words, prompt.words) || isShortened(words, prompt.words)))
  );
}

/** Most paragraphs are told apart by their first words: those of one prompt but for two, or of a part of the prompts. */
function beginsLikePrompt(opening: readonly string[], { prompts, words, joined }: PromptIndex): boolean {
  const first = opening.slice(0, 6);
  if (hasMost(words, first) && prompts.some(({ known }) => hasMost(known, first))) return true;
  const start = first.slice(0, fewestWords);
  // Of a word that the opening cuts short, only the beginning is one of theirs.
  const isKnown = start.every((word, position) => words.has(word) || position === start.length - 1);
  return isKnown && joined.includes(` ${start.join(" ")}`);
}

const mostStrange = 2;

/** Whether these are known words, but for one or two. */
function hasMost(known: ReadonlySet<string>, words: readonly string[]): boolean {
  let strange = 0;
  for (const word of words) if (!known.has(word) && ++strange > mostStrange) return false;
  return true;
}

/** Typed off with words left out: at least half of the prompt, in its order, and nothing besides but another year. */
function isShortened(words: readonly string[], prompt: readonly string[]): boolean {
  if (words.length > prompt.length || words.length * 2 < prompt.length) return false;
  let at = 0;
  for (const word of prompt) if (word === words[at] || (isYear(words[at]) && isYear(word))) at++;
  return at === words.length;
}

function isYear(word = ""): boolean {
  return /^20\d\d$/.test(word);
}

/** The prompt with a word or two changed, but without a figure of the author's, and without "đã …", which tells. */
function almost(words: readonly string[], prompt: readonly string[]): boolean {
  if (Math.abs(words.length - prompt.length) > Math.max(1, prompt.length * 0.1)) return false;
  const left = [...words];
  let same = 0;
  for (const word of prompt) {
    const position = left.indexOf(word);
    if (position < 0) continue;
    left.splice(position, 1);
    same++;
  }
  return (
    same >= prompt.length * 0.9 &&
    left.every((word) => word !== "đã" && (!/^\d+$/.test(word) || isYear(word)))
  );
}
