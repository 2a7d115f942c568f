import { useId } from "react";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { StatisticsActions, StatisticsState, Where } from "../state";

interface InsertPlaceProps {
  /** Name of the section that wants the table. */
  readonly section: string;
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
}

/** Where a new table goes; the choice is remembered for the next one. */
export function InsertPlace({ section, state, actions }: InsertPlaceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{texts.insert.where}</label>
      <select
        id={id}
        className="select"
        value={state.where}
        onChange={(event) => actions.placeAt(event.target.value as Where)}
      >
        <option value="section">{texts.insert.whereSection(section)}</option>
        <option value="cursor">{texts.insert.whereCursor}</option>
      </select>
    </div>
  );
}
