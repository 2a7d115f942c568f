import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { paneTexts } from "../../../texts/pane";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { refreshTexts } from "../../../texts/statistics-refresh";
import { FailureMessage } from "../../shared/FailureMessage";
import { SkeletonLines } from "../../shared/SkeletonLines";
import { OutcomeMessage } from "../shared/OutcomeMessage";
import { PageHeader } from "../shared/PageHeader";
import type { PageProps } from "../shared/page-props";
import { planOf } from "../state";
import { PlanForm } from "./PlanForm";
import { tablesToSee } from "./plan-parts";

interface RefreshPageProps extends PageProps {
  /** The one table that is looked at; absent = all. */
  readonly only?: string;
}

/** Cập nhật: what would change, cell by cell, before anything is written. */
export default function RefreshPage({ only, ...shared }: RefreshPageProps) {
  const { state, actions } = shared;
  const { survey } = state;
  const plan = useMemo(() => planOf(state, only), [state, only]);
  const back = () => actions.show(only === undefined ? { is: "list" } : { is: "editor", recipe: only });
  return (
    <div className="statistics-page">
      <PageHeader
        title={refreshTexts.title}
        backLabel={only === undefined ? texts.table.backToList : texts.table.backToTable}
        back={back}
      />
      <OutcomeMessage state={state} actions={actions} />
      {survey.is === "failed" && survey.failure && (
        <div className="standing-in">
          <FailureMessage
            failure={survey.failure}
            title={texts.list.surveyFailed}
            actions={
              <Button size="small" onClick={() => void actions.survey()}>
                {paneTexts.retry}
              </Button>
            }
          />
        </div>
      )}
      {survey.is === "running" && state.job === undefined && (
        <div className="standing-in" aria-busy>
          <SkeletonLines label={refreshTexts.reading} />
        </div>
      )}
      {plan && (survey.is === "done" || state.job !== undefined) && (
        <>
          {tablesToSee(plan).length + plan.sentences.length + plan.lostSentences.length > 0 ? (
            <PlanForm key={survey.at?.getTime()} {...shared} plan={plan} only={only} back={back} />
          ) : (
            <Nothing anything={plan.tables.length > 0} {...shared} />
          )}
        </>
      )}
    </div>
  );
}

/** A calm end: document and figures say the same. */
function Nothing({ anything, state, actions }: PageProps & { readonly anything: boolean }) {
  const { lastRefresh, outcome, job } = state;
  return (
    <div className="standing-in centred">
      {anything && <CheckmarkCircleRegular className="nothing-icon" aria-hidden />}
      <h3 className="calm-title">{anything ? texts.refresh.nothing : texts.refresh.noTables}</h3>
      <p>{anything ? refreshTexts.nothingText : refreshTexts.noTablesText}</p>
      {lastRefresh && outcome?.undo !== "refresh" && (
        <Button size="small" disabledFocusable={job !== undefined} onClick={() => void actions.undoRefresh()}>
          {texts.refresh.undo}
        </Button>
      )}
    </div>
  );
}
