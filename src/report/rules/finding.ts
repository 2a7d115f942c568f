import type { Place } from "../document";
import type { SectionId } from "../outline";

/** `error`: must be put right before the report is sent; `warning`: should be looked at; `info`: for your information. */
export type Severity = "error" | "warning" | "info";

/** Stable ids: other programs and saved settings refer to them. */
export type RuleId =
  | "missing-section"
  | "empty-section"
  | "unfinished-section"
  | "section-order"
  | "duplicate-section"
  | "section-number"
  | "heading-style"
  | "left-over-blank"
  | "ratio-mismatch"
  | "women-exceed-total"
  | "total-mismatch"
  | "stale-table"
  | "unexplained-ratio"
  | "decision-symbol"
  | "programme-title"
  | "former-level"
  | "decimal-separator"
  | "percent-point"
  | "unicode-form"
  | "legacy-font"
  | "tracked-changes"
  | "open-comments"
  | "page-size"
  | "page-margins"
  | "body-font"
  | "body-size"
  | "body-alignment"
  | "first-line-indent"
  | "paragraph-spacing"
  | "line-spacing"
  | "page-number"
  | "national-title"
  | "date-line"
  | "recipients";

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The section it is about; absent when it is about the whole document. */
  readonly section?: SectionId;
  /** Where to look; for a missing section, the place where it should be inserted, when that is known. */
  readonly place?: Place;
  /** A second place the message speaks of: the first of two duplicates, the heading that should come before. */
  readonly related?: Place;
  /** What is there and what is expected, one Vietnamese sentence. */
  readonly message: string;
  /** Why it matters: the basis, Vietnamese. */
  readonly why: string;
  /** How to put it right, Vietnamese. */
  readonly fix: string;
}
