import type { Colors } from "picocolors/types";
import {
  outline2282,
  progressOf,
  severities,
  verdictOn,
  type CheckResult,
  type Finding,
  type Severity,
} from "../report";
import { cliTexts } from "../texts/cli";
import type { FileOutcome } from "./check-file";
import { errorSentence } from "./error-sentence";
import { printable } from "./printable";

/** What the check says of one file, for people. */
export function fileText(outcome: FileOutcome, colors: Colors): string {
  const title = colors.bold(printable(outcome.file));
  const lines =
    "error" in outcome
      ? [`${colors.red(cliTexts.unreadable)} ${printable(errorSentence(outcome.error))}`]
      : resultLines(outcome.result, colors);
  return `${title}\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n\n`;
}

function resultLines(result: CheckResult, colors: Colors): string[] {
  const { canSubmit, sentence } = verdictOn(result);
  const { written, total } = progressOf(outline2282, result.sections);
  const verdict = `${canSubmit ? colors.green(sentence) : colors.red(sentence)} ${cliTexts.written(written, total)}`;
  const notRecognised = result.sections.recognised ? [] : [colors.red(cliTexts.notRecognised)];
  const groups = severities.flatMap((severity) =>
    groupLines(
      severity,
      result.findings.filter((finding) => finding.severity === severity),
      colors,
    ),
  );
  return [...notRecognised, verdict, ...groups];
}

function groupLines(severity: Severity, findings: readonly Finding[], colors: Colors): string[] {
  if (findings.length === 0) return [];
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
  const heading = paint(`${cliTexts.group[severity]} (${findings.length})`);
  return [heading, ...findings.flatMap((finding) => findingLines(finding, colors))];
}

function findingLines({ message, place, fix }: Finding, colors: Colors): string[] {
  const where = place ? colors.dim(` (${cliTexts.at(place.paragraph + 1)})`) : "";
  return [`- ${printable(message)}${where}`, colors.dim(`  ${cliTexts.fix} ${printable(fix)}`)];
}
