import type { Outline } from "../outline";
import { foldedText, foldedWords } from "./fold";
import type { ParagraphLook } from "./paragraph-look";
import type { TextReader } from "./text-look";
import type { TitleIndex } from "./title-index";

const linesAfterKind = 4;

/**
 * True for the paragraphs of the report's own title ("BÁO CÁO / Kết quả thực hiện Quyết định số …"), which reads much
 * like a section's: the line that names the kind of document, and what follows it without a number.
 */
export function isTitleBlock(
  looks: readonly ParagraphLook[],
  outline: Outline,
  index: TitleIndex,
): (paragraph: number) => boolean {
  const { kind, beginningOf, repeatsSubject } = titleLinesOf(outline);
  // Where the report has no subject line, its first heading follows the kind of document at once.
  const firstTitle = index.wordings[0]?.[0]?.text;
  const inTitle = new Set<number>();
  let remaining = 0;
  for (const look of looks) {
    const { index: position, text, styleKind, headingLevel } = look.paragraph;
    const begins = look.words.once(beginningOf);
    if (begins === "blank") continue;
    const unexpected = remaining === 0 && styleKind !== "title";
    if (unexpected && begins === "otherwise") continue;
    const numbered = look.number !== undefined;
    const repeated = !numbered && text.length < longestTitle;
    if (unexpected && begins === "subject" && !(repeated && look.words.once(repeatsSubject))) continue;
    const beginning = foldedText(text.slice(0, 300));
    if (beginning === kind || (beginning.startsWith(`${kind} `) && text.includes("\n") && !numbered)) {
      inTitle.add(position);
      remaining = linesAfterKind;
    } else if (
      remaining > 0 &&
      !numbered &&
      headingLevel === undefined &&
      text.length < 500 &&
      !/[.:;]\s*$/.test(text) &&
      !beginning.startsWith("kính gửi") &&
      (remaining === linesAfterKind ? beginning !== firstTitle : !index.texts.has(beginning))
    ) {
      inTitle.add(position);
      remaining--;
    } else {
      remaining = 0;
      if (repeated && (styleKind === "title" || look.words.once(repeatsSubject))) inTitle.add(position);
    }
  }
  return (paragraph) => inTitle.has(paragraph);
}

const longestTitle = 600;

interface TitleLines {
  /** The kind of document ("BÁO CÁO"), folded. */
  readonly kind: string;
  /** Most texts begin neither with the kind of document nor with words of the lines after it, and need no closer look. */
  readonly beginningOf: TextReader<"kind" | "subject" | "otherwise" | "blank">;
  /** Whether a text says again what one of those lines says. */
  readonly repeatsSubject: TextReader<boolean>;
}

const known = new WeakMap<Outline, TitleLines>();

function titleLinesOf(outline: Outline): TitleLines {
  let lines = known.get(outline);
  if (!lines) {
    const [kind = "", ...subject] = outline.titleBlock.map((line) => foldedText(line));
    const subjects = subject.map((line) => new Set(line.split(" ")));
    const kindWords = kind.split(" ");
    const beginningOf: TitleLines["beginningOf"] = ({ opening, text }) => {
      if (opening.length === 0 && text.trim() === "") return "blank";
      if (beginsWith(opening, kindWords)) return "kind";
      return subjects.some((words) => beginsWithWordsOf(words, opening)) ? "subject" : "otherwise";
    };
    const repeatsSubject: TitleLines["repeatsSubject"] = ({ text }) =>
      subjects.some((words) => repeats(text, words));
    lines = { kind, beginningOf, repeatsSubject };
    known.set(outline, lines);
  }
  return lines;
}

/** Whether a text that opens with these words begins with `words`, of which the last may go on. */
function beginsWith(opening: readonly string[], words: readonly string[]): boolean {
  const last = words.length - 1;
  for (let position = 0; position < last; position++) {
    if (opening[position] !== words[position]) return false;
  }
  return (opening[last] ?? "").startsWith(words[last] ?? "");
}

const firstWords = 8;

/** Whether more than half of the first words are among these. */
function beginsWithWordsOf(words: ReadonlySet<string>, opening: readonly string[]): boolean {
  const length = Math.min(opening.length, firstWords);
  let others = 0;
  for (let position = 0; position < length; position++) {
    if (!words.has(opening[position]!) && ++others * 2 >= length) return false;
  }
  return length > 0;
}

function countIn(words: ReadonlySet<string>, own: readonly string[]): number {
  let count = 0;
  for (const word of own) if (words.has(word)) count++;
  return count;
}

function repeats(text: string, words: ReadonlySet<string>): boolean {
  if (words.size < 12) return false;
  const first = foldedText(text.slice(0, 300)).split(" ").slice(0, -1);
  if (countIn(words, first) < first.length * 0.8) return false;
  const own = foldedWords(text);
  return own.length >= words.size * 0.6 && countIn(words, own) >= own.length * 0.85;
}
