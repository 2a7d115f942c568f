import { checkTexts } from "../../texts/pane-check";
import type { CheckResult } from "../../report";
import { countBySeverity } from "./findings";

/** What the rules found, in the sentence that is spoken when they have been asked. */
export function announcement(result: CheckResult): string {
  const parts = countBySeverity(result).map(([kind, count]) => checkTexts.counted[kind](count));
  return parts.length > 0 ? checkTexts.announce(parts) : checkTexts.announceNothing;
}
