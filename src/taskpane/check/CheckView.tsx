import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { checkTexts } from "../../texts/pane-check";
import { resultText, type Outline } from "../../report";
import { CopyButton } from "../shared/CopyButton";
import { ReadingNow } from "../shared/ReadingNow";
import { dateAndTime } from "../shared/times";
import type { PaneActions, PaneState, SeverityFilter } from "../state";
import "./check.css";
import { FindingList } from "./FindingList";
import { NotChecked } from "./NotChecked";
import { ReadAgain } from "./ReadAgain";
import { SeverityFilters } from "./SeverityFilters";
import { VerdictLine } from "./VerdictLine";
import { verdictOf } from "./verdict";

interface CheckViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly outline: Outline;
}

/** Kiểm tra: the verdict in one line, then what has to be put right. */
export default function CheckView({ state, actions, outline }: CheckViewProps) {
  const { checked, reading } = state;
  const [foreignShown, setForeignShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  if (!checked || checked.partial) {
    return <ReadingNow reading={reading} stop={actions.stop} retry={() => void actions.check()} />;
  }

  const { findings, notChecked } = checked.result;
  const verdict = verdictOf(checked, outline);
  const foreign = verdict.kind === "unknown" && !checked.blank;
  const listShown = !checked.blank && findings.length > 0 && (!foreign || foreignShown);
  function filterBy(filter: SeverityFilter) {
    actions.filterBy(filter);
    // Another list: one reads it from its beginning.
    if (list.current) list.current.scrollTop = 0;
  }
  return (
    <div className="check-view">
      <VerdictLine verdict={verdict} />
      <ReadAgain checked={checked} reading={reading} check={() => void actions.check()} stop={actions.stop} />
      {listShown && <SeverityFilters findings={findings} filter={state.filter} choose={filterBy} />}
      <div ref={list} className="scroll check-main">
        {verdict.text && <p className="verdict-text">{verdict.text}</p>}
        {checked.blank && (
          <div className="standing-in">
            <Button appearance="primary" onClick={() => actions.show("outline")}>
              {checkTexts.toOutline}
            </Button>
          </div>
        )}
        {foreign && !foreignShown && findings.length > 0 && (
          <div className="standing-in">
            <Button onClick={() => setForeignShown(true)}>{checkTexts.foreignShow(findings.length)}</Button>
          </div>
        )}
        {listShown && (
          <FindingList
            // A new check gives new findings: nothing of the old ones stays opened.
            key={checked.at.getTime()}
            findings={findings}
            filter={state.filter}
            arrival={state.arrival}
            goTo={(at, place, where) => void actions.goTo(at, place, where)}
          />
        )}
        {verdict.kind === "good" && findings.length === 0 && (
          <div className="standing-in centred">
            <CheckmarkCircleRegular className="nothing-icon" aria-hidden />
            <h2>{checkTexts.nothing}</h2>
            <p>{checkTexts.nothingText}</p>
          </div>
        )}
        {!checked.blank && (
          <div className="check-foot">
            <NotChecked ids={notChecked} />
            <CopyButton
              label={checkTexts.copyAll}
              text={() =>
                `${resultText(outline, checked.result)}\n\n${checkTexts.checkedAt(dateAndTime(checked.at))}.`
              }
              say={actions.say}
            />
          </div>
        )}
      </div>
    </div>
  );
}
