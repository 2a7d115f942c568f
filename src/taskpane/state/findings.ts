import { severities, verdictOn, type CheckResult, type Severity } from "../../report";

/** How many findings there are of each severity, gravest first; severities without any are left out. */
export function countBySeverity(result: CheckResult): [Severity, number][] {
  const { counts } = verdictOn(result);
  return severities
    .map((severity): [Severity, number] => [severity, counts[severity]])
    .filter(([, count]) => count > 0);
}
