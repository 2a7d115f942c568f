import type { SectionMap } from "../matching";
import type { SectionId } from "../outline";

/** The innermost section that holds a paragraph; undefined before the first heading and in the closing matter. */
export function sectionHolding({ sections }: SectionMap, paragraph: number): SectionId | undefined {
  let innermost: { readonly id: SectionId; readonly length: number } | undefined;
  for (const { id, extent, duplicateExtents = [] } of sections) {
    for (const { start, end } of extent ? [extent, ...duplicateExtents] : []) {
      if (paragraph < start || paragraph >= end) continue;
      if (!innermost || end - start <= innermost.length) innermost = { id, length: end - start };
    }
  }
  return innermost?.id;
}
