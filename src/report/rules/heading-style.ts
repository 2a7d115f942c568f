import { ruleTexts } from "../../texts/rules";
import type { ReportDocument } from "../document";
import { levelOf, sectionName } from "../outline";
import type { SectionState } from "../matching";
import type { Rule, RuleContext, RuleFinding } from "./rule";

const texts = ruleTexts.headingStyle;

/**
 * Headings are Word headings of the right level, so that Word's navigation pane and table of contents show them. A
 * report in which most are not is told so once. Levels are counted from that of its first heading: a report whose own
 * title is Heading 1 may begin its parts at Heading 2. A heading that content follows in the same paragraph is left
 * alone: as a Word heading it would carry the content into the table of contents.
 */
export const headingStyle: Rule = {
  meta: { id: "heading-style", severity: "info", title: texts.title },
  check: (context) => {
    const found = context.sections.sections.filter(({ heading }) => heading && !heading.runIn);
    const plain = found.filter((state) => levelIn(context.document, state) === undefined);
    const most = plain.length * 2 > found.length;
    const shift = shiftOf(context, found);
    return [
      ...(most ? [mostlyPlain(plain, found.length)] : []),
      ...found
        .filter((state) => !most || !plain.includes(state))
        .flatMap((state) => findingFor(context, state, shift)),
    ];
  },
};

function mostlyPlain(plain: readonly SectionState[], of: number): RuleFinding {
  return {
    place: plain[0]?.heading?.place,
    message: texts.most(plain.length, of),
    why: texts.why,
    fix: texts.fix,
  };
}

/** How much deeper than in the outline the first Word heading of the report stands. */
function shiftOf({ document, outline }: RuleContext, found: readonly SectionState[]): number {
  for (const state of found) {
    const level = levelIn(document, state);
    if (level !== undefined) return level - levelOf(outline, state.id);
  }
  return 0;
}

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
