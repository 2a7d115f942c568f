import { paneTexts } from "../../texts/pane";
import type { Arrival } from "../state";

/** Says beside what was pressed that its place is not what it was; nothing when one simply got there. */
export function ArrivalNote({ arrival, at }: { readonly arrival?: Arrival; readonly at: string }) {
  if (arrival?.at !== at || arrival.outcome === "exact") return null;
  const { outcome } = arrival;
  const text =
    typeof outcome === "string"
      ? paneTexts.arrival[outcome]
      : `${paneTexts.failures[outcome.code].what}. ${paneTexts.failures[outcome.code].next}`;
  return <p className={outcome === "moved" ? "arrival" : "arrival arrival-failed"}>{text}</p>;
}
