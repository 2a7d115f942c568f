import type { ReportDocument } from "../document";
import { findSections } from "../matching";
import type { Outline } from "../outline";
import type { CheckResult } from "./check-result";
import type { Finding } from "./finding";
import { dropIgnored, isBinding, runRules, setSeverity, sortFindings, type CheckOptions } from "./pipeline";
import { rules } from "./registry";

/** Checks `document` against `outline`: finds its sections, asks every rule, applies the settings, sorts. */
export function checkReport(
  document: ReportDocument,
  outline: Outline,
  options: CheckOptions = {},
): CheckResult {
  const sections = findSections(document, outline);
  const { computedTables } = options;
  const context = { document, outline, sections, ...(computedTables && { computedTables }) };
  const { findings, notChecked } = runRules(rules, context);
  const binding = (finding: Finding): boolean => isBinding(rules, outline, finding);
  const kept = setSeverity(dropIgnored(findings, options, binding), options, binding);
  return { sections, findings: sortFindings(kept), notChecked };
}
