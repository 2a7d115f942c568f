import { readFileSync, statSync } from "node:fs";
import { DocxError, maxFileSize, readDocxWith, type DocxReport, type PackageTools } from "../docx";
import { checkReport, outline2282, type CheckResult } from "../report";
import { computedTablesOf } from "./computed-tables";
import { asDocxError, type FoundFile } from "./find-files";

/** What is known of one file: the check's result, or why there is none. */
export type FileOutcome =
  | { readonly file: string; readonly result: CheckResult }
  | { readonly file: string; readonly error: DocxError };

/** Reads and checks one file. Whatever goes wrong with it is told, never thrown: the others are still to come. */
export async function checkFile({ path, problem }: FoundFile, tools: PackageTools): Promise<FileOutcome> {
  if (problem) return { file: path, error: problem };
  try {
    const report = await read(readFile(path), tools);
    const computedTables = await computedTablesOf(report);
    const options = computedTables && { computedTables };
    return { file: path, result: checkReport(report.document, outline2282, options) };
  } catch (error) {
    return { file: path, error: error instanceof DocxError ? error : unexpected(error) };
  }
}

async function read(bytes: Uint8Array, tools: PackageTools): Promise<DocxReport> {
  try {
    return readDocxWith(tools, bytes);
  } catch (error) {
    if (!(error instanceof DocxError) || error.code !== "damaged") throw error;
    // fflate takes longer to load than a report to check, and only few files are damaged.
    const { readAgain } = await import("./read-again");
    return readAgain(bytes);
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
