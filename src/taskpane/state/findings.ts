import type { CheckResult, Severity } from "../../report";
import { filters } from "./pane-state";

/** How many findings there are of each severity, gravest first; severities without any are left out. */
export function countBySeverity({ findings }: Pick<CheckResult, "findings">): [Severity, number][] {
  return filters.flatMap((severity): [Severity, number][] => {
    if (severity === "all") return [];
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [[severity, count]] : [];
  });
}
