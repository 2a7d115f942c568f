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
  /** By parent, the form of number that at least two of its sections share: "letter 1" under 2.2. */
  readonly forms?: ReadonlyMap<string, string>;
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

const parentOf = ({ ordinals }: SectionNumbers) => ordinals.slice(0, -1).join(".");

function sharedForms(
  numbered: readonly Match[],
  numbers: readonly SectionNumbers[],
): ReadonlyMap<string, string> {
  const byParent = new Map<string, string[]>();
  for (const { section, candidate } of numbered) {
    const own = numbers[section];
    if (!own) continue;
    const forms = byParent.get(parentOf(own));
    if (forms) forms.push(numberForm(candidate));
    else byParent.set(parentOf(own), [numberForm(candidate)]);
  }
  return new Map(
    [...byParent].flatMap(([parent, [first = "", ...others]]) =>
      others.length > 0 && others.every((form) => form === first) ? [[parent, first] as const] : [],
    ),
  );
}

/** The candidate is numbered as the siblings of the section are, and with its turn: "a)" before their "b)", "c)". */
export function followsSiblings(
  candidate: HeadingCandidate,
  section: SectionNumbers,
  { forms }: HeadingHabits,
): boolean {
  return (
    forms?.get(parentOf(section)) === numberForm(candidate) &&
    candidate.number?.path.at(-1) === section.ordinals.at(-1)
  );
}

/** Points for following, or not following, the document's own habits. */
export function habitPoints(candidate: HeadingCandidate, habits: HeadingHabits): number {
  let points = 0;
  const { numbered, bold, levelled } = habits;
  if (numbered !== undefined && numbered > 0.7 && candidate.numberIs === "absent") points -= 2.5;
  if (bold !== undefined && bold > 0.8 && candidate.look.bold === false) points -= 1;
  if (levelled !== undefined && levelled > 0.8 && candidate.look.level === undefined) points -= 1;
  return points;
}
