import { ruleTexts } from "../../texts/rules";
import { isLeaf, sectionById, sectionName, type Outline } from "../outline";
import type { SectionState } from "../matching";
import type { Rule, RuleContext } from "./rule";

const texts = ruleTexts.emptySection;

/** Every section that authors write in has words or figures of their own. */
export const emptySection: Rule = {
  meta: { id: "empty-section", severity: "error", title: texts.title, binding: true },
  check: (context) =>
    context.sections.sections
      .filter((state) => state.status === "empty" && isLeaf(context.outline, state.id))
      .map((state) => {
        const name = sectionName(context.outline, state.id);
        const form = holdsForm(context, state);
        return {
          section: state.id,
          place: state.heading?.place,
          message: form ? texts.onlyForm(name) : texts.nothing(name),
          why: texts.why,
          fix: fixFor(context.outline, state, form),
        };
      }),
};

/** True when something is printed there, though nothing of the author's: prompts, dots, a table without figures. */
function holdsForm({ document }: RuleContext, state: SectionState): boolean {
  const body = document.paragraphs.slice(state.body?.start ?? 0, state.body?.end ?? 0);
  const runIn = state.heading?.runIn ? state.heading.place.text.slice(state.heading.contentStart ?? 0) : "";
  return runIn.trim() !== "" || body.some((paragraph) => paragraph.text.trim() !== "");
}

function fixFor(outline: Outline, { id }: SectionState, form: boolean): string {
  if (sectionById(outline, id)?.mandatory === "named") return texts.fixNamed;
  return form ? texts.fixForm : texts.fix;
}
