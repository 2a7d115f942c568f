import type { CellChange, Decision, Decisions } from "../../../statistics";
import { refreshTexts } from "../../../texts/statistics-refresh";
import { decisionOn } from "../state";
import { RadioChoices } from "./RadioChoices";

interface DecideAllProps {
  readonly cells: readonly CellChange[];
  readonly decisions: Decisions;
  readonly decide: (decisions: Decisions) => void;
}

const choices: readonly Decision[] = ["write", "take-back", "keep"];

/** One choice for all cells edited by hand. */
export function DecideAll({ cells, decisions, decide }: DecideAllProps) {
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
    <div className="decide-all">
      <RadioChoices
        legend={refreshTexts.decideAll(cells.length)}
        choices={choices.map((decision) => [decision, refreshTexts.allDecisions[decision]])}
        chosen={same}
        choose={choose}
      />
    </div>
  );
}
