import type { SectionId, SectionMap } from "../../report";

/** The innermost section that a paragraph belongs to; undefined before the first heading and in the closing matter. */
export function sectionAt(sections: SectionMap, paragraph: number): SectionId | undefined {
  let innermost: { readonly id: SectionId; readonly start: number } | undefined;
  for (const { id, extent } of sections.sections) {
    if (!extent || paragraph < extent.start || extent.end <= paragraph) continue;
    // Also when a section stands under a parent that is not its own, the one that starts last is the innermost.
    if (!innermost || extent.start >= innermost.start) innermost = { id, start: extent.start };
  }
  return innermost?.id;
}
