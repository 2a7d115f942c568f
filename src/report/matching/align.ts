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
  readonly before?: Chain;
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
  // best[s]: highest sum over the candidates seen so far that uses only sections before s.
  const best = new Float64Array(sections + 1);
  const chains: (Chain | undefined)[] = new Array<undefined>(sections + 1).fill(undefined);
  for (const candidate of candidates) {
    const found: { section: number; sum: number; chain: Chain }[] = [];
    for (const option of candidate.options) {
      const points = scoring(candidate, option);
      if (points <= 0) continue;
      const { section } = option;
      const sum = (best[section] ?? 0) + points;
      if (sum <= (best[section + 1] ?? 0)) continue;
      const before = chains[section];
      const match = { section, candidate, option, points };
      found.push({ section, sum, chain: before ? { match, before } : { match } });
    }
    for (const { section, sum, chain } of found) {
      for (let after = section + 1; after <= sections && sum > (best[after] ?? 0); after++) {
        best[after] = sum;
        chains[after] = chain;
      }
    }
  }
  const matches: Match[] = [];
  for (let chain = chains[sections]; chain; chain = chain.before) matches.push(chain.match);
  return matches.reverse();
}
