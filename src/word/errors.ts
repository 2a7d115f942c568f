/** Why Word did not do it. The Vietnamese sentence is looked up at the edge (src/texts). */
export type WordErrorCode =
  | "not-in-office"
  | "not-word"
  | "word-too-old"
  | "read-only"
  | "protected"
  | "not-empty"
  | "gone"
  | "changed"
  | "newer-data"
  | "damaged-data"
  | "busy"
  | "too-large"
  | "not-supported"
  | "cancelled"
  | "half-done"
  | "host-error";

/** The one error type that leaves src/word. */
export class WordError extends Error {
  override readonly name = "WordError";
  constructor(
    readonly code: WordErrorCode,
    /** The host's own code and message, for a bug report; never shown as the explanation. */
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}
