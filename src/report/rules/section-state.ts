import type { SectionMap, SectionState } from "../matching";
import type { Outline, SectionId } from "../outline";

/** What the map knows of one section. */
export function stateOf(sections: SectionMap, id: SectionId): SectionState | undefined {
  return sections.sections.find((state) => state.id === id);
}

/**
 * The section that stands before `id` in a report that follows the outline: the nearest earlier one that was found in
 * its proper place.
 */
export function previousFound(
  outline: Outline,
  sections: SectionMap,
  id: SectionId,
): SectionState | undefined {
  const position = outline.sections.findIndex((section) => section.id === id);
  return outline.sections
    .slice(0, Math.max(0, position))
    .reverse()
    .map((section) => stateOf(sections, section.id))
    .find((state) => state?.heading !== undefined && !state.misplaced);
}
