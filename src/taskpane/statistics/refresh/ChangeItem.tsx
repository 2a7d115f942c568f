import type { Decision, Decisions, DifferenceKind } from "../../../statistics";
import { refreshTexts } from "../../../texts/statistics-refresh";
import { decisionOn, type Decidable } from "../state";
import { RadioChoices } from "./RadioChoices";

/** A cell, line or sentence that differs. */
interface Change extends Decidable {
  readonly kind: DifferenceKind;
  readonly old: string;
  readonly new: string;
}

interface ChangeItemProps {
  readonly change: Change;
  /** How the author knows the place: "Giám đốc sở · Nữ". */
  readonly where: string;
  /** The values are sentences and stand below each other. */
  readonly long?: boolean;
  /** The old value has a place in the data. */
  readonly takable?: boolean;
  readonly decisions: Decisions;
  readonly decide: (key: string, decision: Decision) => void;
}

/** One difference: what the document says, what it would say, and the choice. */
export function ChangeItem({ change, where, long, takable, decisions, decide }: ChangeItemProps) {
  const decision = decisionOn(decisions, change);
  const shown = (text: string) => (text === "" ? refreshTexts.blank : text);
  const words = long ? refreshTexts.longDecisions : refreshTexts.decisions;
  return (
    <li className="change">
      <p className="change-where">
        <span>{where}</span>
        {change.kind !== "outdated" && <span className="change-kind">{refreshTexts.kinds[change.kind]}</span>}
      </p>
      <p className={`change-values${long ? " long" : ""} decided-${decision}`}>
        <span className="value-old">
          <span className="value-of">{refreshTexts.inDocument}</span> <span>{shown(change.old)}</span>
        </span>
        <span className="change-arrow" aria-hidden>
          →
        </span>
        <span className="value-new">
          <span className="value-of">{refreshTexts.inFigures}</span> <span>{shown(change.new)}</span>
        </span>
      </p>
      <RadioChoices
        legend={refreshTexts.decide(where)}
        quiet
        choices={[
          ["write", words.write(change.new)],
          ...(takable ? [["take-back", words["take-back"](change.old)] as const] : []),
          ["keep", words.keep(change.old)],
        ]}
        chosen={decision}
        choose={(made) => decide(change.key, made)}
      />
    </li>
  );
}
