import { Button } from "@fluentui/react-components";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { FailureDetail } from "../../shared/FailureDetail";
import { Message } from "../../shared/Message";
import { StatusIcon } from "../../shared/StatusIcon";
import type { StatisticsActions, StatisticsState } from "../state";

interface OutcomeMessageProps {
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
}

/** How the last thing done in the document ended, with the way to take it back. */
export function OutcomeMessage({ state, actions }: OutcomeMessageProps) {
  const { outcome, lastRefresh, lastRemoval, job } = state;
  if (!outcome) return null;
  const undo =
    outcome.undo === "refresh" && lastRefresh
      ? { label: texts.refresh.undo, act: () => void actions.undoRefresh() }
      : outcome.undo === "removal" && lastRemoval
        ? { label: texts.list.restore, act: actions.undoRemoval }
        : undefined;
  if (outcome.tone === "success" && !undo) {
    return (
      <p className="outcome-line">
        <StatusIcon status="written" />
        <span>{outcome.text}</span>
      </p>
    );
  }
  return (
    <div className="notices">
      <Message
        intent={outcome.tone}
        dismiss={actions.dismiss}
        actions={
          undo && (
            <Button size="small" disabledFocusable={job !== undefined} onClick={undo.act}>
              {undo.label}
            </Button>
          )
        }
      >
        {outcome.text}
        {outcome.failure?.detail && <FailureDetail failure={outcome.failure} />}
      </Message>
    </div>
  );
}
