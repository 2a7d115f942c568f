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
  /** By level, the form of number that most of its sections share: "letter 1" for the third. */
  readonly forms?: ReadonlyMap<number, string>;
}

const fewest = 4;

/** Learns from the first alignment how this document marks its headings. */
export function learnHabits(matches: readonly Match[], numbers: readonly SectionNumbers[]): HeadingHabits {
  if (matches.length < fewest) return {};
  const share = (of: readonly Match[], is: (match: Match) => boolean) => of.filter(is).length / of.length;
  const boldKnown = matches.filter((match) => match.candidate.look.bold !== undefined);
  const numbered = matches.filter((match) => match.candidate.numberIs !== "absent");
  const isWrong = ({ section, candidate }: Match) => {
    const own = numbers[section];
    return own !== undefined && numberAgreement(candidate.number, own) < 0;
  };
  return {
    forms: sharedForms(numbered, numbers),
    numbered: numbered.length / matches.length,
    levelled: share(matches, (match) => match.candidate.look.level !== undefined),
    ...(boldKnown.length < fewest
      ? {}
      : { bold: share(boldKnown, (match) => match.candidate.look.bold !== false) }),
    ...(numbered.length < fewest ? {} : { wrong: share(numbered, isWrong) }),
  };
}

/** The kind and depth of a candidate's number: "roman 1", "arabic 2", "none". */
export function numberForm(candidate: HeadingCandidate): string {
  const { number } = candidate;
  return number ? `${number.kind} ${number.path.length}` : "none";
}

const most = 0.75;

function sharedForms(
  numbered: readonly Match[],
  numbers: readonly SectionNumbers[],
): ReadonlyMap<number, string> {
  const byLevel = new Map<number, string[]>();
  for (const { section, candidate } of numbered) {
    const level = numbers[section]?.level ?? 1;
    const forms = byLevel.get(level) ?? [];
    forms.push(numberForm(candidate));
    byLevel.set(level, forms);
  }
  const shared = new Map<number, string>();
  for (const [level, forms] of byLevel) {
    const form = forms.find((one) => forms.filter((other) => other === one).length >= forms.length * most);
    if (form !== undefined && forms.length > 1) shared.set(level, form);
  }
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
  const form = forms?.get(section.level);
  if (form === undefined || candidate.numberIs === "absent") return 0;
  if (form !== numberForm(candidate)) return -1;
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
