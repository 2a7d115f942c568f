import { Button } from "@fluentui/react-components";
import type { Decision, Decisions, RefreshPlan, TableRefresh } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { refreshTexts } from "../../../texts/statistics-refresh";
import { TableTrouble } from "../shared/TableTrouble";
import type { StatisticsActions, StatisticsState } from "../state";
import { ChangeItem } from "./ChangeItem";
import { RowChange } from "./RowChange";

interface TableChangesProps {
  readonly table: TableRefresh;
  readonly plan: RefreshPlan;
  readonly decisions: Decisions;
  readonly decide: (key: string, decision: Decision) => void;
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
  readonly writable: boolean;
}

/** What differs in one table of the document. */
export function TableChanges({
  table,
  plan,
  decisions,
  decide,
  state,
  actions,
  writable,
}: TableChangesProps) {
  const title = titleIn(plan, table);
  const deciding = { decisions, decide };
  const standing = table.found.state !== "table-gone";
  return (
    <section className="table-group" aria-label={title}>
      <div className="changes-heading">
        <h3>{title}</h3>
        {standing && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={state.job !== undefined}
            onClick={() => void actions.goTo(table.found.key)}
          >
            {refreshTexts.goTo}
          </Button>
        )}
      </div>
      {table.newColumns.length > 0 && (
        <p className="row-trouble new-columns">{texts.trouble.newColumns(table.newColumns)}</p>
      )}
      <TableTrouble table={table} busy={state.job !== undefined} actions={actions} writable={writable} />
      <ul>
        {table.cells.map((cell) => (
          <ChangeItem
            key={cell.key}
            change={cell}
            where={[cell.rowLabel, cell.heading].filter((part) => part !== "").join(" · ")}
            takable={cell.address !== undefined}
            {...deciding}
          />
        ))}
        {table.lines.map((line) => (
          <ChangeItem
            key={line.key}
            change={line}
            where={refreshTexts.lines[line.line]}
            long
            takable={line.takenBack !== undefined}
            {...deciding}
          />
        ))}
        {table.newRows.map((row) => (
          <RowChange key={row.key} change={row} kind="new" takable={row.row !== undefined} {...deciding} />
        ))}
        {table.formerRows.map((row) => (
          <RowChange key={row.key} change={row} kind="former" takable={row.takable} {...deciding} />
        ))}
        {table.ownRows.map((row) => (
          <RowChange key={row.key} change={row} kind="own" takable {...deciding} />
        ))}
      </ul>
    </section>
  );
}

/** The table's name, and which of its copies it is. */
function titleIn({ tables }: RefreshPlan, { found, model }: TableRefresh): string {
  const title = model?.title ?? refreshTexts.unknownTable;
  const copies = tables.filter((other) => other.found.recipe === found.recipe);
  if (copies.length < 2) return title;
  return refreshTexts.copyNumber(title, copies.findIndex((other) => other.found.key === found.key) + 1);
}
