import { outline2282 } from "../../../src/report/outline";
import { sectionsOf, verdict, verdictOf } from "./verdict";
import { fullReport, reportWith } from "./full-report";

test("a complete report has every section written", () => {
  const map = sectionsOf(fullReport);
  expect(verdictOf(map)).toBe("");
  expect(map.recognised).toBe(true);
  expect(map.extraHeadings).toEqual([]);
  expect(map.closingStart).toBeDefined();
});

test("the outline form as it was sent is empty everywhere and missing nowhere", () => {
  const form = [
    ...outline2282.titleBlock,
    ...outline2282.sections.flatMap((s) => [`${s.printedNumber}. ${s.title}`, ...s.prompts]),
  ];
  const map = sectionsOf(form);
  expect(map.sections.filter((s) => s.status !== "empty")).toEqual([]);
});

test.each(["I.3", "II.1", "II.2", "I.1.2", "I.2.2.2"])("%s left without content is empty", (id) => {
  expect(verdict(reportWith({ [id]: ["", "……………"] }))).toBe(`empty: ${id}`);
});

test.each(["I.3", "II.1", "II.2", "I.1.2", "I.2.2.2"])("%s left out is missing", (id) => {
  expect(verdict(reportWith({ [id]: "without" }))).toBe(`missing: ${id}`);
});
