/** Why a file could not be read. The Vietnamese sentence is looked up at the edge (src/texts). */
export type DocxErrorCode =
  | "not-found"
  | "not-readable"
  | "empty-file"
  | "not-a-docx"
  | "legacy-doc"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "unsafe-xml";

/** The one error type that leaves src/docx. */
export class DocxError extends Error {
  override readonly name = "DocxError";
  constructor(
    readonly code: DocxErrorCode,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}
