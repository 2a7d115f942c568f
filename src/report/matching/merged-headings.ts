import type { ReportDocument } from "../document";
import { isLeaf, type Outline } from "../outline";
import type { Match } from "./align";
import type { HeadingCandidate, SectionOption } from "./candidates";
import { foldedText } from "./fold";
import { sameForm } from "./heading-habits";
import type { TitleIndex } from "./title-index";

const sure = 0.9;

/**
 * One heading for two sections that stand side by side ("1. Hạn chế, bất cập và đề xuất, kiến nghị"): a missing section
 * whose title is named in full in the heading of a sibling shares it, and what is written there. So does one whose part
 * was left out ("II. Hạn chế, bất cập", "III. Đề xuất, kiến nghị"): the heading taken for the part names the section,
 * and those of its siblings stand beside it and not below.
 */
export function findMergedHeadings(
  document: ReportDocument,
  outline: Outline,
  index: TitleIndex,
  matches: readonly Match[],
): Match[] {
  const found = new Set(matches.map((match) => match.section));
  const merged: Match[] = [];
  outline.sections.forEach((section, position) => {
    if (found.has(position) || !isLeaf(outline, section.id)) return;
    const siblings = matches.filter((match) => outline.sections[match.section]?.parent === section.parent);
    const part = matches.find((match) => outline.sections[match.section]?.id === section.parent);
    const stands = part && siblings.every((match) => standsBeside(match.candidate, part.candidate));
    const named = part && stands ? namedByPart(part, position) : undefined;
    if (part && named) merged.push({ ...part, section: position, option: named });
    else {
      const host = siblings.find((match) => names(titleOf(document, match), index, position, match.section));
      if (host) merged.push({ ...host, section: position });
    }
  });
  return merged;
}

/** Numbered alike, or as a part of its own: no heading below the other. */
function standsBeside(sibling: HeadingCandidate, part: HeadingCandidate): boolean {
  const isPart = sibling.number?.kind === "roman" && sibling.number.path.length === 1;
  return sameForm(sibling, part) || (isPart && part.number !== undefined);
}

/** How the heading taken for a part names one of its sections, when it is clearly more like that one. */
function namedByPart({ candidate, option }: Match, section: number): SectionOption | undefined {
  const own = candidate.options.find((other) => other.section === section);
  return own && own.likeness >= sure && own.likeness > option.likeness + 0.05 ? own : undefined;
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
      title.includes(text) &&
      title.includes(` ${text} `) &&
      !own.some((wording) => ` ${wording.text} `.includes(` ${text} `)),
  );
}
