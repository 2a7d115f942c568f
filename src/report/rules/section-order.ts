import { ruleTexts } from "../../texts/rules";
import { isBelow, parentOf, sectionName, type Outline } from "../outline";
import type { SectionMap, SectionState } from "../matching";
import type { Rule, RuleContext } from "./rule";
import { previousFound, stateOf } from "./section-state";

const texts = ruleTexts.sectionOrder;

/**
 * Sections follow one another as in the outline, each under its own parent. Those that moved along with their parent,
 * in its order, are told by the parent alone.
 */
export const sectionOrder: Rule = {
  meta: { id: "section-order", severity: "warning", title: texts.title },
  check: (context) =>
    context.sections.sections
      .filter((state) => state.misplaced && state.heading)
      .flatMap((state) => {
        const moved = movedAbove(context, state);
        const expected = moved
          ? previousIn(context, state, moved)
          : previousFound(context.sections, state.id);
        const before = headingBefore(context.sections, state);
        if (moved && before?.id === expected?.id) return [];
        return [
          {
            section: state.id,
            place: state.heading?.place,
            related: expected?.heading?.place,
            message: messageFor(context, state, before, expected),
            why: texts.why,
            fix: texts.fix,
          },
        ];
      }),
};

/** The nearest section above that is out of place itself and has `state` in it. */
function movedAbove({ outline, sections }: RuleContext, state: SectionState): SectionState | undefined {
  const here = state.heading?.place.paragraph ?? -1;
  for (let parent = parentOf(outline, state.id); parent; parent = parentOf(outline, parent.id)) {
    const above = stateOf(sections, parent.id);
    if (above?.misplaced && above.extent && above.extent.start < here && here < above.extent.end)
      return above;
  }
  return undefined;
}

/** The section that should stand before `state` within `moved`: the nearest earlier one there, at last `moved` itself. */
function previousIn(
  { outline, sections }: RuleContext,
  state: SectionState,
  moved: SectionState,
): SectionState | undefined {
  const from = sections.sections.indexOf(moved);
  return sections.sections
    .slice(from, sections.sections.indexOf(state))
    .reverse()
    .find(({ id, heading }) => heading && (id === moved.id || isBelow(outline, id, moved.id)));
}

function messageFor(
  { outline, sections }: RuleContext,
  state: SectionState,
  before: SectionState | undefined,
  expected: SectionState | undefined,
): string {
  const name = sectionName(outline, state.id);
  if (before?.id !== expected?.id) {
    return texts.message(
      name,
      before && sectionName(outline, before.id),
      dueAt(outline, sections, state, expected),
    );
  }
  const parent = parentOf(outline, state.id);
  return parent ? texts.underOther(name, sectionName(outline, parent.id)) : texts.outOfPlace(name);
}

function dueAt(
  outline: Outline,
  sections: SectionMap,
  state: SectionState,
  expected: SectionState | undefined,
): string {
  if (!expected) return texts.first;
  if (isBelow(outline, state.id, expected.id)) return texts.firstIn(sectionName(outline, expected.id));
  return texts.after(sectionName(outline, widest(outline, sections, expected, state).id));
}

/** "After part I", not after the last section in it: the widest section in its place that ends before `state`. */
function widest(
  outline: Outline,
  sections: SectionMap,
  expected: SectionState,
  state: SectionState,
): SectionState {
  const parent = parentOf(outline, expected.id);
  const above = parent && stateOf(sections, parent.id);
  if (!above?.heading || above.misplaced || isBelow(outline, state.id, above.id)) return expected;
  return widest(outline, sections, above, state);
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
