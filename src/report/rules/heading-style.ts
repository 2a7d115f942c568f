import { ruleTexts } from "../../texts/rules";
import type { ReportDocument } from "../document";
import { levelOf, sectionName, type Outline } from "../outline";
import type { SectionState } from "../matching";
import type { Rule, RuleContext, RuleFinding } from "./rule";

const texts = ruleTexts.headingStyle;

/** So many headings of one kind are no slips, and are told once. */
const several = 3;

/**
 * Headings are Word headings of the right level, so that Word's navigation pane and table of contents show them. What
 * several are not is told once. Levels are counted from that of the first heading: a report whose own title is
 * Heading 1 may begin its parts at Heading 2. A heading that content follows in the same paragraph is left alone: as a
 * Word heading it would carry the content into the table of contents.
 */
export const headingStyle: Rule = {
  meta: { id: "heading-style", severity: "info", title: texts.title },
  check: (context) => {
    const found = context.sections.sections.filter(({ heading }) => heading && !heading.runIn);
    const shift = shiftOf(context, found);
    const plain: SectionState[] = [];
    const wrong: SectionState[] = [];
    for (const state of found) {
      const level = levelIn(context.document, state);
      if (level === undefined) plain.push(state);
      else if (level !== expectedLevel(context.outline, state, shift)) wrong.push(state);
    }
    const tellOnce = (some: readonly SectionState[]): boolean =>
      some.length >= several || some.length * 2 > found.length;
    const judged = (state: SectionState): Judged => judge(context, state, shift);
    return [
      ...(tellOnce(plain)
        ? once(plain, texts.most(plain.length, found.length))
        : plain.map((state) => single(state, texts.missing(judged(state).name, judged(state).expected)))),
      ...(tellOnce(wrong)
        ? once(wrong, texts.levels(wrong.length, found.length, judged(wrong[0]!)))
        : wrong.map((state) => single(state, texts.level(judged(state))))),
    ];
  },
};

/** A heading with the level it has in Word, undefined when it is plain text there, and the one it should have. */
interface Judged {
  readonly name: string;
  readonly level: number | undefined;
  readonly expected: number;
}

function judge({ document, outline }: RuleContext, state: SectionState, shift: number): Judged {
  return {
    name: sectionName(outline, state.id),
    level: levelIn(document, state),
    expected: expectedLevel(outline, state, shift),
  };
}

function expectedLevel(outline: Outline, { id }: SectionState, shift: number): number {
  return Math.max(1, levelOf(outline, id) + shift);
}

function once([first]: readonly SectionState[], message: string): RuleFinding[] {
  return [{ place: first?.heading?.place, message, why: texts.why, fix: texts.fix }];
}

function single(state: SectionState, message: string): RuleFinding {
  return { section: state.id, place: state.heading?.place, message, why: texts.why, fix: texts.fix };
}

/** How much deeper than in the outline the first Word heading of the report stands. */
function shiftOf({ document, outline }: RuleContext, found: readonly SectionState[]): number {
  for (const state of found) {
    const level = levelIn(document, state);
    if (level !== undefined) return level - levelOf(outline, state.id);
  }
  return 0;
}

/** An outline level given to the paragraph directly serves navigation as well as a heading style does. */
function levelIn(document: ReportDocument, state: SectionState): number | undefined {
  const paragraph = state.heading && document.paragraphs[state.heading.place.paragraph];
  return paragraph?.headingLevel ?? paragraph?.outlineLevel;
}
