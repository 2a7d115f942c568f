import type { Decision, Decisions, DifferenceKind } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { decisionOn, type Decidable } from "../state";
import { DecisionSelect } from "./DecisionSelect";

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
  const shown = (text: string) => (text === "" ? texts.refresh.blank : text);
  const label = (decision: "write" | "take-back", value: string) =>
    long ? texts.refresh.longDecisions[decision] : texts.refresh.decisions[decision](shown(value));
  return (
    <li className="change">
      <p className="change-where">
        <span>{where}</span>
        {change.kind !== "outdated" && (
          <span className="change-kind">{texts.refresh.kinds[change.kind]}</span>
        )}
      </p>
      <p className={`change-values${long ? " long" : ""} decided-${decisionOn(decisions, change)}`}>
        <del>{shown(change.old)}</del>
        <span className="change-arrow" aria-hidden>
          →
        </span>
        <span className="visually-hidden">{texts.refresh.becomes}</span>
        <ins>{shown(change.new)}</ins>
      </p>
      <DecisionSelect
        change={change}
        label={texts.refresh.decide(where)}
        decisions={decisions}
        decide={decide}
        choices={[
          ["write", label("write", change.new)],
          ...(takable ? [["take-back", label("take-back", change.old)] as const] : []),
          ["keep", texts.refresh.decisions.keep],
        ]}
      />
    </li>
  );
}
