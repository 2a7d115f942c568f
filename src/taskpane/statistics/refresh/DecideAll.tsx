import { useId } from "react";
import type { CellChange, Decision, Decisions } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { decisionOn } from "../state";

interface DecideAllProps {
  readonly cells: readonly CellChange[];
  readonly decisions: Decisions;
  readonly decide: (decisions: Decisions) => void;
}

const choices: readonly Decision[] = ["take-back", "write", "keep"];

/** One choice for all cells edited by hand. */
export function DecideAll({ cells, decisions, decide }: DecideAllProps) {
  const id = useId();
  const made = new Set(cells.map((cell) => decisionOn(decisions, cell)));
  const [same] = made.size === 1 ? made : [];
  function choose(decision: Decision) {
    const chosen = cells.map((cell): [string, Decision] => [
      cell.key,
      // A computed value has no place among the figures: there is nothing to take it back to.
      decision === "take-back" && !cell.address ? "keep" : decision,
    ]);
    decide({ ...decisions, ...Object.fromEntries(chosen) });
  }
  return (
    <div className="choice decide-all">
      <label htmlFor={id}>{texts.refresh.decideAll(cells.length)}</label>
      <select
        id={id}
        className="select"
        value={same ?? ""}
        onChange={(event) => {
          const decision = choices.find((one) => one === event.target.value);
          if (decision) choose(decision);
        }}
      >
        <option value="">{texts.refresh.decideAllNone}</option>
        {choices.map((decision) => (
          <option key={decision} value={decision}>
            {texts.refresh.allDecisions[decision]}
          </option>
        ))}
      </select>
    </div>
  );
}
