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
  const [kind = "", ...subject] = outline.titleBlock.map((line) => foldedText(line));
  const subjects = subject.map((line) => new Set(line.split(" ")));
  const titles = new Set(index.wordings.flat().map((wording) => wording.text));
  const inTitle = new Set<number>();
  let remaining = 0;
  for (const { index: position, text, label, styleKind, headingLevel } of document.paragraphs) {
    if (text.trim() === "") continue;
    const numbered = label !== undefined || readHeadingNumber(text) !== undefined;
    if (remaining === 0 && !mayBeTitle(text, numbered, kind)) continue;
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
      (remaining === linesAfterKind || !titles.has(beginning))
    ) {
      inTitle.add(position);
      remaining--;
    } else {
      remaining = 0;
      if (
        !numbered &&
        text.length < longestTitle &&
        (styleKind === "title" || subjects.some((words) => repeats(beginning, text, words)))
      ) {
        inTitle.add(position);
      }
    }
  }
  return (paragraph) => inTitle.has(paragraph);
}

const longestTitle = 600;

/** Most paragraphs are too long for a title, or numbered, and do not begin like one either. */
function mayBeTitle(text: string, numbered: boolean, kind: string): boolean {
  if (!numbered && text.length < longestTitle) return true;
  return foldedText(text.slice(0, 3 * kind.length)).startsWith(kind);
}

/** How many words, of how many at its beginning, a repeated title must share with the subject to be looked at. */
const begins = { words: 8, shared: 5 };

function repeats(beginning: string, text: string, words: ReadonlySet<string>): boolean {
  const first = beginning.split(" ").slice(0, -1);
  if (words.size < 12 || first.filter((word) => words.has(word)).length < first.length * 0.8) return false;
  const own = foldedWords(text);
  return own.length >= words.size * 0.6 && own.filter((word) => words.has(word)).length >= own.length * 0.85;
}
