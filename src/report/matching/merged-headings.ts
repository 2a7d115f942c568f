import type { ReportDocument } from "../document";
import { isLeaf, type Outline } from "../outline";
import type { Match } from "./align";
import { foldedText } from "./fold";
import type { TitleIndex } from "./title-index";

/**
 * One heading for two sections that stand side by side ("1. Hạn chế, bất cập và đề xuất, kiến nghị"): a missing section
 * whose title is named in full in the heading of a sibling shares it, and what is written there.
 */
export function findMergedHeadings(
  document: ReportDocument,
  outline: Outline,
  index: TitleIndex,
  matches: readonly Match[],
): Match[] {
  const found = new Set(matches.map((match) => match.section));
  return outline.sections.flatMap((section, position) => {
    if (found.has(position) || !isLeaf(outline, section.id)) return [];
    const host = matches.find((match) => {
      const other = outline.sections[match.section];
      return (
        other?.parent === section.parent && names(titleOf(document, match), index, position, match.section)
      );
    });
    return host ? [{ ...host, section: position }] : [];
  });
}

function titleOf(document: ReportDocument, { candidate }: Match): string {
  const text =
    document.paragraphs[candidate.paragraph]?.text.slice(candidate.start, candidate.start + 300) ?? "";
  const after = text.slice(
    candidate.numberIs === "typed" ? (candidate.number?.end ?? 0) - candidate.start : 0,
  );
  return ` ${foldedText(/^[^:.\n]*/.exec(after)?.[0] ?? "")} `;
}

/** The title holds a wording of the section that is not just part of the host's own title. */
function names(title: string, index: TitleIndex, section: number, host: number): boolean {
  const own = index.wordings[host] ?? [];
  return (index.wordings[section] ?? []).some(
    ({ text, syllables }) =>
      syllables.length >= 2 &&
      title.includes(` ${text} `) &&
      !own.some((wording) => ` ${wording.text} `.includes(` ${text} `)),
  );
}
