import type { TargetComparison } from "../targets";

/** Why a table gives no sentence. */
export type NoSentenceReason =
  /** The rows may not be added up: the author chooses a row. */
  | "no-total"
  /** The row is not there, or has no name. */
  | "no-row"
  | "no-figures"
  | "division-by-zero"
  | "uneven"
  | "mistakes";

/** A computed sentence for the report's text, or why there is none, in words for the author. */
export type Sentence =
  | {
      readonly kind: "sentence";
      readonly text: string;
      /** How the ratio stands to its target; absent when it may not be compared. */
      readonly target?: TargetComparison;
    }
  | { readonly kind: "none"; readonly reason: NoSentenceReason; readonly message: string };
