import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { ratioOf } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { SeverityIcon } from "../../shared/SeverityIcon";
import { StatusIcon } from "../../shared/StatusIcon";
import type { Question } from "../shared/ConfirmDialog";
import type { EntryGroup, EntryState, StatisticsActions, StatisticsState, TableEntry } from "../state";
import { RowActions } from "./RowActions";
import { TargetMark } from "./TargetMark";

interface TableRowProps {
  readonly entry: TableEntry;
  readonly group: EntryGroup;
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
  readonly writable: boolean;
  readonly ask: (question: Question) => void;
}

/** One table: its name, its ratio, how it stands; pressing it opens its figures, "⋯" what else can be done. */
export function TableRow({ entry, group, state, actions, writable, ask }: TableRowProps) {
  const [open, setOpen] = useState(false);
  const more = useId();
  const { title, summary } = entry;
  const troubled = troubles.has(entry.state);
  // Trouble shows what to do about it without being asked.
  const shown = open || troubled;
  return (
    <li className="table-row">
      <div className="table-row-line">
        <button
          type="button"
          className="table-open"
          data-entry={entry.id}
          title={texts.list.open}
          onClick={() =>
            entry.recipe
              ? actions.show({ is: "editor", recipe: entry.recipe.id })
              : actions.open(entry.indicator.id)
          }
        >
          <span className="table-line">
            <span className="table-title">{title}</span>
            <span className="table-value">
              {summary.value ||
                (ratioOf(entry.indicator) && (
                  <>
                    <span aria-hidden>{texts.list.noValue}</span>
                    <span className="visually-hidden">{texts.list.noValueSpoken}</span>
                  </>
                ))}
            </span>
          </span>
          <span className="table-line">
            <span className="table-state">
              <StateIcon state={entry.state} />
              <span>
                {entry.state === "differs"
                  ? texts.list.differs(entry.differences)
                  : texts.list.states[entry.state]}
              </span>
            </span>
            {summary.target && <TargetMark result={summary.target} />}
          </span>
        </button>
        {entry.recipe && (
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={texts.list.more(title)}
            title={texts.list.more(title)}
            aria-expanded={shown}
            aria-controls={more}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      <div id={more} hidden={!shown}>
        {shown && entry.recipe && (
          <RowActions
            entry={entry}
            recipe={entry.recipe}
            group={group}
            state={state}
            actions={actions}
            writable={writable}
            ask={ask}
          />
        )}
      </div>
    </li>
  );
}

const troubles: ReadonlySet<EntryState> = new Set(["table-gone", "unrecognised"]);

function StateIcon({ state }: { readonly state: EntryState }) {
  if (state === "differs") return <SeverityIcon severity="warning" />;
  if (troubles.has(state)) return <SeverityIcon severity="error" />;
  if (state === "blank" || state === "control-gone") return <StatusIcon status="empty" />;
  return <StatusIcon status={state === "entered" ? "unfinished" : "written"} />;
}
