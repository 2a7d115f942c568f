import { ruleTexts } from "../../texts/rules";
import type { ReportDocument } from "../document";
import { levelOf, sectionName } from "../outline";
import type { SectionState } from "../matching";
import type { Rule, RuleContext, RuleFinding } from "./rule";

const texts = ruleTexts.headingStyle;

/**
 * Headings are Word headings of the right level, so that Word's navigation pane and table of contents show them. A
 * report that uses none at all is told so once; the level of its first heading is where the outline's levels start.
 */
export const headingStyle: Rule = {
  meta: { id: "heading-style", severity: "info", title: texts.title },
  check: (context) => {
    const found = context.sections.sections.filter((state) => state.heading && !state.misplaced);
    const styled = found.find((state) => levelIn(context.document, state) !== undefined);
    const [first] = found;
    if (!first) return [];
    if (!styled) {
      return [{ place: first.heading?.place, message: texts.none, why: texts.why, fix: texts.fix }];
    }
    const shift = (levelIn(context.document, styled) ?? 0) - levelOf(context.outline, styled.id);
    return found.flatMap((state) => findingFor(context, state, shift));
  },
};

function findingFor({ document, outline }: RuleContext, state: SectionState, shift: number): RuleFinding[] {
  const expected = Math.max(1, levelOf(outline, state.id) + shift);
  const level = levelIn(document, state);
  if (level === expected) return [];
  const name = sectionName(outline, state.id);
  const message = level === undefined ? texts.missing(name, expected) : texts.level(name, level, expected);
  return [{ section: state.id, place: state.heading?.place, message, why: texts.why, fix: texts.fix }];
}

/** An outline level given to the paragraph directly serves navigation as well as a heading style does. */
function levelIn(document: ReportDocument, state: SectionState): number | undefined {
  const paragraph = state.heading && document.paragraphs[state.heading.place.paragraph];
  return paragraph?.headingLevel ?? paragraph?.outlineLevel;
}
