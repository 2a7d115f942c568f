import type { ReportDocument } from "../document";
import type { Outline } from "../outline";
import type { Match } from "./align";
import { foldedText } from "./fold";

/**
 * Whether the document follows the outline at all: much of it was found, or some of it in a document that speaks of
 * the outline's subject. Common titles ("Kinh phí thực hiện") occur in every report.
 */
export function isRecognised(document: ReportDocument, outline: Outline, matches: readonly Match[]): boolean {
  const sure = matches.filter((match) => match.option.likeness >= 0.6).length;
  if (sure >= outline.sections.length * 0.5) return true;
  return sure >= Math.min(2, outline.sections.length) && hasMark(document, outline);
}

function hasMark(document: ReportDocument, outline: Outline): boolean {
  const marks = outline.marks.map((mark) => foldedText(mark));
  return document.paragraphs.some(({ text }) => {
    if (text.length < 4) return false;
    const folded = foldedText(text);
    return marks.some((mark) => folded.includes(mark));
  });
}
