import type { SectionMap } from "../matching";
import type { Finding, RuleId } from "./finding";

/** What one check of a document says. */
export interface CheckResult {
  readonly sections: SectionMap;
  /** Every finding, errors first, then in document order. */
  readonly findings: readonly Finding[];
  /** Rules that could not be checked for want of a fact. */
  readonly notChecked: readonly RuleId[];
}
