import type { Decision, Decisions } from "../../../statistics";
import { decisionOn, type Decidable } from "../state";

interface DecisionSelectProps {
  readonly change: Decidable;
  /** What may be done, in words, in the order shown. */
  readonly choices: readonly (readonly [Decision, string])[];
  readonly label: string;
  readonly decisions: Decisions;
  readonly decide: (key: string, decision: Decision) => void;
}

/** What is to become of one difference. */
export function DecisionSelect({ change, choices, label, decisions, decide }: DecisionSelectProps) {
  return (
    <select
      className="select"
      aria-label={label}
      value={decisionOn(decisions, change)}
      onChange={(event) => {
        const [chosen] = choices.find(([decision]) => decision === event.target.value) ?? [];
        if (chosen) decide(change.key, chosen);
      }}
    >
      {choices.map(([decision, text]) => (
        <option key={decision} value={decision}>
          {text}
        </option>
      ))}
    </select>
  );
}
