import type { Colors } from "picocolors/types";
import { outline2282, progressOf, verdictOn } from "../report";
import { cliTexts } from "../texts/cli";
import type { FileOutcome } from "./check-file";
import { printable } from "./printable";

/** One file in the table at the end; small, so that it can be kept for every file. */
export interface SummaryRow {
  readonly file: string;
  readonly result: keyof typeof cliTexts.result;
  readonly errors: string;
  readonly warnings: string;
  readonly written: string;
}

export function summaryRow(outcome: FileOutcome): SummaryRow {
  const file = printable(outcome.file);
  if ("error" in outcome) return { file, result: "unreadable", errors: "", warnings: "", written: "" };
  const { counts, canSubmit } = verdictOn(outcome.result);
  const { written, total } = progressOf(outline2282, outcome.result.sections);
  return {
    file,
    result: !canSubmit
      ? "incomplete"
      : written < total
        ? "unfinished"
        : counts.warning
          ? "review"
          : "complete",
    errors: String(counts.error),
    warnings: String(counts.warning),
    written: `${written}/${total}`,
  };
}

/** The table of all files, and how many are complete. File names stand last, as they may be long. */
export function summaryText(rows: readonly SummaryRow[], colors: Colors): string {
  const { columns, result } = cliTexts;
  const table = [
    [columns.result, columns.errors, columns.warnings, columns.written, columns.file],
    ...rows.map((row) => [result[row.result], row.errors, row.warnings, row.written, row.file]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    table.reduce((widest, cells) => Math.max(widest, width(cells[column]!)), 0),
  );
  const { green, yellow, red } = colors;
  const paint = { complete: green, review: yellow, unfinished: yellow, incomplete: red, unreadable: yellow };
  const lines = table.map(([first, ...rest], index) => {
    const row = rows[index - 1];
    const start = pad(first!, widths[0]!);
    const figures = rest.slice(0, 3).map((cell, at) => padStart(cell, widths[at + 1]!));
    const line = `${row ? paint[row.result](start) : start}  ${figures.join("  ")}  ${rest[3]}`;
    return row ? line : colors.bold(line);
  });
  const totals = Object.entries(result)
    .map(([kind, words]) => ({ words, count: rows.filter((row) => row.result === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`);
  return `${colors.bold(cliTexts.summary)}\n${lines.join("\n")}\n\n${cliTexts.totals(rows.length, totals)}\n`;
}

/** Columns on a terminal: combining marks take none. */
function width(text: string): number {
  return [...text.normalize("NFC").replace(/\p{M}/gu, "")].length;
}

function pad(text: string, columns: number): string {
  return text + " ".repeat(columns - width(text));
}

function padStart(text: string, columns: number): string {
  return " ".repeat(columns - width(text)) + text;
}
