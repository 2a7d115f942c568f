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
  const { kind, subjects, beginningOf } = titleLinesOf(outline);
  // Where the report has no subject line, its first heading follows the kind of document at once.
  const firstTitle = index.wordings[0]?.[0]?.text;
  const inTitle = new Set<number>();
  let remaining = 0;
  for (const look of looks) {
    const { index: position, text, styleKind, headingLevel } = look.paragraph;
    if (text.trim() === "") continue;
    const numbered = look.number !== undefined;
    const repeated = !numbered && text.length < longestTitle;
    if (remaining === 0 && styleKind !== "title") {
      const begins = look.words.once(beginningOf);
      if (begins === "otherwise" || (begins === "subject" && !repeated)) continue;
    }
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
      if (repeated && (styleKind === "title" || subjects.some((words) => repeats(beginning, text, words)))) {
        inTitle.add(position);
      }
    }
  }
  return (paragraph) => inTitle.has(paragraph);
}

const longestTitle = 600;

interface TitleLines {
  /** The kind of document ("BÁO CÁO"), folded. */
  readonly kind: string;
  /** The folded words of each line after it. */
  readonly subjects: readonly ReadonlySet<string>[];
  /** Most texts begin neither with the kind of document nor with words of a subject, and need no closer look. */
  readonly beginningOf: TextReader<"kind" | "subject" | "otherwise">;
}

const known = new WeakMap<Outline, TitleLines>();

function titleLinesOf(outline: Outline): TitleLines {
  let lines = known.get(outline);
  if (!lines) {
    const [kind = "", ...subject] = outline.titleBlock.map((line) => foldedText(line));
    const subjects = subject.map((line) => new Set(line.split(" ")));
    const beginningOf: TitleLines["beginningOf"] = ({ opening }) =>
      opening.join(" ").startsWith(kind)
        ? "kind"
        : subjects.some((words) => beginsWithWordsOf(words, opening))
          ? "subject"
          : "otherwise";
    lines = { kind, subjects, beginningOf };
    known.set(outline, lines);
  }
  return lines;
}

function beginsWithWordsOf(words: ReadonlySet<string>, opening: readonly string[]): boolean {
  const first = opening.slice(0, 8);
  return first.filter((word) => words.has(word)).length > first.length / 2;
}

function repeats(beginning: string, text: string, words: ReadonlySet<string>): boolean {
  const first = beginning.split(" ").slice(0, -1);
  if (words.size < 12 || first.filter((word) => words.has(word)).length < first.length * 0.8) return false;
  const own = foldedWords(text);
  return own.length >= words.size * 0.6 && own.filter((word) => words.has(word)).length >= own.length * 0.85;
}
