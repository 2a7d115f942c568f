import type { HeadingCandidate, SectionOption } from "./candidates";
import { formPoints, habitPoints, type HeadingHabits } from "./heading-habits";
import { numberAgreement, type SectionNumbers } from "./number-agreement";
import type { Scoring } from "./align";

/** What a candidate must reach: a title half recognised with the right number, or a sure title without one. */
const needed = 6.5;

/** A title that goes on as a sentence ("Đề nghị bố trí kinh phí hằng năm.") is less likely one. */
const runsOn = 1;

/** Points of a candidate for a section, above what is needed. */
export function scoringBy(numbers: readonly SectionNumbers[], habits?: HeadingHabits): Scoring {
  return (candidate: HeadingCandidate, option: SectionOption) => {
    const section = numbers[option.section];
    if (!section) return -needed;
    const agreement = trusted(numberAgreement(candidate.number, section), candidate, habits);
    if (option.likeness < 0.35 && agreement < 3) return -needed;
    const rival = mostAlike(candidate) - option.likeness;
    let points = (option.likeness - rival * 0.6) * 10 + agreement + candidate.look.points - needed;
    if (!option.closed) points -= runsOn;
    if (habits) points += habitPoints(candidate, habits) + formPoints(candidate, section, agreement, habits);
    return points;
  };
}

/** How like a title a candidate is at most. */
export function mostAlike({ options }: HeadingCandidate): number {
  let most = 0;
  for (const { likeness } of options) if (likeness > most) most = likeness;
  return most;
}

/** Where numbers are mostly wrong, neither a right one nor a wrong one says much. */
function trusted(agreement: number, candidate: HeadingCandidate, habits?: HeadingHabits): number {
  if (candidate.numberIs === "absent" || (habits?.wrong ?? 0) < 0.5) return agreement;
  return agreement < 0 ? 0 : agreement * 0.3;
}
