import { readDocx } from "../../src/docx";
import { findSections, outline2282 } from "../../src/report";
import { fixtureReports } from "../fixtures/reports";
import type { AcceptanceReport } from "./acceptance-report";
import { corpus } from "./corpus";
import { heldOut } from "./held-out";

const reports = [...corpus, ...heldOut];

/** Sections on which the program and a careful official differ: "I.3: expected empty, got written". */
function disagreements({ bytes, statuses }: AcceptanceReport): string[] {
  return findSections(readDocx(bytes()).document, outline2282)
    .sections.filter(({ id, status }) => status !== statuses[id])
    .map(({ id, status }) => `${id}: expected ${statuses[id]}, got ${status}`);
}

describe("every section of a whole report has the status a careful official would give it", () => {
  test.each(reports)("$name", (report) => {
    expect(disagreements(report)).toEqual([]);
  });

  test("the corpus is worth the name", () => {
    const names = reports.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});

describe("one difficulty at a time", () => {
  test.each(fixtureReports)("$name", (report) => {
    expect(disagreements(report)).toEqual([]);
  });
});
