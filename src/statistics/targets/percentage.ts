import { readNumber, writeNumber } from "../arithmetic";
import type { Milestone } from "./schema";

/** What is wrong with a percentage to be reached. */
export type PercentMistake =
  "blank" | "not-a-number" | "not-positive" | "too-much" | "more-than-all" | "too-fine";

/** What is wrong with a typed percentage; undefined when a ratio may be compared with it. */
export function percentMistake(
  text: string,
  comparison: Milestone["comparison"],
): PercentMistake | undefined {
  const read = readNumber(text);
  if (read.kind === "blank") return "blank";
  if (read.kind !== "number") return "not-a-number";
  const { units, decimals } = read.value;
  const whole = 100n * 10n ** BigInt(decimals);
  if (units <= 0n) return "not-positive";
  if (units > whole) return "too-much";
  if (units === whole && comparison === "moreThan") return "more-than-all";
  return decimals > 2 ? "too-fine" : undefined;
}

/** A percentage as it is stored: "37,5" of "37.5 %". What is none stays as it was typed, as a slip is never corrected unseen. */
export function asPercent(text: string): string {
  const read = readNumber(text);
  const right = read.kind === "number" && percentMistake(text, "atLeast") === undefined;
  return right ? writeNumber(read.value) : text;
}

/** Whether a milestone says how much is to be reached; nothing is compared with one that does not. */
export function saysHowMuch({ percent, comparison }: Milestone): boolean {
  return percentMistake(percent, comparison) === undefined;
}
