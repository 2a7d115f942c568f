import type { Match, Scoring } from "./align";
import type { HeadingCandidate, SectionOption } from "./candidates";
import { numberForm } from "./heading-habits";

/** Headings that the ordered alignment had to leave out. */
export interface Leftovers {
  /** Sections found out of order. */
  readonly misplaced: readonly Match[];
  /** The same section's heading again. */
  readonly duplicates: readonly Match[];
}

/** Out of order a heading must be surer than in its place. */
const misplacedNeeds = { points: 2, likeness: 0.6 };
const duplicateNeeds = { points: 3, likeness: 0.85 };

/** Looks among the candidates that are left for sections that stand elsewhere, and for sections that stand twice. */
export function findLeftovers(
  candidates: readonly HeadingCandidate[],
  ordered: readonly Match[],
  scoring: Scoring,
): Leftovers {
  const taken = new Set(ordered.map((match) => match.candidate));
  const bySection = new Map(ordered.map((match) => [match.section, match]));
  const left: Match[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue;
    const best = bestOption(candidate, scoring);
    if (best) left.push(best);
  }
  const misplaced = new Map<number, Match>();
  for (const match of left) {
    if (bySection.has(match.section) || !reaches(match, misplacedNeeds)) continue;
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

function bestOption(candidate: HeadingCandidate, scoring: Scoring): Match | undefined {
  let best: { option: SectionOption; points: number } | undefined;
  for (const option of candidate.options) {
    const points = scoring(candidate, option);
    if (points > (best?.points ?? 0)) best = { option, points };
  }
  return best && { section: best.option.section, candidate, ...best };
}
