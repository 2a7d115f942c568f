import { resultTexts } from "../../texts/rules";
import type { Outline } from "../outline";
import type { CheckResult } from "./check-result";
import { progressOf } from "./progress";
import { rules } from "./registry";
import { severities, verdictOn } from "./verdict";

/** The result as plain Vietnamese text, to be copied into a mail or a note. */
export function resultText(outline: Outline, result: CheckResult): string {
  const { written, total } = progressOf(outline, result.sections);
  const summary = [
    resultTexts.heading,
    ...(result.sections.recognised ? [] : [resultTexts.notRecognised]),
    verdictOn(result).sentence,
    resultTexts.progress(written, total),
  ];
  return [summary, ...findingLines(result), notCheckedLines(result)]
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

/** One block a severity, its findings numbered. */
function findingLines({ findings }: CheckResult): string[][] {
  return severities.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    const lines = group.flatMap(({ message, fix }, position) => [
      `${position + 1}. ${message}`,
      `   ${resultTexts.fix}: ${fix}`,
    ]);
    return [`${resultTexts.group[severity]} (${group.length})`, ...lines];
  });
}

function notCheckedLines({ notChecked }: CheckResult): string[] {
  const titles = rules.filter(({ meta }) => notChecked.includes(meta.id)).map(({ meta }) => meta.title);
  return titles.length > 0 ? [`${resultTexts.notChecked}: ${titles.join("; ")}.`] : [];
}
