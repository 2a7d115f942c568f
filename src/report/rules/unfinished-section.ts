import { ruleTexts } from "../../texts/rules";
import { isLeaf, sectionName } from "../outline";
import type { Rule } from "./rule";

const texts = ruleTexts.unfinishedSection;

/** A section that is written has no blanks left in it. One finding a section, at its first blank. */
export const unfinishedSection: Rule = {
  meta: { id: "unfinished-section", severity: "warning", title: texts.title },
  check: ({ outline, sections }) =>
    sections.sections
      .filter((state) => state.status === "unfinished" && isLeaf(outline, state.id))
      .map(({ id, blanks, heading }) => {
        const name = sectionName(outline, id);
        return {
          section: id,
          place: blanks[0] ?? heading?.place,
          message: blanks.length > 0 ? texts.message(name, blanks.length) : texts.unknown(name),
          why: texts.why,
          fix: texts.fix,
        };
      }),
};
