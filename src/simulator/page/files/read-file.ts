import { docxErrorTexts, otherFormatTexts } from "../../../texts/docx-errors";
import { preview as texts } from "../../../texts/preview";

/** A file that cannot be opened; the message is what to tell the user. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
}

/** The bytes of a .docx of the user's, looked over as the command line looks over every file. */
export async function readFile(file: File): Promise<Uint8Array> {
  const { DocxError, readDocx } = await import("../../../docx");
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    readDocx(bytes);
    return bytes;
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    const { what, next } = error.format ? otherFormatTexts[error.format] : docxErrorTexts[error.code];
    throw new FileRefused(texts.failed.file(file.name, what, next), { cause: error });
  }
}
