import type { ReportDocument } from "../document";
import type { Outline } from "../outline";
import type { SectionMap } from "../matching";
import type { ComputedTable } from "./computed-table";
import type { Finding, RuleId, Severity } from "./finding";

/** What a rule looks at. */
export interface RuleContext {
  readonly document: ReportDocument;
  readonly outline: Outline;
  readonly sections: SectionMap;
  /** Absent when nobody has looked for data in the document. */
  readonly computedTables?: readonly ComputedTable[];
}

/** What a rule says of itself. */
export interface RuleMeta {
  readonly id: RuleId;
  /** The severity of its findings unless a setting, or the finding itself, says another. */
  readonly severity: Severity;
  /** One Vietnamese line for lists of rules. */
  readonly title: string;
  /** True when no setting may ignore or weaken its findings about sections that are mandatory by name. */
  readonly binding?: boolean;
}

/**
 * A finding as the rule itself gives it: the id is added around it, and the rule's severity where it gives none.
 * A rule may only weaken its own severity ("info" for what is no mistake of the author).
 */
export type RuleFinding = Omit<Finding, "rule" | "severity"> & { readonly severity?: Severity };

/** "not-checked": the document lacks a fact the rule needs. */
export type RuleResult = readonly RuleFinding[] | "not-checked";

export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): RuleResult;
}
