import { ruleTexts } from "../../texts/rules";
import { placeOf, type Place, type ReportDocument } from "../document";
import type { Extent, SectionState } from "../matching";
import { headingText, isBelow, parentOf, sectionById, sectionName, type Section } from "../outline";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { previousFound, stateOf } from "./section-state";

const texts = ruleTexts.missingSection;

/** Every section of the outline, parents too, has a heading in the report. */
export const missingSection: Rule = {
  meta: { id: "missing-section", severity: "error", title: texts.title, binding: true },
  check: (context) => {
    const found: RuleFinding[] = [];
    for (const { id, status } of context.sections.sections) {
      const section = status === "missing" ? sectionById(context.outline, id) : undefined;
      if (section) found.push(findingOn(context, section));
    }
    return found;
  },
};

function findingOn(context: RuleContext, section: Section): RuleFinding {
  const after = sectionBefore(context, section);
  return {
    section: section.id,
    place: after ? endOf(context, section, after) : headingAfter(context, section),
    message: texts.message(sectionName(context.outline, section.id)),
    why: texts.why,
    fix: texts.fix(headingText(section), after && sectionName(context.outline, after.id)),
  };
}

/** The widest section that ends where the missing one should begin, or the one above it that it should stand in. */
function sectionBefore({ outline, sections }: RuleContext, missing: Section): SectionState | undefined {
  let state = previousFound(sections, missing.id);
  while (state) {
    const parent = parentOf(outline, state.id);
    const above = parent && stateOf(sections, parent.id);
    if (!parent || !above?.heading || isBelow(outline, missing.id, state.id)) break;
    if (isBelow(outline, missing.id, parent.id)) break;
    state = above;
  }
  return state;
}

function endOf({ document, outline }: RuleContext, missing: Section, after: SectionState): Place | undefined {
  const above = isBelow(outline, missing.id, after.id);
  return lastWords(document, above ? after.body : after.extent) ?? after.heading?.place;
}

/** The last paragraph of `extent` with text in it: an empty one could not be found again after an edit. */
function lastWords(document: ReportDocument, extent: Extent | undefined): Place | undefined {
  if (!extent) return undefined;
  for (let index = extent.end - 1; index >= extent.start; index--) {
    if (document.paragraphs[index]?.text.trim()) return placeOf(document, index);
  }
  return undefined;
}

/** With nothing of the outline before it, the missing section belongs before the first heading found. */
function headingAfter({ sections: { sections } }: RuleContext, missing: Section): Place | undefined {
  const position = sections.findIndex(({ id }) => id === missing.id);
  return sections.slice(position + 1).find(({ heading }) => heading)?.heading?.place;
}
