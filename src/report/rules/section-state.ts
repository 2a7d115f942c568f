import type { SectionMap, SectionState } from "../matching";
import { parentOf, type Outline, type SectionId } from "../outline";

/** What the map knows of one section. */
export function stateOf(sections: SectionMap, id: SectionId): SectionState | undefined {
  return sections.sections.find((state) => state.id === id);
}

/** True when `below` stands somewhere under `above` in the outline. */
export function isBelow(outline: Outline, below: SectionId, above: SectionId): boolean {
  const parent = parentOf(outline, below);
  return parent !== undefined && (parent.id === above || isBelow(outline, parent.id, above));
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
