import { useId, useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Decision, Decisions, RefreshPlan } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { refreshTexts } from "../../../texts/statistics-refresh";
import type { PageProps } from "../shared/page-props";
import { decidedChanges, foundDifferences, isAnythingDecided, planOf } from "../state";
import { ChangeItem } from "./ChangeItem";
import { DecideAll } from "./DecideAll";
import { handMadeCells, tablesToSee } from "./plan-parts";
import { TableChanges } from "./TableChanges";

interface PlanFormProps extends PageProps {
  /** As long as nothing is decided. */
  readonly plan: RefreshPlan;
  readonly only?: string;
  readonly back: () => void;
}

/** The differences, what is to become of each, and the button that writes. */
export function PlanForm({ plan: proposed, only, back, state, actions, capabilities }: PlanFormProps) {
  const [decisions, setDecisions] = useState<Decisions>({});
  // What is taken into the data changes what is computed from them.
  const plan = useMemo(() => planOf(state, only, decisions) ?? proposed, [state, only, decisions, proposed]);
  const decide = (key: string, decision: Decision) =>
    setDecisions((before) => ({ ...before, [key]: decision }));
  const counted = decidedChanges(plan, decisions);
  const found = foundDifferences(plan);
  const decidable = found.differences - plan.lostSentences.length > 0;
  const handMade = handMadeCells(plan);
  const tables = tablesToSee(plan);
  const missing = useId();
  const busy = state.job !== undefined;
  const writable = capabilities?.readOnly === undefined;
  const undecided = decidable && writable && !busy && !isAnythingDecided(counted);
  return (
    <>
      <div className="scroll statistics-main refresh-main">
        {found.differences > 0 && (
          <>
            <p className="refresh-found">{texts.refresh.found(found.differences, found.tables)}</p>
            <p className="quiet">{writable ? refreshTexts.hint : texts.insert.readOnly}</p>
          </>
        )}
        {handMade.length > 1 && <DecideAll cells={handMade} decisions={decisions} decide={setDecisions} />}
        {tables.map((table) => (
          <TableChanges
            key={table.found.key}
            table={table}
            plan={plan}
            decisions={decisions}
            decide={decide}
            state={state}
            actions={actions}
            writable={writable}
          />
        ))}
        {plan.sentences.length + plan.lostSentences.length > 0 && (
          <section className="table-group" aria-label={refreshTexts.sentences}>
            <h3>{refreshTexts.sentences}</h3>
            <ul>
              {plan.sentences.map((sentence) => (
                <ChangeItem
                  key={sentence.key}
                  change={sentence}
                  where={refreshTexts.sentenceDiffers}
                  long
                  decisions={decisions}
                  decide={decide}
                />
              ))}
              {plan.lostSentences.map(({ found: { key, text }, why }) => (
                <li key={key} className="change">
                  <p>{refreshTexts.sentenceLost(text, why)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="statistics-foot">
        {undecided && (
          <p id={missing} className="quiet">
            {handMade.length > 0 ? refreshTexts.handMadeUndecided : refreshTexts.undecided}
          </p>
        )}
        <div className="button-row">
          {decidable && (
            <Button
              appearance="primary"
              aria-describedby={undecided ? missing : undefined}
              disabledFocusable={busy || !writable || !isAnythingDecided(counted)}
              onClick={() => void actions.refresh(only, decisions)}
            >
              {state.job === "refresh" ? refreshTexts.applying : refreshTexts.apply(counted)}
            </Button>
          )}
          <Button onClick={back}>{refreshTexts.cancel}</Button>
        </div>
      </div>
    </>
  );
}
