import type { Decision, Decisions } from "../../../statistics";
import { refreshTexts } from "../../../texts/statistics-refresh";
import { decisionOn, type Decidable } from "../state";
import { RadioChoices } from "./RadioChoices";

interface RowChangeProps {
  readonly change: Decidable & { readonly label: string };
  /** Only the data have it · only the table has it, from us · only the table has it, from the author. */
  readonly kind: "new" | "former" | "own";
  /** The data may follow the table. */
  readonly takable: boolean;
  readonly decisions: Decisions;
  readonly decide: (key: string, decision: Decision) => void;
}

/** A row that only the table or only the data have, and the choice. */
export function RowChange({ change, kind, takable, decisions, decide }: RowChangeProps) {
  const words = refreshTexts.rows[kind];
  const where = words.says(change.label);
  return (
    <li className="change">
      <p>{where}</p>
      <RadioChoices
        legend={refreshTexts.decide(where)}
        quiet
        choices={[
          ...("write" in words ? [["write", words.write] as const] : []),
          ...(takable ? [["take-back", words.takeBack] as const] : []),
          ["keep", words.keep],
        ]}
        chosen={decisionOn(decisions, change)}
        choose={(made) => decide(change.key, made)}
      />
    </li>
  );
}
