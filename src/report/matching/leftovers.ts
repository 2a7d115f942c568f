import type { Match, Scoring } from "./align";
import type { HeadingCandidate, SectionOption } from "./candidates";
import { numberForm } from "./heading-habits";
import { seriesOf } from "./heading-number";
import type { SectionNumbers } from "./number-agreement";

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
  isInList: (candidate: HeadingCandidate, after: number) => boolean,
): Leftovers {
  const taken = new Set(ordered.map((match) => match.candidate));
  const bySection = new Map(ordered.map((match) => [match.section, match]));
  const left: Match[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue;
    const alikeMost = Math.max(...candidate.options.map((option) => option.likeness));
    const isOpen = (option: SectionOption) =>
      !bySection.has(option.section) && option.likeness >= alikeMost - 0.1;
    const best = bestOption(candidate, scoring, isOpen) ?? bestOption(candidate, scoring, () => true);
    if (best) left.push(best);
  }
  const misplaced = new Map<number, Match>();
  for (const match of left) {
    if (bySection.has(match.section)) continue;
    const inSeries = reaches(match, inSeriesNeeds) && isInSeries(match, ordered, numbers);
    const likePeers =
      reaches(match, misplacedNeeds) &&
      isNumberedLikePeers(match, ordered, numbers) &&
      !startsListElsewhere(match, ordered, numbers);
    if (!inSeries && !likePeers) continue;
    const above = ordered.findLast((other) => other.candidate.paragraph < match.candidate.paragraph);
    if (above && isInList(match.candidate, above.candidate.lastParagraph)) continue;
    const before = misplaced.get(match.section);
    if (!before || match.points > before.points) misplaced.set(match.section, match);
  }
  const found = new Set([...misplaced.values()].map((match) => match.candidate));
  const duplicates = left.filter((match) => {
    const original = bySection.get(match.section) ?? misplaced.get(match.section);
    return (
      original !== undefined &&
      !found.has(match.candidate) &&
      reaches(match, duplicateNeeds) &&
      numberForm(match.candidate) === numberForm(original.candidate)
    );
  });
  return { misplaced: [...misplaced.values()], duplicates };
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
  return peers.length === 0 || peers.some((peer) => numberForm(peer.candidate) === numberForm(candidate));
}

/**
 * Outside its own part, a number that falls back behind that of the heading before it ("4. Đánh giá chung", "1. Hạn
 * chế") begins or goes on with a list of the section where it stands.
 */
function startsListElsewhere(
  { section, candidate }: Match,
  ordered: readonly Match[],
  numbers: readonly SectionNumbers[],
): boolean {
  const { number, paragraph } = candidate;
  if (!number || number.kind === "bullet") return false;
  const level = (match: Match) => numbers[match.section]?.level ?? 0;
  const own = numbers[section]?.level ?? 0;
  const above = (match: Match) => numbers[match.section]?.ordinals.slice(0, own - 1).join();
  const ownPart = numbers[section]?.ordinals.slice(0, -1).join();
  const before = ordered.findLast((match) => match.candidate.paragraph < paragraph && level(match) <= own);
  const other = before?.candidate.number;
  const partFound = ordered.some((match) => numbers[match.section]?.ordinals.join() === ownPart);
  return (
    before !== undefined &&
    other !== undefined &&
    partFound &&
    above(before) !== ownPart &&
    seriesOf(other) === seriesOf(number) &&
    (number.path.at(-1) ?? 0) <= (other.path.at(-1) ?? 0)
  );
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
  isMeant: (option: SectionOption) => boolean,
): Match | undefined {
  let best: { option: SectionOption; points: number } | undefined;
  for (const option of candidate.options.filter(isMeant)) {
    const points = scoring(candidate, option);
    if (points > (best?.points ?? inSeriesNeeds.points)) best = { option, points };
  }
  return best && { section: best.option.section, candidate, ...best };
}
