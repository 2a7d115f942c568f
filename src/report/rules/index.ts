export type { Finding, RuleId, Severity } from "./finding";
export type { Rule, RuleContext, RuleFinding, RuleMeta, RuleResult } from "./rule";
export type { CheckResult } from "./check-result";
export { checkReport } from "./check-report";
export { findingKey, isBinding, type CheckOptions } from "./pipeline";
export { nextToWrite, progressOf, type WritingProgress } from "./progress";
export { rules } from "./registry";
export { resultText } from "./result-text";
export { severities, verdictOn, type Verdict } from "./verdict";
