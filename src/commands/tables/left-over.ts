import type { FoundInDocument, Recipe, RefreshPlan, StoredData } from "../../statistics";
import { keptCell, tableCommands, tableName } from "../../texts/commands";
import type { Saying } from "../notice";

type Counted = Extract<Saying, { readonly count: number }>;

/** More than these are counted, not named: the pane shows them all. */
const few = 2;

/** What the author may want to look at in the pane, and how to get there. */
export function leftAsItIs({ tables, sentences }: RefreshPlan): Saying[] {
  const all = <T>(of: (table: RefreshPlan["tables"][number]) => readonly T[]) => tables.flatMap(of);
  const label = ({ label }: { readonly label: string }) => `“${label}”`;
  const left = [
    ...kept(
      "kept",
      all(({ cells }) => cells),
      (cell) => keptCell(cell.rowLabel, cell.heading, cell.old, cell.new),
    ),
    ...kept("keptTexts", [...all(({ lines }) => lines), ...sentences], ({ old }) => `“${old}”`),
    ...kept(
      "ownRows",
      all(({ ownRows }) => ownRows),
      label,
    ),
    ...kept(
      "missingRows",
      all(({ newRows }) => newRows),
      label,
    ),
    ...kept(
      "formerRows",
      all(({ formerRows }) => formerRows),
      label,
    ),
    ...unrecognised(tables),
  ];
  return left.length === 0 ? [] : [...left, { what: "look" }];
}

function kept<C extends { readonly proposed: string }>(
  what: Counted["what"],
  changes: readonly C[],
  nameOf: (change: C) => string,
): Counted[] {
  const left = changes.filter(({ proposed }) => proposed === "keep");
  return counted(what, left.length > few ? left.length : left.map(nameOf));
}

function unrecognised(tables: RefreshPlan["tables"]): Counted[] {
  const changed = tables.filter(({ state, newColumns }) => state === "unrecognised" || newColumns.length > 0);
  return counted("unrecognised", [
    ...new Set(changed.flatMap(({ recipe }) => (recipe ? nameOf(recipe) : []))),
  ]);
}

/** Tables that stand in the document without their content control, unlinked for the final copy or by mistake. */
export function unlinkedTables({ recipes }: StoredData, { tables }: FoundInDocument): Saying[] {
  const loose = new Set(tables.flatMap(({ recipe, state }) => (state === "control-gone" ? [recipe] : [])));
  return counted("unlinked", recipes.filter(({ id }) => loose.has(id)).map(nameOf));
}

/** Tables that were inserted and do not stand in the document any more; all are named, as they are asked for by name. */
export function goneTables({ recipes }: StoredData, { tables }: FoundInDocument): Saying[] {
  const standing = new Set(tables.flatMap(({ recipe, state }) => (state === "table-gone" ? [] : [recipe])));
  const gone = recipes.filter(({ id, written }) => written !== undefined && !standing.has(id));
  return counted("gone", gone.map(nameOf));
}

function nameOf({ indicator, caption }: Recipe): string {
  const menu: Readonly<Record<string, string>> = tableCommands;
  return tableName(menu[indicator] ?? indicator, caption);
}

/** What there is nothing of is not said. */
function counted(what: Counted["what"], things: number | readonly string[]): Counted[] {
  if (typeof things === "number") return [{ what, count: things }];
  return things.length === 0 ? [] : [{ what, count: things.length, of: things }];
}
