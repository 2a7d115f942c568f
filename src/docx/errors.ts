/** Why a file could not be read. The Vietnamese sentence is looked up at the edge (src/texts). */
export type DocxErrorCode =
  | "not-found"
  | "not-readable"
  | "no-documents"
  | "empty-file"
  | "not-a-docx"
  | "legacy-doc"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "unsafe-xml"
  | "unexpected";

/** What a file that is not a .docx really is, as far as its first bytes or its parts tell. */
export type OtherFormat =
  | "pdf"
  | "rtf"
  | "html"
  | "word-xml"
  | "odt"
  | "xlsx"
  | "pptx"
  | "xls"
  | "ppt"
  | "image"
  | "zip"
  | "text"
  | "unknown";

/** The one error type that leaves src/docx. */
export class DocxError extends Error {
  override readonly name = "DocxError";
  constructor(
    readonly code: DocxErrorCode,
    /** For a bug report; never shown as the explanation. */
    readonly detail?: string,
    options?: ErrorOptions & { format?: OtherFormat },
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
    this.format = options?.format;
  }
  /** With "not-a-docx": what the file is instead. */
  readonly format?: OtherFormat;
}
