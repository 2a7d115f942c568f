import type { HeadingCandidate } from "./candidates";
import type { Match } from "./align";
import { numberAgreement, type SectionNumbers } from "./number-agreement";

/** How one document marks its headings, learned from those that are sure. */
export interface HeadingHabits {
  /** Share of the headings that carry a number; absent while too few are known. */
  readonly numbered?: number;
  /** Share of the headings that are bold, among those whose boldness is known. */
  readonly bold?: number;
  /** Share of the headings that have a heading level. */
  readonly levelled?: number;
  /** Share of the numbers that are not the sections' own. */
  readonly wrong?: number;
  /** By level, a heading whose number has the form that most of the level's sections share. */
  readonly forms?: ReadonlyMap<number, HeadingCandidate>;
}

const fewest = 4;

/** Learns from the first alignment how this document marks its headings. */
export function learnHabits(matches: readonly Match[], numbers: readonly SectionNumbers[]): HeadingHabits {
  const all = matches.length;
  if (all < fewest) return {};
  let boldKnown = 0;
  let bold = 0;
  let levelled = 0;
  let wrong = 0;
  const numbered: Match[] = [];
  for (const match of matches) {
    const { look, number, numberIs } = match.candidate;
    if (look.bold !== undefined) boldKnown++;
    if (look.bold !== undefined && look.bold !== false) bold++;
    if (look.level !== undefined) levelled++;
    if (numberIs === "absent") continue;
    numbered.push(match);
    const own = numbers[match.section];
    if (own && numberAgreement(number, own) < 0) wrong++;
  }
  return {
    forms: sharedForms(numbered, numbers),
    numbered: numbered.length / all,
    levelled: levelled / all,
    bold: boldKnown < fewest ? undefined : bold / boldKnown,
    wrong: numbered.length < fewest ? undefined : wrong / numbered.length,
  };
}

/** The kind and depth of a candidate's number: "roman 1", "arabic 2", "none". */
export function numberForm({ number }: HeadingCandidate): string {
  return number ? `${number.kind} ${number.path.length}` : "none";
}

/** Whether two candidates' numbers are of the same kind and depth. */
export function sameForm({ number }: HeadingCandidate, { number: other }: HeadingCandidate): boolean {
  return number?.kind === other?.kind && number?.path.length === other?.path.length;
}

const most = 0.75;

function sharedForms(
  numbered: readonly Match[],
  numbers: readonly SectionNumbers[],
): ReadonlyMap<number, HeadingCandidate> {
  const shared = new Map<number, HeadingCandidate>();
  const levels: HeadingCandidate[][] = [];
  for (const { section, candidate } of numbered)
    (levels[numbers[section]?.level ?? 1] ??= []).push(candidate);
  levels.forEach((candidates, level) => {
    const typical = candidates.find(
      (one) => candidates.filter((other) => sameForm(one, other)).length >= candidates.length * most,
    );
    if (typical && candidates.length > 1) shared.set(level, typical);
  });
  return shared;
}

/**
 * Points for being numbered as the sections of a level are: in its turn ("a)" before their "b)", "c)") where the number
 * is not the section's own, or otherwise than all of them.
 */
export function formPoints(
  candidate: HeadingCandidate,
  section: SectionNumbers,
  agreement: number,
  { forms }: HeadingHabits,
): number {
  if (candidate.numberIs === "absent") return 0;
  const typical = forms?.get(section.level);
  if (typical === undefined) return 0;
  if (!sameForm(typical, candidate)) return -1;
  const inTurn = candidate.number?.path.at(-1) === section.ordinals.at(-1);
  return inTurn && agreement < 3 ? 1.5 : 0;
}

/** Points for following, or not following, the document's own habits. */
export function habitPoints(candidate: HeadingCandidate, habits: HeadingHabits): number {
  let points = 0;
  const { numbered, bold, levelled } = habits;
  if (numbered !== undefined && numbered > 0.7 && candidate.numberIs === "absent") points -= 2.5;
  if (numbered !== undefined && numbered < 0.3 && candidate.numberIs !== "absent") points -= 2;
  if (bold !== undefined && bold > 0.8 && candidate.look.bold === false) points -= 1;
  if (levelled !== undefined && levelled > 0.8 && candidate.look.level === undefined) points -= 1;
  return points;
}
