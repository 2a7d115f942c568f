import { childPositions, isLeaf, type Outline, type Section } from "../outline";
import type { Match } from "./align";
import type { HeadingCandidate } from "./candidates";
import { foldedWords } from "./fold";
import { sameForm } from "./heading-habits";
import type { HeadingLook } from "./heading-look";
import { numberAgreement, type SectionNumbers } from "./number-agreement";
import type { ParagraphLook } from "./paragraph-look";

const ownNumber = 3;
const mostWords = 20;
/** A lead-in may stand between a parent's heading and its first section. */
const mostBetween = 3;

/**
 * Parents whose title shares no word with the outline's ("2. Những việc đã làm"): a heading with the parent's own
 * number, not taken for any other section, that stands straight ahead of the first of its sections.
 */
export function findUnnamedParents(
  looks: readonly ParagraphLook[],
  outline: Outline,
  matches: readonly Match[],
  numbers: readonly SectionNumbers[],
): Match[] {
  const bySection: (HeadingCandidate | undefined)[] = [];
  for (const { section, candidate } of matches) bySection[section] = candidate;
  const isLost = ({ id }: Section, position: number) => !bySection[position] && !isLeaf(outline, id);
  if (!outline.sections.some(isLost)) return [];
  const taken = new Set(matches.map((match) => match.candidate.paragraph));
  const unnamed: Match[] = [];
  // From the innermost parents outwards: a parent's first section may itself be one of them.
  for (let section = outline.sections.length - 1; section >= 0; section--) {
    const parent = outline.sections[section];
    if (!parent || !isLost(parent, section)) continue;
    const children = childPositions(outline, parent.id).flatMap((position) => bySection[position] ?? []);
    const first = children.sort((one, other) => one.paragraph - other.paragraph)[0];
    const own = numbers[section];
    if (!first || !own || first.start > 0) continue;
    const candidate = headingAhead(looks, first, section, taken, (found) =>
      isOwn(found, own, numbers, matches),
    );
    const option = candidate?.options[0];
    if (!candidate || !option) continue;
    const match: Match = { section, candidate, option, points: 0 };
    bySection[section] = candidate;
    taken.add(candidate.paragraph);
    unnamed.push(match);
  }
  return unnamed;
}

function isOwn(
  candidate: HeadingCandidate,
  own: SectionNumbers,
  numbers: readonly SectionNumbers[],
  matches: readonly Match[],
): boolean {
  if (numberAgreement(candidate.number, own) >= ownNumber) return true;
  const peers = matches.filter((match) => numbers[match.section]?.level === own.level);
  return (
    candidate.number?.path.at(-1) === own.ordinals.at(-1) &&
    peers.some((peer) => sameForm(peer.candidate, candidate))
  );
}

function headingAhead(
  looks: readonly ParagraphLook[],
  first: HeadingCandidate,
  section: number,
  taken: ReadonlySet<number>,
  isOwnNumber: (candidate: HeadingCandidate) => boolean,
): HeadingCandidate | undefined {
  let written = 0;
  for (let index = first.paragraph - 1; index >= 0 && written < mostBetween; index--) {
    const look = looks[index];
    if (!look || taken.has(index)) return undefined;
    if (look.paragraph.text.trim() === "") continue;
    written++;
    const candidate = titled(look, section, first.look);
    if (candidate && isOwnNumber(candidate)) return candidate;
    if (candidate?.number) return undefined;
  }
  return undefined;
}

/** The paragraph as a heading, when it reads like one and stands out as much as the headings below it. */
function titled(
  { paragraph, typed, number, heading: look }: ParagraphLook,
  section: number,
  below: HeadingLook,
): HeadingCandidate | undefined {
  if (!number || number.kind === "bullet" || paragraph.tableLevel > 0) return undefined;
  const title = paragraph.text.slice(typed?.end ?? 0).trim();
  if (title === "" || /[.;,!?…%]$|\d/.test(title) || foldedWords(title).length > mostWords) return undefined;
  if ((below.bold === true && look.bold === false) || (below.level !== undefined && look.level === undefined))
    return undefined;
  return {
    paragraph: paragraph.index,
    start: 0,
    lastParagraph: paragraph.index,
    number,
    numberIs: typed ? "typed" : "automatic",
    look,
    options: [
      {
        section,
        likeness: 0,
        titleEnd: { paragraph: paragraph.index, offset: paragraph.text.length },
        closed: true,
      },
    ],
  };
}
