import { Button } from "@fluentui/react-components";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { wordErrorTexts } from "../../../texts/word-errors";
import { SeverityIcon } from "../../shared/SeverityIcon";
import { StatusIcon } from "../../shared/StatusIcon";
import type { StatisticsActions, StatisticsState } from "../state";

interface SavingLineProps {
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
}

/** Whether what was typed is in the document. */
export function SavingLine({ state: { saving, histories }, actions }: SavingLineProps) {
  const untouched = saving.is === "held" && histories.length === 0;
  if (saving.is === "nothing" || untouched) return null;
  if (saving.is === "failed") {
    const { what } = wordErrorTexts[saving.failure.code];
    return (
      <div className="saving-line" role="alert">
        <SeverityIcon severity="error" />
        <span>{texts.saving.failed(what)}</span>
        <Button size="small" onClick={() => void actions.save()}>
          {texts.saving.retry}
        </Button>
      </div>
    );
  }
  const saved = saving.is === "saved";
  const trouble = saving.is === "held" || saving.is === "not-allowed";
  return (
    <p className="saving-line quiet">
      {saved && <StatusIcon status="written" />}
      {trouble && <SeverityIcon severity="warning" />}
      <span>{texts.saving[saving.is]}</span>
    </p>
  );
}
