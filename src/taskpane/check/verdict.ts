import { checkTexts } from "../../texts/pane-check";
import type { Outline } from "../../report";
import { countBySeverity, type Checked } from "../state";

/**
 * The check in one line. "fair": no errors, but something to look at; "unknown": there is nothing to judge, or it is no
 * report on this outline.
 */
export interface Verdict {
  readonly kind: "bad" | "fair" | "good" | "unknown";
  readonly title: string;
  readonly text?: string;
}

/** Whether the report may be sent up, in words that promise no more than was checked. */
export function verdictOf({ result, blank }: Checked, outline: Outline): Verdict {
  if (blank) {
    return { kind: "unknown", title: checkTexts.emptyDocument, text: checkTexts.emptyDocumentText };
  }
  if (!result.sections.recognised) {
    return { kind: "unknown", title: checkTexts.foreign(outline.id), text: checkTexts.foreignText };
  }
  const counts = countBySeverity(result);
  const [worst] = counts;
  if (worst?.[0] === "error") return { kind: "bad", title: checkTexts.notReady(worst[1]) };
  if (counts.length === 0) return { kind: "good", title: checkTexts.ready };
  const remaining = counts.map(([severity, count]) => checkTexts.counted[severity](count));
  return {
    kind: worst?.[0] === "warning" ? "fair" : "good",
    title: checkTexts.ready,
    text: checkTexts.remaining(remaining),
  };
}
