import type { DocxError } from "../docx";
import { docxErrorTexts, otherFormatTexts } from "../texts/docx-errors";

/** What is wrong with the file and what to do, in Vietnamese. */
export function errorSentence(error: DocxError): string {
  const text =
    error.code === "not-a-docx" && error.format ? otherFormatTexts[error.format] : docxErrorTexts[error.code];
  // A fault of this program can only be put right by who knows what it was.
  const detail = error.code === "unexpected" && error.detail ? ` (${error.detail})` : "";
  return `${text.what} ${text.next}${detail}`;
}
