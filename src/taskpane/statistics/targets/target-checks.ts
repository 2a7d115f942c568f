import {
  isProgrammes,
  percentMistake,
  programmeSource,
  type Milestone,
  type Target,
} from "../../../statistics";
import { targetTexts } from "../../../texts/statistics-targets";

const texts = targetTexts.problems;

/** What is wrong with a year of a milestone, in words for the author. */
export function yearProblem(text: string, { milestones }: Target, at: number): string | undefined {
  const year = readYear(text);
  if (year === undefined) return texts.notAYear;
  const twice = milestones.some((other, position) => position !== at && other.year === year);
  return twice ? texts.twice(year) : undefined;
}

export function readYear(text: string): number | undefined {
  const year = /^\s*(\d{4})\s*$/.test(text) ? Number(text) : NaN;
  return year >= 2000 && year <= 2100 ? year : undefined;
}

/** What is wrong with a percentage to be reached, in words for the author. */
export function percentProblem(text: string, comparison: Milestone["comparison"]): string | undefined {
  const mistake = percentMistake(text, comparison);
  return mistake && texts.percent[mistake](text.trim());
}

/** What is wrong with the source of a target: a value of the author's must not pass for the programme's. */
export function sourceProblem(text: string, target: Target): string | undefined {
  const theirs = text.trim() === programmeSource;
  if (text.trim() === "") return texts.noSource;
  const theirsToo = target.milestones.every((milestone) => isProgrammes(target, milestone));
  return theirs && !theirsToo ? texts.otherSource : undefined;
}
