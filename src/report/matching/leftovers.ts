import type { Match, Scoring } from "./align";
import type { HeadingCandidate, SectionOption } from "./candidates";
import { sameForm } from "./heading-habits";
import { seriesOf } from "./heading-number";
import { listTestOf, type Gap } from "./inner-lists";
import type { SectionNumbers } from "./number-agreement";
import type { ParagraphLook } from "./paragraph-look";
import { mostAlike } from "./scoring";

/** Headings that the ordered alignment had to leave out. */
export interface Leftovers {
  /** Sections found out of order. */
  readonly misplaced: readonly Match[];
  /** The same section's heading again. */
  readonly duplicates: readonly Match[];
}

/** Out of order a heading must be surer than in its place. */
const misplacedNeeds = { points: 2, likeness: 0.6 };
/** Where it goes on with the numbers around it, the number cannot be the section's own and does not speak against it. */
const inSeriesNeeds = { points: -1, likeness: 0.8 };
const duplicateNeeds = { points: 3, likeness: 0.85 };

/** Looks among the candidates that are left for sections that stand elsewhere, and for sections that stand twice. */
export function findLeftovers(
  candidates: readonly HeadingCandidate[],
  ordered: readonly Match[],
  numbers: readonly SectionNumbers[],
  scoring: Scoring,
  looks: readonly ParagraphLook[],
): Leftovers {
  const bySection: (Match | undefined)[] = [];
  for (const match of ordered) bySection[match.section] = match;
  const left: Match[] = [];
  let next = 0;
  for (const candidate of candidates) {
    // Both come in the same order.
    if (candidate === ordered[next]?.candidate) {
      next++;
      continue;
    }
    const alikeMost = mostAlike(candidate);
    const isOpen = (option: SectionOption) =>
      !bySection[option.section] && option.likeness >= alikeMost - 0.1;
    const best = bestOption(candidate, scoring, isOpen) ?? bestOption(candidate, scoring);
    if (best) left.push(best);
  }
  if (left.length === 0) return { misplaced: [], duplicates: [] };
  const isInList = listTestOf(looks);
  const titles = new Set(
    left
      .filter(({ section, option }) => !bySection[section] && option.likeness >= inSeriesNeeds.likeness)
      .map(({ candidate }) => candidate.paragraph),
  );
  const misplaced = new Map<number, Match>();
  for (const match of left) {
    if (bySection[match.section]) continue;
    const inSeries = reaches(match, inSeriesNeeds) && isInSeries(match, ordered, numbers);
    const likePeers = reaches(match, misplacedNeeds) && isNumberedLikePeers(match, ordered, numbers);
    if (!inSeries && !likePeers) continue;
    if (comesAfterItsOwn(match, ordered, numbers)) continue;
    if (isInList(match.candidate, gapAround(match.candidate, ordered), titles)) continue;
    const before = misplaced.get(match.section);
    if (!before || match.points > before.points) misplaced.set(match.section, match);
  }
  const found = new Set([...misplaced.values()].map((match) => match.candidate));
  const again = left.filter((match) => {
    const original = bySection[match.section] ?? misplaced.get(match.section);
    return (
      original !== undefined &&
      !found.has(match.candidate) &&
      reaches(match, duplicateNeeds) &&
      sameForm(match.candidate, original.candidate) &&
      !isOnlyLead(match, original, looks)
    );
  });
  // Those of one section between the same headings share the answer: thousands may stand there.
  const copied = new Map<string, boolean>();
  const duplicates = again.filter((match) => {
    const gap = gapAround(match.candidate, ordered);
    if (!isInList(match.candidate, gap, titles)) return true;
    const key = `${match.section} ${gap.before}`;
    let isCopy = copied.get(key);
    if (isCopy === undefined) copied.set(key, (isCopy = isCopied(match, again, ordered, numbers, gap)));
    return isCopy;
  });
  return { misplaced: [...misplaced.values()], duplicates };
}

/** "1. Kết quả đạt được" in the assessment is no part I: all the sections of that stand before it. */
function comesAfterItsOwn(
  { section, candidate }: Match,
  ordered: readonly Match[],
  numbers: readonly SectionNumbers[],
): boolean {
  const own = numbers[section]?.ordinals ?? [];
  const below = ordered.filter(({ section: other }) => {
    const ordinals = numbers[other]?.ordinals ?? [];
    return ordinals.length > own.length && own.every((ordinal, at) => ordinals[at] === ordinal);
  });
  return below.length > 0 && below.every((match) => match.candidate.paragraph < candidate.paragraph);
}

/**
 * "Hạn chế: một số chỉ tiêu chưa đạt" leads a line of the assessment, with no number to say otherwise, where the
 * section's heading stands by itself.
 */
function isOnlyLead(match: Match, original: Match, looks: readonly ParagraphLook[]): boolean {
  const runsIn = ({ option: { closed, titleEnd } }: Match) =>
    closed && /[^\s\p{P}]/u.test(looks[titleEnd.paragraph]?.paragraph.text.slice(titleEnd.offset) ?? "");
  return match.candidate.number === undefined && runsIn(match) && !runsIn(original);
}

/**
 * A copy of a part brings its sections along, or stands among its like; a list inside a section ("1. Công tác tuyên
 * truyền: chưa thường xuyên", "3. Kinh phí thực hiện: còn ít" among the limitations) is only named like them.
 */
function isCopied(
  { section, candidate }: Match,
  again: readonly Match[],
  ordered: readonly Match[],
  numbers: readonly SectionNumbers[],
  { after, before }: Gap,
): boolean {
  const above = (position: number) => numbers[position]?.ordinals.slice(0, -1).join(".");
  const own = (position: number) => numbers[position]?.ordinals.join(".");
  const owner = ordered.findLast((match) => match.candidate.paragraph < candidate.paragraph);
  const amongItsLike = owner !== undefined && above(owner.section) === above(section);
  return again.some((other) => {
    const { paragraph } = other.candidate;
    if (other.section === section || paragraph <= after || paragraph >= before) return false;
    return (
      above(other.section) === own(section) ||
      own(other.section) === above(section) ||
      (amongItsLike && above(other.section) === above(section))
    );
  });
}

/** Between which paragraphs a candidate stands: the headings before and after it. */
function gapAround({ paragraph }: HeadingCandidate, ordered: readonly Match[]): Gap {
  const above = ordered.findLast((match) => match.candidate.paragraph < paragraph);
  const below = ordered.find((match) => match.candidate.paragraph > paragraph);
  return { after: above?.candidate.lastParagraph ?? -1, before: below?.candidate.paragraph ?? Infinity };
}

function reaches(match: Match, needs: { points: number; likeness: number }): boolean {
  return match.points >= needs.points && match.option.likeness >= needs.likeness;
}

/** A part of a section ("b) Hạn chế" in the assessment) is numbered otherwise than the sections of its namesake's level. */
function isNumberedLikePeers(
  { section, candidate }: Match,
  ordered: readonly Match[],
  numbers: readonly SectionNumbers[],
): boolean {
  const peers = ordered.filter((other) => numbers[other.section]?.level === numbers[section]?.level);
  return peers.length === 0 || peers.some((peer) => sameForm(peer.candidate, candidate));
}

/** True when the number follows that of the heading before, or precedes that of the one after, in the same series. */
function isInSeries(
  { candidate }: Match,
  ordered: readonly Match[],
  numbers: readonly SectionNumbers[],
): boolean {
  const { number, paragraph } = candidate;
  if (!number || number.kind === "bullet") return false;
  const level = (match: Match) => numbers[match.section]?.level ?? 0;
  const own = number.path.at(-1) ?? 0;
  const peers = ordered.flatMap((match) => {
    const other = match.candidate.number;
    return other && seriesOf(other) === seriesOf(number)
      ? [{ at: match.candidate.paragraph, value: other.path.at(-1) ?? 0, level: level(match) }]
      : [];
  });
  const before = peers.filter(({ at }) => at < paragraph).at(-1);
  const after = peers.find(({ at }) => at > paragraph);
  if (before?.value === own - 1) return true;
  // Under another part the numbers begin again: its "2." says nothing of a "1." before it.
  const parted = ordered.some(
    (match) =>
      match.candidate.paragraph > paragraph &&
      match.candidate.paragraph < (after?.at ?? 0) &&
      level(match) < (after?.level ?? 0),
  );
  return after?.value === own + 1 && !parted;
}

function bestOption(
  candidate: HeadingCandidate,
  scoring: Scoring,
  isMeant?: (option: SectionOption) => boolean,
): Match | undefined {
  let best: SectionOption | undefined;
  let most = inSeriesNeeds.points;
  for (const option of candidate.options) {
    if (isMeant && !isMeant(option)) continue;
    const points = scoring(candidate, option);
    if (points <= most) continue;
    best = option;
    most = points;
  }
  return best && { section: best.section, candidate, option: best, points: most };
}
