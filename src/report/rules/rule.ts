import type { ReportDocument } from "../document";
import type { Outline } from "../outline";
import type { SectionMap } from "../matching";
import type { Finding, RuleId, Severity } from "./finding";

/** What a rule looks at. */
export interface RuleContext {
  readonly document: ReportDocument;
  readonly outline: Outline;
  readonly sections: SectionMap;
}

/** What a rule says of itself. */
export interface RuleMeta {
  readonly id: RuleId;
  /** The severity of its findings unless a setting changes it. */
  readonly severity: Severity;
  /** One Vietnamese line for lists of rules. */
  readonly title: string;
}

/** A finding as the rule itself gives it: id and severity are added around it. */
export type RuleFinding = Omit<Finding, "rule" | "severity">;

/** "not-checked": the document lacks a fact the rule needs. */
export type RuleResult = readonly RuleFinding[] | "not-checked";

export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): RuleResult;
}
