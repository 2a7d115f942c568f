import type { Place } from "../../../src/report/document";
import type { RuleFinding, Rule } from "../../../src/report/rules";
import type { Draft } from "./draft";

/** A finding as a test expects it: its message, and the words it points at. */
export interface Expected {
  readonly message: string;
  /** The words at the place; null: it has no place. */
  readonly at: string | null;
  readonly related?: string;
  readonly section?: string;
  readonly severity?: RuleFinding["severity"];
}

export interface RuleExamples {
  /** Drafts in which the rule finds nothing. */
  readonly valid: Readonly<Record<string, Draft>>;
  readonly invalid: Readonly<
    Record<string, { readonly draft: Draft; readonly findings: readonly Expected[] }>
  >;
  /** Drafts that lack a fact the rule needs. */
  readonly notChecked?: Readonly<Record<string, Draft>>;
}

/** Tests one rule by examples: nothing in the valid drafts, exactly the findings told in the invalid ones. */
export function testRule(rule: Rule, { valid, invalid, notChecked = {} }: RuleExamples): void {
  describe(rule.meta.id, () => {
    test.each(Object.entries(valid))("says nothing: %s", (_name, draft) => {
      expect(rule.check(draft)).toEqual([]);
    });
    test.each(Object.entries(invalid))("finds: %s", (_name, { draft, findings }) => {
      const result = rule.check(draft);
      expect(result).not.toBe("not-checked");
      const found = result === "not-checked" ? [] : result;
      expect(found.map((finding) => shown(finding, draft))).toEqual(findings);
      for (const { why, fix } of found) {
        expect(why).toMatch(/\.$/);
        expect(fix).toMatch(/\.$/);
      }
    });
    for (const [name, draft] of Object.entries(notChecked)) {
      test(`is not checked: ${name}`, () => expect(rule.check(draft)).toBe("not-checked"));
    }
  });
}

function shown({ message, place, related, section, severity }: RuleFinding, { document }: Draft): Expected {
  return {
    message,
    at: place ? wordsAt(place, document) : null,
    ...(related ? { related: wordsAt(related, document) } : {}),
    ...(section === undefined ? {} : { section }),
    ...(severity === undefined ? {} : { severity }),
  };
}

function wordsAt(place: Place, document: Draft["document"]): string {
  expect(document.paragraphs[place.paragraph]?.text).toBe(place.text);
  return place.text.slice(place.start ?? 0, place.end);
}
