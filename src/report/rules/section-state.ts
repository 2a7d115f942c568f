import type { SectionMap, SectionState } from "../matching";
import type { SectionId } from "../outline";

/** What the map knows of one section. */
export function stateOf(sections: SectionMap, id: SectionId): SectionState | undefined {
  return sections.sections.find((state) => state.id === id);
}

/**
 * The section that stands before `id` in a report that follows the outline: the nearest earlier one that was found in
 * its proper place.
 */
export function previousFound({ sections }: SectionMap, id: SectionId): SectionState | undefined {
  const position = sections.findIndex((state) => state.id === id);
  for (let before = position - 1; before >= 0; before--) {
    const state = sections[before];
    if (state?.heading && !state.misplaced) return state;
  }
  return undefined;
}
