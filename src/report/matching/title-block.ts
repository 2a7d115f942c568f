import type { ReportDocument } from "../document";
import type { Outline } from "../outline";
import { fold, foldedWords } from "./fold";
import { readHeadingNumber } from "./heading-number";

const linesAfterKind = 4;

/**
 * True for the paragraphs of the report's own title ("BÁO CÁO / Kết quả thực hiện Quyết định số …"), which reads much
 * like a section's: the line that names the kind of document, and what follows it without a number.
 */
export function isTitleBlock(document: ReportDocument, outline: Outline): (paragraph: number) => boolean {
  const [kind = "", ...subject] = outline.titleBlock.map((line) => fold(line).text);
  const subjects = subject.map((line) => new Set(line.split(" ")));
  const inTitle = new Set<number>();
  let remaining = 0;
  for (const { index, text, label, styleKind, headingLevel } of document.paragraphs) {
    if (text.trim() === "") continue;
    const folded = text.length < 600 ? fold(text).text : "";
    const numbered = label !== undefined || readHeadingNumber(text) !== undefined;
    if (folded === kind || (folded.startsWith(`${kind} `) && text.includes("\n") && !numbered)) {
      inTitle.add(index);
      remaining = linesAfterKind;
    } else if (
      remaining > 0 &&
      !numbered &&
      headingLevel === undefined &&
      text.length < 500 &&
      !/[:;]\s*$/.test(text)
    ) {
      inTitle.add(index);
      remaining--;
    } else {
      remaining = 0;
      if (
        !numbered &&
        folded !== "" &&
        (styleKind === "title" || subjects.some((words) => repeats(folded, words)))
      ) {
        inTitle.add(index);
      }
    }
  }
  return (paragraph) => inTitle.has(paragraph);
}

function repeats(folded: string, words: ReadonlySet<string>): boolean {
  const own = foldedWords(folded);
  if (own.length < 12 || words.size < 12) return false;
  return own.filter((word) => words.has(word)).length >= own.length * 0.85 && own.length >= words.size * 0.6;
}
