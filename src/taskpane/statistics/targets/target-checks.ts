import {
  isProgrammes,
  programmeSource,
  readNumber,
  writeNumber,
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

/** What is wrong with a percentage to be reached. */
export function percentProblem(text: string, comparison: Milestone["comparison"]): string | undefined {
  const read = readNumber(text);
  if (read.kind === "blank") return texts.noPercent;
  if (read.kind !== "number") return texts.notANumber(text.trim());
  const { units, decimals } = read.value;
  const whole = 100n * 10n ** BigInt(decimals);
  if (units <= 0n) return texts.notPositive;
  if (units > whole) return texts.tooMuch;
  if (units === whole && comparison === "moreThan") return texts.moreThanAll;
  return decimals > 2 ? texts.tooFine : undefined;
}

/** A percentage as it is stored: "37,5" of "37.5 %". Undefined for a text that is none. */
export function readPercent(text: string): string | undefined {
  const read = readNumber(text);
  if (read.kind !== "number" || percentProblem(text, "atLeast") !== undefined) return undefined;
  return writeNumber(read.value);
}

/** What is wrong with the source of a target: a value of the author's must not pass for the programme's. */
export function sourceProblem(text: string, target: Target): string | undefined {
  const theirs = text.trim() === programmeSource;
  if (text.trim() === "") return texts.noSource;
  const theirsToo = target.milestones.every((milestone) => isProgrammes(target, milestone));
  return theirs && !theirsToo ? texts.otherSource : undefined;
}
