import { sectionById, type Outline } from "../outline";
import type { ComputedTable } from "./computed-table";
import type { Finding, RuleId, Severity } from "./finding";
import type { Rule, RuleContext, RuleFinding, RuleMeta } from "./rule";

/**
 * What is known besides the document, and what somebody has set aside or weighs otherwise. Findings that a unit cannot
 * excuse stay as they are.
 */
export interface CheckOptions {
  /** The document's tables that were computed from the author's data; absent when nobody has looked for data. */
  readonly computedTables?: readonly ComputedTable[];
  readonly ignoredRules?: readonly RuleId[];
  /** Single findings set aside, by `findingKey`. */
  readonly ignoredFindings?: readonly string[];
  readonly severities?: Partial<Readonly<Record<RuleId, Severity>>>;
}

/** What the rules themselves say, before settings and order. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly RuleId[];
}

/** Which finding this is, however the paragraphs before it move: its rule, section and the words it points at. */
export function findingKey({ rule, section, place }: Finding): string {
  const words = place?.text.slice(place.start ?? 0, place.end) ?? "";
  return [rule, section ?? "", words.normalize("NFC").replace(/\s+/g, " ").trim()].join("|");
}

/** Asks every rule. */
export function runRules(rules: readonly Rule[], context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const notChecked: RuleId[] = [];
  for (const { meta, check } of rules) {
    const result = check(context);
    if (result === "not-checked") notChecked.push(meta.id);
    else for (const finding of result) findings.push(findingOf(meta, finding));
  }
  return { findings, notChecked };
}

/** Property by property: many findings are made, and spreading one takes ten times as long. */
function findingOf(meta: RuleMeta, finding: RuleFinding): Finding {
  const { severity = meta.severity, section, place, related, message, why, fix } = finding;
  return { rule: meta.id, severity, section, place, related, message, why, fix };
}

/** True when no setting may touch the finding: a section mandatory by name is missing or empty. */
export function isBinding(rules: readonly Rule[], outline: Outline, { rule, section }: Finding): boolean {
  const bindingRule = rules.some(({ meta }) => meta.id === rule && meta.binding);
  return bindingRule && section !== undefined && sectionById(outline, section)?.mandatory === "named";
}

/** Leaves out what was set aside. */
export function dropIgnored(
  findings: readonly Finding[],
  { ignoredRules = [], ignoredFindings = [] }: CheckOptions,
  binding: (finding: Finding) => boolean,
): Finding[] {
  const ignored = (finding: Finding): boolean =>
    ignoredRules.includes(finding.rule) ||
    (ignoredFindings.length > 0 && ignoredFindings.includes(findingKey(finding)));
  return findings.filter((finding) => !ignored(finding) || binding(finding));
}

/** Gives the severities that were set. */
export function setSeverity(
  findings: readonly Finding[],
  { severities = {} }: CheckOptions,
  binding: (finding: Finding) => boolean,
): Finding[] {
  return findings.map((finding) => {
    const severity = severities[finding.rule];
    return severity === undefined || binding(finding) ? finding : { ...finding, severity };
  });
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Errors first, then in document order; what has no place stands after what has one. Otherwise as they came. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const position = ({ place }: Finding): number => place?.paragraph ?? Number.MAX_SAFE_INTEGER;
  const start = ({ place }: Finding): number => place?.start ?? 0;
  return [...findings].sort(
    (one, other) =>
      weight[one.severity] - weight[other.severity] ||
      position(one) - position(other) ||
      start(one) - start(other),
  );
}
