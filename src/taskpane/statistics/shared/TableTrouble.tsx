import { Button } from "@fluentui/react-components";
import type { TableRefresh } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { StatisticsActions } from "../state";

interface TableTroubleProps {
  readonly table: TableRefresh;
  readonly busy: boolean;
  readonly actions: StatisticsActions;
  readonly writable: boolean;
  /** A copy of the table stands in the document. */
  readonly copied?: boolean;
}

/** One way out of a trouble. */
interface WayOut {
  readonly label: string;
  readonly act: () => Promise<void>;
}

/** What is wrong with a table's place in the document, and what can be done about it; nothing when all is well. */
export function TableTrouble({ table, busy, actions, writable, copied = false }: TableTroubleProps) {
  const trouble = troubleOf(table, actions, copied);
  if (!trouble) return null;
  return (
    <div className="table-trouble">
      <p className="row-trouble">{trouble.text}</p>
      <div className="button-row">
        {trouble.waysOut.map(({ label, act }) => (
          <Button key={label} size="small" disabledFocusable={busy || !writable} onClick={() => void act()}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}

function troubleOf(
  { found, state, recipe }: TableRefresh,
  actions: StatisticsActions,
  copied: boolean,
): { readonly text: string; readonly waysOut: readonly WayOut[] } | undefined {
  const again: WayOut[] = recipe
    ? [{ label: texts.trouble.insertAgain, act: () => actions.insertTable(recipe.id) }]
    : [];
  if (state === "no-table") {
    const drop = { label: texts.trouble.dropControl, act: () => actions.dropFrames(found.recipe) };
    if (copied) return { text: texts.trouble.spareFrame, waysOut: [drop] };
    return { text: texts.trouble["table-gone"], waysOut: [...again, drop] };
  }
  if (state === "no-recipe") {
    return {
      text: texts.trouble.noRecipe(1),
      waysOut: [
        { label: texts.trouble.rebuild, act: actions.rebuild },
        { label: texts.table.unlink, act: () => actions.unlink({ recipes: [found.recipe] }) },
      ],
    };
  }
  if (state === "unrecognised") {
    const unlink = { label: texts.table.unlink, act: () => actions.unlink({ keys: [found.key] }) };
    return { text: texts.trouble.unrecognised, waysOut: [...again, unlink] };
  }
  if (found.state === "control-gone") {
    return {
      text: texts.trouble["control-gone"],
      waysOut: [{ label: texts.trouble.relink, act: () => actions.relink(found.key) }],
    };
  }
  return undefined;
}
