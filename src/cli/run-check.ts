import { createColors } from "picocolors";
import { cliTexts } from "../texts/cli";
import { checkFile, type FileOutcome } from "./check-file";
import { findFiles } from "./find-files";
import { jsonOutput } from "./json-output";
import { ProgressLine } from "./progress-line";
import { nodeTools } from "./node-tools";
import { summaryRow, summaryText, type SummaryRow } from "./summary";
import { write, type Terminal } from "./terminal";
import { fileText } from "./text-output";

/** 0: no error; 1: some report has errors; 2: some file could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Checks every file, one after another, and writes what was found as each is done. */
export async function runCheck(
  paths: readonly string[],
  json: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, otherFiles } = findFiles(paths);
  if (files.length === 0) {
    terminal.err.write(`${cliTexts.onlyLockFiles}\n`);
    if (json) await write(terminal, jsonOutput.start + jsonOutput.end);
    return 2;
  }
  const colors = createColors(terminal.out.isTTY === true && !terminal.env["NO_COLOR"]);
  const progress = new ProgressLine(terminal, files.length);
  const tools = nodeTools();
  const rows: SummaryRow[] = [];
  let exitCode: ExitCode = 0;
  if (json) await write(terminal, jsonOutput.start);
  for (const [index, file] of files.entries()) {
    progress.show(index + 1, file.path);
    const outcome = await checkFile(file, tools);
    exitCode = Math.max(exitCode, exitCodeOf(outcome)) as ExitCode;
    progress.clear();
    await write(terminal, json ? jsonOutput.file(outcome, index === 0) : fileText(outcome, colors));
    if (!json) rows.push(summaryRow(outcome));
  }
  if (json) await write(terminal, jsonOutput.end);
  else if (rows.length > 1) await write(terminal, summaryText(rows, colors));
  if (!json && otherFiles > 0) await write(terminal, `${cliTexts.notWord(otherFiles)}\n`);
  return exitCode;
}

function exitCodeOf(outcome: FileOutcome): ExitCode {
  if ("error" in outcome) return 2;
  return outcome.result.findings.some((finding) => finding.severity === "error") ? 1 : 0;
}
