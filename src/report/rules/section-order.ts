import { ruleTexts } from "../../texts/rules";
import { parentOf, sectionName } from "../outline";
import type { SectionMap, SectionState } from "../matching";
import type { Rule, RuleContext } from "./rule";
import { previousFound } from "./section-state";

const texts = ruleTexts.sectionOrder;

/** Sections follow one another as in the outline, each under its own parent. */
export const sectionOrder: Rule = {
  meta: { id: "section-order", severity: "warning", title: texts.title },
  check: (context) =>
    context.sections.sections
      .filter((state) => state.misplaced && state.heading)
      .map((state) => {
        const expected = previousFound(context.outline, context.sections, state.id);
        return {
          section: state.id,
          place: state.heading?.place,
          related: expected?.heading?.place,
          message: messageFor(context, state, expected),
          why: texts.why,
          fix: texts.fix,
        };
      }),
};

function messageFor(
  { outline, sections }: RuleContext,
  state: SectionState,
  expected: SectionState | undefined,
): string {
  const name = sectionName(outline, state.id);
  const before = headingBefore(sections, state);
  if (before?.id !== expected?.id) {
    return texts.message(
      name,
      before && sectionName(outline, before.id),
      expected && sectionName(outline, expected.id),
    );
  }
  const parent = parentOf(outline, state.id);
  return parent ? texts.underOther(name, sectionName(outline, parent.id)) : texts.outOfPlace(name);
}

/** The section whose heading stands last before that of `state` in the document. */
function headingBefore(sections: SectionMap, state: SectionState): SectionState | undefined {
  const position = (other: SectionState): number => other.heading?.place.paragraph ?? Number.NaN;
  const here = position(state);
  return sections.sections
    .filter((other) => position(other) < here)
    .reduce<SectionState | undefined>(
      (last, other) => (last === undefined || position(other) > position(last) ? other : last),
      undefined,
    );
}
