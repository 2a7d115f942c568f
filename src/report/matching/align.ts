import type { HeadingCandidate, SectionOption } from "./candidates";

/** A candidate taken for the heading of a section. */
export interface Match {
  readonly section: number;
  readonly candidate: HeadingCandidate;
  readonly option: SectionOption;
  /** Points above what a heading needs. */
  readonly points: number;
}

/** Points of a candidate as the heading of one section; 0 and less = it is not. */
export type Scoring = (candidate: HeadingCandidate, option: SectionOption) => number;

interface Chain {
  readonly match: Match;
  readonly sum: number;
  readonly before: Chain | undefined;
}

/**
 * The best way to lay the outline over the candidates, both in their order: each section at most once, each candidate
 * at most once, the sum of points highest. Ties go to the earlier candidate.
 */
export function alignInOrder(
  candidates: readonly HeadingCandidate[],
  sections: number,
  scoring: Scoring,
): Match[] {
  if (candidates.length === 0) return [];
  // chains[s]: with the highest sum over the candidates seen so far that uses only sections before s.
  const chains: (Chain | undefined)[] = new Array<undefined>(sections + 1).fill(undefined);
  const found: Chain[] = [];
  for (const candidate of candidates) {
    let count = 0;
    for (const option of candidate.options) {
      const points = scoring(candidate, option);
      if (points <= 0) continue;
      const { section } = option;
      const before = chains[section];
      const sum = (before?.sum ?? 0) + points;
      if (sum > (chains[section + 1]?.sum ?? 0))
        found[count++] = { match: { section, candidate, option, points }, sum, before };
    }
    // Only now, since no two sections may have the same heading.
    for (let one = 0; one < count; one++) {
      const chain = found[one]!;
      for (let after = chain.match.section + 1; after <= sections; after++) {
        if (chain.sum <= (chains[after]?.sum ?? 0)) break;
        chains[after] = chain;
      }
    }
  }
  const matches: Match[] = [];
  for (let chain = chains[sections]; chain; chain = chain.before) matches.push(chain.match);
  return matches.reverse();
}
