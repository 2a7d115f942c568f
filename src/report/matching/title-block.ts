import type { ReportDocument } from "../document";
import type { Outline } from "../outline";
import { foldedText, foldedWords } from "./fold";
import { readHeadingNumber } from "./heading-number";
import type { TitleIndex } from "./title-index";

const linesAfterKind = 4;

/**
 * True for the paragraphs of the report's own title ("BÁO CÁO / Kết quả thực hiện Quyết định số …"), which reads much
 * like a section's: the line that names the kind of document, and what follows it without a number.
 */
export function isTitleBlock(
  document: ReportDocument,
  outline: Outline,
  index: TitleIndex,
): (paragraph: number) => boolean {
  const { kind, subjects } = titleLinesOf(outline);
  // Where the report has no subject line, its first heading follows the kind of document at once.
  const firstTitle = index.wordings[0]?.[0]?.text;
  const inTitle = new Set<number>();
  let remaining = 0;
  for (const { index: position, text, label, styleKind, headingLevel } of document.paragraphs) {
    if (text.trim() === "") continue;
    const numbered = label !== undefined || readHeadingNumber(text) !== undefined;
    const repeated = !numbered && text.length < longestTitle;
    if (remaining === 0 && !beginsLikeTitle(text, kind, repeated ? subjects : []) && styleKind !== "title")
      continue;
    const beginning = foldedText(text.slice(0, 300));
    if (beginning === kind || (beginning.startsWith(`${kind} `) && text.includes("\n") && !numbered)) {
      inTitle.add(position);
      remaining = linesAfterKind;
    } else if (
      remaining > 0 &&
      !numbered &&
      headingLevel === undefined &&
      text.length < 500 &&
      !/[:;]\s*$/.test(text) &&
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
}

const known = new WeakMap<Outline, TitleLines>();

function titleLinesOf(outline: Outline): TitleLines {
  let lines = known.get(outline);
  if (!lines) {
    const [kind = "", ...subject] = outline.titleBlock.map((line) => foldedText(line));
    lines = { kind, subjects: subject.map((line) => new Set(line.split(" "))) };
    known.set(outline, lines);
  }
  return lines;
}

/** Most paragraphs begin neither with the kind of document nor with words of a subject, and need no closer look. */
function beginsLikeTitle(text: string, kind: string, subjects: readonly ReadonlySet<string>[]): boolean {
  const start = foldedText(text.slice(0, 50));
  if (start.startsWith(kind)) return true;
  const first = start.split(" ").slice(0, 8);
  return subjects.some((words) => first.filter((word) => words.has(word)).length > first.length / 2);
}

function repeats(beginning: string, text: string, words: ReadonlySet<string>): boolean {
  const first = beginning.split(" ").slice(0, -1);
  if (words.size < 12 || first.filter((word) => words.has(word)).length < first.length * 0.8) return false;
  const own = foldedWords(text);
  return own.length >= words.size * 0.6 && own.filter((word) => words.has(word)).length >= own.length * 0.85;
}
