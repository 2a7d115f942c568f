export type { Finding, RuleId, Severity } from "./finding";
export type { Rule, RuleContext, RuleFinding, RuleMeta, RuleResult } from "./rule";
export type { CheckResult } from "./check-result";
