import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx";
import { checkReport, isLeaf, outline2282, type Finding, type RuleId } from "../../src/report";
import { fixtureReports } from "../fixtures/reports";

const findingsOf = (bytes: Uint8Array): readonly Finding[] =>
  checkReport(readDocx(bytes).document, outline2282).findings;

const aboutStatus: readonly RuleId[] = ["missing-section", "empty-section", "unfinished-section"];

describe("the findings of a small report", () => {
  test.each(fixtureReports)("$name", ({ bytes, statuses, findings: expected, silent }) => {
    const findings = findingsOf(bytes());
    const absent = expected.filter(
      ({ rule, section }) =>
        !findings.some((finding) => finding.rule === rule && (!section || finding.section === section)),
    );
    expect(absent).toEqual([]);
    expect(findings.filter(({ rule }) => silent.includes(rule))).toEqual([]);
    // A leaf is never called missing, empty or unfinished when it is not.
    const wrong = findings.filter(
      ({ rule, section = "" }) =>
        aboutStatus.includes(rule) && isLeaf(outline2282, section) && rule !== `${statuses[section]}-section`,
    );
    expect(wrong).toEqual([]);
  });
});

describe("the sample reports", () => {
  const errorsOf = (file: string) =>
    findingsOf(readFileSync(join(__dirname, "../../assets/samples", file))).filter(
      ({ severity }) => severity === "error",
    );

  test("the half-written one has exactly the three errors named in its description", () => {
    expect(errorsOf("bao-cao-viet-do.docx").map(({ rule, section }) => [rule, section])).toEqual([
      ["empty-section", "I.3"],
      ["empty-section", "II.1"],
      ["empty-section", "II.2"],
    ]);
  });

  test("the complete one has no finding at all", () => {
    expect(findingsOf(readFileSync(join(__dirname, "../../assets/samples/bao-cao-hoan-chinh.docx")))).toEqual(
      [],
    );
  });

  test("the outline as printed has every leaf empty and nothing missing", () => {
    const errors = errorsOf("de-cuong-chua-viet.docx");
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(["empty-section"]));
    expect(errors).toHaveLength(11);
  });
});
