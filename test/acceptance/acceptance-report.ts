import type { SectionStatus } from "../../src/report";
import { decreeBody, docx, type DocxOptions, type Piece } from "../fixtures/docx-builder";
import { statusesBut, type Exceptions } from "../fixtures/reports/fixture-report";

export { printed as T, prompts, sectionIds } from "../fixtures/reports/fixture-report";
export { reportText as text } from "../fixtures/report-text";

/** A whole report as an official would write it, and what a careful official would say of its sections. */
export interface AcceptanceReport {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly statuses: Readonly<Record<string, SectionStatus>>;
}

/** Everything is written but what `truth` names. */
export function report(
  name: string,
  truth: Exceptions,
  content: readonly Piece[] | (() => readonly Piece[]),
  options: DocxOptions = {},
): AcceptanceReport {
  return {
    name,
    bytes: () => docx(typeof content === "function" ? content() : content, { body: decreeBody, ...options }),
    statuses: statusesBut(truth),
  };
}
