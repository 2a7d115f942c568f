import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ownTable } from "./own-table";
import type { RefreshPlan } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { clockTime } from "../../shared/times";
import { SavingLine } from "../shared/SavingLine";
import type { StatisticsActions, StatisticsState } from "../state";

interface ListFootProps {
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
  readonly plan?: RefreshPlan;
}

/** What concerns all tables: bringing them up to date, one more, how old the states are, whether all is saved. */
export function ListFoot({ state, actions, plan }: ListFootProps) {
  const { survey } = state;
  const running = survey.is === "running";
  const anything = (plan?.tables.length ?? 0) + (plan?.sentences.length ?? 0) > 0;
  const differing =
    plan?.tables.some((table) => table.state === "differs") || (plan?.sentences.length ?? 0) > 0;
  return (
    <div className="statistics-foot">
      <div className="button-row">
        {anything && (
          <Button
            size="small"
            data-entry="refresh"
            appearance={differing ? "primary" : "secondary"}
            onClick={() => actions.show({ is: "refresh" })}
          >
            {texts.list.refreshAll}
          </Button>
        )}
        <Button size="small" icon={<AddRegular />} onClick={() => actions.add(ownTable)}>
          {texts.list.addOwn}
        </Button>
        <Button size="small" data-entry="targets" onClick={() => actions.show({ is: "targets" })}>
          {texts.list.targetsPage}
        </Button>
      </div>
      <div className="update-line-row">
        <span className="quiet">{sayState(state)}</span>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={running}
          onClick={() => void actions.survey()}
        >
          {texts.list.survey}
        </Button>
      </div>
      <SavingLine state={state} actions={actions} />
    </div>
  );
}

function sayState({ survey: { is, at, maybeChanged } }: StatisticsState): string {
  if (is === "failed") return texts.list.surveyFailed;
  if (is === "running" || !at) return texts.list.surveying;
  return maybeChanged ? texts.list.maybeChanged : texts.list.surveyedAt(clockTime(at));
}
