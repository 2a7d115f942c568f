import fc from "fast-check";
import { outline2282 } from "../../../src/report/outline";
import type { Finding, Rule, RuleId, Severity } from "../../../src/report/rules";
import {
  dropIgnored,
  findingKey,
  isBinding,
  runRules,
  setSeverity,
  sortFindings,
} from "../../../src/report/rules/pipeline";
import { rules } from "../../../src/report/rules/registry";
import { draft } from "./draft";

const said = { message: "Có gì.", why: "Vì sao.", fix: "Làm gì." };
const empty = (section: string): Finding => ({ rule: "empty-section", severity: "error", section, ...said });
const binding = (finding: Finding): boolean => isBinding(rules, outline2282, finding);
const context = draft(["Kính gửi"]);

const rule = (id: RuleId, severity: Severity, result: ReturnType<Rule["check"]>): Rule => ({
  meta: { id, severity, title: id },
  check: () => result,
});

describe("running the rules", () => {
  test("adds id and severity to every finding, keeps a weaker severity of the finding's own", () => {
    const { findings } = runRules(
      [
        rule("section-order", "warning", [said, { ...said, severity: "info" }]),
        rule("empty-section", "error", [{ ...said, section: "I.3" }]),
      ],
      context,
    );
    expect(findings.map((finding) => [finding.rule, finding.severity, finding.section])).toEqual([
      ["section-order", "warning", undefined],
      ["section-order", "info", undefined],
      ["empty-section", "error", "I.3"],
    ]);
  });

  test("a rule that lacks a fact is named, and the others still speak", () => {
    const outcome = runRules(
      [rule("open-comments", "warning", "not-checked"), rule("section-order", "warning", [said])],
      context,
    );
    expect(outcome.notChecked).toEqual(["open-comments"]);
    expect(outcome.findings).toHaveLength(1);
  });

  test("every rule has an id of its own and a title", () => {
    const ids = rules.map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { meta } of rules) expect(meta.title).not.toBe("");
  });
});

describe("setting findings aside", () => {
  const blank: Finding = {
    rule: "left-over-blank",
    severity: "warning",
    place: { paragraph: 4, text: "Số:      /BC-SNV", start: 0, end: 10 },
    ...said,
  };

  test("a whole rule, or one finding by its key", () => {
    expect(dropIgnored([blank, empty("I.4")], { ignoredRules: ["left-over-blank"] }, binding)).toEqual([
      empty("I.4"),
    ]);
    const ignored = { ignoredFindings: [findingKey(blank)] };
    expect(dropIgnored([blank, empty("I.4")], ignored, binding)).toEqual([empty("I.4")]);
  });

  test("the key holds while paragraphs are added before, not when the words or the section change", () => {
    const moved = { ...blank, place: { paragraph: 9, text: "Số:      /BC-SNV", start: 0, end: 10 } };
    expect(findingKey(moved)).toBe(findingKey(blank));
    expect(findingKey({ ...blank, place: { paragraph: 4, text: "Số: 05/BC-SNV" } })).not.toBe(
      findingKey(blank),
    );
    expect(findingKey(empty("I.3"))).not.toBe(findingKey(empty("I.4")));
  });

  test("a section mandatory by name that is missing or empty can be neither set aside nor weakened", () => {
    const missing: Finding = { ...empty("II.2"), rule: "missing-section" };
    const findings = [empty("I.3"), missing];
    const settings = {
      ignoredRules: ["empty-section", "missing-section"],
      ignoredFindings: findings.map(findingKey),
      severities: { "empty-section": "info", "missing-section": "info" },
    } as const;
    expect(dropIgnored(findings, settings, binding)).toEqual(findings);
    expect(setSeverity(findings, settings, binding)).toEqual(findings);
  });

  test("another severity can be set for a rule", () => {
    expect(
      setSeverity([empty("I.4"), blank], { severities: { "empty-section": "warning" } }, binding),
    ).toEqual([{ ...empty("I.4"), severity: "warning" }, blank]);
  });
});

describe("the order of findings", () => {
  const severity = fc.constantFrom<Severity>("error", "warning", "info");
  const place = fc.option(fc.record({ paragraph: fc.nat(9), text: fc.constant("") }), { nil: undefined });
  const findings = fc.array(
    fc
      .record({ severity, place, message: fc.string() })
      .map((finding): Finding => ({ ...said, rule: "section-order", ...finding })),
  );
  const rank = { error: 0, warning: 1, info: 2 };

  test("errors, then warnings, then information; within each in document order, those without a place last", () => {
    fc.assert(
      fc.property(findings, (unsorted) => {
        const sorted = sortFindings(unsorted);
        expect(new Set(sorted)).toEqual(new Set(unsorted));
        expect(sorted).toHaveLength(unsorted.length);
        sorted.slice(1).forEach((finding, position) => {
          const before = sorted[position];
          if (!before) return;
          expect(rank[before.severity]).toBeLessThanOrEqual(rank[finding.severity]);
          if (before.severity !== finding.severity) return;
          const [one, other] = [before.place?.paragraph ?? Infinity, finding.place?.paragraph ?? Infinity];
          expect(one).toBeLessThanOrEqual(other);
          if (one === other) expect(unsorted.indexOf(before)).toBeLessThan(unsorted.lastIndexOf(finding));
        });
      }),
    );
  });

  test("two findings in one paragraph stand as their words stand", () => {
    const at = (start: number): Finding => ({
      ...said,
      rule: "left-over-blank",
      severity: "warning",
      place: { paragraph: 1, text: "…… và ……", start, end: start + 2 },
    });
    expect(sortFindings([at(6), at(0)])).toEqual([at(0), at(6)]);
  });
});
