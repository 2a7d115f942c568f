import { findSections, sectionsThatLookEmpty } from "../../../src/report/matching";
import { outline2282 } from "../../../src/report/outline";
import type { ObjectKind, ReportDocument } from "../../../src/report/document";
import { reportWith } from "./full-report";
import { verdictOf } from "./verdict";
import { writtenDocument } from "./written-document";

const withObject = (document: ReportDocument, paragraph: number, objects: ObjectKind[]): ReportDocument => ({
  ...document,
  paragraphs: document.paragraphs.map((own) => (own.index === paragraph ? { ...own, objects } : own)),
});

test("where pictures must be looked for before a section is called empty", () => {
  const document = writtenDocument(reportWith({ "I.3": ["", ""] }));
  const map = findSections(document, outline2282);
  const heading = map.sections.find((section) => section.id === "I.3")?.heading?.place.paragraph ?? -1;
  expect(sectionsThatLookEmpty(map)).toEqual([{ start: heading, end: heading + 3 }]);
});

test("nothing needs looking for in a written report", () => {
  expect(sectionsThatLookEmpty(findSections(writtenDocument(reportWith({})), outline2282))).toEqual([]);
});

test.each([
  ["picture", ""],
  ["textBox", ""],
  ["equation", ""],
  ["chart", ""],
  ["embedded", ""],
  ["control", "empty: I.3"],
] as const)("a %s alone under a heading", (object, expected) => {
  const document = writtenDocument(reportWith({ "I.3": ["", ""] }));
  const [extent] = sectionsThatLookEmpty(findSections(document, outline2282));
  expect(verdictOf(findSections(withObject(document, (extent?.start ?? 0) + 1, [object]), outline2282))).toBe(
    expected,
  );
});
