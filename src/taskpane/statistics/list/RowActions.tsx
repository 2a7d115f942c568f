import { Button } from "@fluentui/react-components";
import type { Recipe } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { Question } from "../shared/ConfirmDialog";
import { InsertPlace } from "../shared/InsertPlace";
import { TableTrouble } from "../shared/TableTrouble";
import {
  withOneFrame,
  type EntryGroup,
  type StatisticsActions,
  type StatisticsState,
  type TableEntry,
} from "../state";

interface RowActionsProps {
  readonly entry: TableEntry;
  readonly recipe: Recipe;
  readonly group: EntryGroup;
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
  readonly writable: boolean;
  readonly ask: (question: Question) => void;
}

/** What can be done with a table from the list, and what to do when its place in the document is in trouble. */
export function RowActions({ entry, recipe, group, state, actions, writable, ask }: RowActionsProps) {
  const { places, title } = entry;
  const busy = state.job !== undefined;
  const standing = places.filter(({ found }) => found.state !== "table-gone");
  const insertable = places.length === 0 && entry.state !== "inserted";
  return (
    <div className="row-actions">
      {withOneFrame(places).map((table) => (
        <TableTrouble
          key={table.found.key}
          table={table}
          busy={busy}
          actions={actions}
          writable={writable}
          copied={standing.length > 0}
        />
      ))}
      {standing.length > 1 && <p className="row-trouble">{texts.trouble.copied(standing.length)}</p>}
      {insertable && writable && group.section !== undefined && (
        <InsertPlace section={group.name} state={state} actions={actions} />
      )}
      {!writable && <p className="quiet">{texts.insert.readOnly}</p>}
      <div className="button-row">
        {insertable && (
          <Button
            size="small"
            disabledFocusable={busy || !writable}
            onClick={() => void actions.insertTable(recipe.id)}
          >
            {texts.insert.button}
          </Button>
        )}
        {standing.map(({ found }, at) => (
          <Button
            key={found.key}
            size="small"
            disabledFocusable={busy}
            onClick={() => void actions.goTo(found.key)}
          >
            {standing.length === 1 ? texts.table.goTo : texts.table.goToCopy(at + 1)}
          </Button>
        ))}
        {entry.state === "differs" && (
          <Button size="small" onClick={() => actions.show({ is: "refresh", only: recipe.id })}>
            {texts.table.refresh}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => actions.duplicate(recipe.id)}>
          {texts.list.duplicate}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            ask({
              title: texts.confirm.removeTitle(title),
              text: places.length > 0 ? texts.confirm.removeInserted : texts.confirm.removeText,
              yes: texts.confirm.remove,
              then: () => actions.remove(recipe.id),
            })
          }
        >
          {texts.list.remove}
        </Button>
      </div>
    </div>
  );
}
