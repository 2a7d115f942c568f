import { useId } from "react";
import type { Decision } from "../../../statistics";

interface RadioChoicesProps {
  /** What is decided on. */
  readonly legend: string;
  /** The legend is only heard: what it says stands right above. */
  readonly quiet?: boolean;
  /** What may be done, in words, in the order shown. */
  readonly choices: readonly (readonly [Decision, string])[];
  /** Absent when several things are decided on and not all alike. */
  readonly chosen?: Decision;
  readonly choose: (decision: Decision) => void;
}

/** What is to become of a difference: every way in sight, as nobody opens a list to look for one. */
export function RadioChoices({ legend, quiet, choices, chosen, choose }: RadioChoicesProps) {
  const name = useId();
  return (
    <fieldset className="decision">
      <legend className={quiet ? "visually-hidden" : undefined}>{legend}</legend>
      {choices.map(([decision, text]) => (
        <label key={decision}>
          <input type="radio" name={name} checked={decision === chosen} onChange={() => choose(decision)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
