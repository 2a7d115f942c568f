import type { ReportDocument } from "./report-document";

/**
 * A place in the document that outlives small edits: a paragraph, the text it had, and a range in that text.
 * Whoever goes there resolves it again against the document as it then is.
 */
export interface Place {
  /** Index in `ReportDocument.paragraphs` when the document was read. */
  readonly paragraph: number;
  /** The paragraph's whole text when it was read. */
  readonly text: string;
  /** UTF-16 range in `text`; absent = the whole paragraph. */
  readonly start?: number;
  readonly end?: number;
}

/** The place of a paragraph of `document`, or of the range [start, end) of its text. */
export function placeOf(document: ReportDocument, paragraph: number, start?: number, end?: number): Place {
  const text = document.paragraphs[paragraph]?.text ?? "";
  return start === undefined || end === undefined ? { paragraph, text } : { paragraph, text, start, end };
}
