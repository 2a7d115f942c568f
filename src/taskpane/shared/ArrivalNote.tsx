import { paneTexts } from "../../texts/pane";
import { wordErrorTexts } from "../../texts/word-errors";
import type { Arrival } from "../state";

/** Says beside what was pressed that its place is not what it was; nothing when one simply got there. */
export function ArrivalNote({ arrival, at }: { readonly arrival?: Arrival; readonly at: string }) {
  if (arrival?.at !== at || arrival.outcome === "exact") return null;
  const { outcome } = arrival;
  const text =
    typeof outcome === "string"
      ? paneTexts.arrival[outcome]
      : `${wordErrorTexts[outcome.code].what} ${wordErrorTexts[outcome.code].next}`;
  return <p className={outcome === "moved" ? "arrival" : "arrival arrival-failed"}>{text}</p>;
}
