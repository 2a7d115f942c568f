import { ruleTexts } from "../../texts/rules";
import { sectionName } from "../outline";
import type { Rule } from "./rule";

const texts = ruleTexts.duplicateSection;

/** A section of the outline has one heading; each further one is told beside the first. */
export const duplicateSection: Rule = {
  meta: { id: "duplicate-section", severity: "warning", title: texts.title },
  check: ({ outline, sections }) =>
    sections.sections.flatMap((state) =>
      state.duplicates.map((duplicate, position) => ({
        section: state.id,
        place: duplicate.place,
        related: state.heading?.place,
        message: texts.message(sectionName(outline, state.id), position + 2),
        why: texts.why,
        fix: texts.fix,
      })),
    ),
};
