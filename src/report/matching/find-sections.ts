import type { ReportDocument } from "../document";
import type { Outline } from "../outline";
import { alignInOrder } from "./align";
import { isBlankText } from "./blanks";
import { findCandidates, type HeadingCandidate } from "./candidates";
import { closingStartOf, findClosingSigns } from "./closing-matter";
import { findAnnouncements, findContentsLists } from "./contents-list";
import { learnHabits } from "./heading-habits";
import { extraFound, layHeadings } from "./laid-headings";
import { assignmentsIn, withoutDataTables } from "./layout-tables";
import { looksOf, type ParagraphLook } from "./paragraph-look";
import { findLeftovers } from "./leftovers";
import { findMergedHeadings } from "./merged-headings";
import { findUnmarkedChildren } from "./unmarked-children";
import { findUnnamedParents } from "./unnamed-parents";
import { titleIndexOf } from "./title-index";
import { numberAgreement, sectionNumbersOf, type SectionNumbers } from "./number-agreement";
import { isRecognised } from "./recognition";
import { scoringBy } from "./scoring";
import type { Extent, SectionMap } from "./section-map";
import { sectionStates } from "./section-states";
import { isTitleBlock } from "./title-block";

/** Lays `outline` over `document`: which sections are there, where each begins and ends, and what is written in it. */
export function findSections(document: ReportDocument, outline: Outline): SectionMap {
  const numbers = sectionNumbersOf(outline);
  const index = titleIndexOf(outline);
  const looks = looksOf(document, index.memory);
  const inContents = findContentsLists(looks);
  const inTitle = isTitleBlock(looks, outline, index);
  const excluded = (paragraph: number) => inContents(paragraph) || inTitle(paragraph);
  const found = withoutDataTables(document, findCandidates(looks, index, excluded));
  const closingStart = closingStartOf(document, findClosingSigns(document, looks), sectionCounter(found));
  const end = closingStart ?? document.paragraphs.length;
  const body = found.filter((candidate) => candidate.paragraph < end);
  const announced = findAnnouncements(body, (one, next) => nothingBetween(document, one, next), looks);
  const candidates = announced.size === 0 ? body : body.filter((candidate) => !announced.has(candidate));

  const all = matchHeadings(candidates, numbers, looks);
  const recognised = isRecognised(document, outline, [...all.ordered, ...all.misplaced]);
  // In another kind of report only a sure title is believed.
  const sure = recognised ? all : matchHeadings(sureOnly(candidates, numbers), numbers, looks);
  const { misplaced, duplicates } = sure;
  const ordered = [...sure.ordered, ...findUnmarkedChildren(outline, candidates, sure.ordered)];
  if (recognised) ordered.push(...findUnnamedParents(looks, outline, ordered, numbers));
  ordered.push(...findMergedHeadings(document, outline, index, [...ordered, ...misplaced]));
  const headings = layHeadings(looks, { ordered, misplaced, duplicates }, numbers, end, excluded);
  const isAssignment = assignmentsIn(document, headings);
  const silent = (paragraph: number) => excluded(paragraph) || isAssignment(paragraph);
  return {
    sections: sectionStates({ document, looks, outline, headings, end, excluded: silent }),
    extraHeadings: headings.flatMap(({ extra }) => (extra ? [extraFound(document, extra)] : [])),
    ...(closingStart === undefined ? {} : { closingStart }),
    recognised,
  };
}

/** Aligns twice: the second time knowing how this document marks its headings. */
function matchHeadings(
  candidates: readonly HeadingCandidate[],
  numbers: readonly SectionNumbers[],
  looks: readonly ParagraphLook[],
) {
  const first = alignInOrder(candidates, numbers.length, scoringBy(numbers));
  const scoring = scoringBy(numbers, learnHabits(first, numbers));
  const ordered = alignInOrder(candidates, numbers.length, scoring);
  const { misplaced, duplicates } = findLeftovers(candidates, ordered, numbers, scoring, looks);
  return { ordered, misplaced, duplicates };
}

const sureLikeness = 0.8;

function sureOnly(
  candidates: readonly HeadingCandidate[],
  numbers: readonly SectionNumbers[],
): HeadingCandidate[] {
  const marked = candidates.filter(({ numberIs, look }) => numberIs !== "absent" || look.standsOut);
  return marked.map((candidate) => ({
    ...candidate,
    options: candidate.options.filter(({ section, likeness }) => {
      const own = numbers[section];
      return likeness >= sureLikeness && own !== undefined && numberAgreement(candidate.number, own) >= 0;
    }),
  }));
}

/**
 * Where pictures, text boxes and the like must be looked for before a section is called empty: the extents of the
 * sections found without content.
 */
export function sectionsThatLookEmpty(map: SectionMap): Extent[] {
  return map.sections.flatMap(({ status, extent, duplicateExtents = [] }) =>
    status === "empty" && extent ? [extent, ...duplicateExtents] : [],
  );
}

/** How many different sections have a likely heading in [from, to). */
function sectionCounter(candidates: readonly HeadingCandidate[]): (from: number, to: number) => number {
  return (from, to) => {
    const sections = new Set<number>();
    for (const { paragraph, number, options } of candidates) {
      if (paragraph < from || paragraph >= to) continue;
      const least = number ? 0.6 : 0.9;
      for (const { section, likeness } of options) if (likeness >= least) sections.add(section);
    }
    return sections.size;
  };
}

function nothingBetween(document: ReportDocument, one: HeadingCandidate, next: HeadingCandidate): boolean {
  for (let index = one.lastParagraph + 1; index < next.paragraph; index++) {
    if (!isBlankText(document.paragraphs[index]?.text ?? "")) return false;
  }
  return next.paragraph - one.lastParagraph < 40;
}
