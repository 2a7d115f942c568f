import { readFileSync, statSync } from "node:fs";
import { DocxError, maxFileSize, readDocx, type ReadingTools } from "../docx";
import { checkReport, outline2282, type CheckResult } from "../report";
import { computedTablesOf } from "./computed-tables";
import { asDocxError, type FoundFile } from "./find-files";

/** What is known of one file: the check's result, or why there is none. */
export type FileOutcome =
  | { readonly file: string; readonly result: CheckResult }
  | { readonly file: string; readonly error: DocxError };

/** Reads and checks one file. Whatever goes wrong with it is told, never thrown: the others are still to come. */
export async function checkFile({ path, problem }: FoundFile, tools: ReadingTools): Promise<FileOutcome> {
  if (problem) return { file: path, error: problem };
  try {
    const report = readDocx(readFile(path), tools);
    const computedTables = await computedTablesOf(report);
    const options = computedTables && { computedTables };
    return { file: path, result: checkReport(report.document, outline2282, options) };
  } catch (error) {
    return { file: path, error: error instanceof DocxError ? error : unexpected(error) };
  }
}

function readFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > maxFileSize) throw new DocxError("too-large", path);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof DocxError ? error : asDocxError(error);
  }
}

function unexpected(error: unknown): DocxError {
  return new DocxError("unexpected", error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
