import { readDocx } from "../../src/docx";
import { findSections, outline2282, type SectionStatus } from "../../src/report";
import { fixtureReports } from "../fixtures/reports";
import type { AcceptanceReport } from "./acceptance-report";
import { corpus } from "./corpus";

/** Sections on which the program and a careful official differ: "I.3: expected empty, got written". */
export function disagreements({ bytes, statuses, unsure }: AcceptanceReport): string[] {
  const expected: Readonly<Record<string, SectionStatus>> = statuses;
  const undecided: readonly string[] = unsure;
  return findSections(readDocx(bytes()).document, outline2282)
    .sections.filter(({ id, status }) => status !== expected[id] && !undecided.includes(id))
    .map(({ id, status }) => `${id}: expected ${expected[id]}, got ${status}`);
}

describe("every section of a whole report has the status a careful official would give it", () => {
  test.each(corpus)("$name", (report) => {
    expect(disagreements(report)).toEqual([]);
  });

  test("the corpus is worth the name", () => {
    const names = corpus.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});

describe("one difficulty at a time", () => {
  test.each(fixtureReports)("$name", ({ name, bytes, statuses }) => {
    expect(disagreements({ name, bytes, statuses, unsure: [] } as AcceptanceReport)).toEqual([]);
  });
});
