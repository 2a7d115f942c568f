import { resultTexts } from "../../texts/rules";
import type { CheckResult } from "./check-result";
import type { Finding, Severity } from "./finding";

/** Severities, gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Whether the report can be submitted. */
export interface Verdict {
  readonly counts: Readonly<Record<Severity, number>>;
  /** No error is left. */
  readonly canSubmit: boolean;
  /** The verdict in one Vietnamese sentence. */
  readonly sentence: string;
}

/** The verdict on the findings of one check. */
export function verdictOn({ findings }: Pick<CheckResult, "findings">): Verdict {
  const counts = countsOf(findings);
  const told = severities.filter((severity) => counts[severity] > 0);
  const list = told.map((severity) => `${counts[severity]} ${resultTexts.severity[severity]}`).join(", ");
  const canSubmit = counts.error === 0;
  const accepted = list === "" ? resultTexts.clean : resultTexts.noErrors(list);
  return { counts, canSubmit, sentence: canSubmit ? accepted : resultTexts.blocked(list) };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
