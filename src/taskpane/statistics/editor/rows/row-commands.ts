import { applyEdit, freeRowId, type Edit, type Recipe, type Row } from "../../../../statistics";
import { rowTexts as texts } from "../../../../texts/statistics-editor";

export const rowCommandNames = [
  "add-above",
  "add-below",
  "add-group",
  "rename",
  "move-up",
  "move-down",
  "remove",
  "remove-with-items",
] as const;

/** What one can do with a row. */
export type RowCommand = (typeof rowCommandNames)[number];

export interface RowStep {
  readonly edit: Edit;
  /** The row to go to afterwards. */
  readonly row?: string;
  /** Its name is typed next. */
  readonly name: boolean;
  /** Said when it is done. */
  readonly said: string;
}

/** What a command does to a row; undefined where it can do nothing: the first row cannot go up. */
export function planRow(recipe: Recipe, id: string, command: RowCommand): RowStep | undefined {
  const position = recipe.rows.findIndex((row) => row.id === id);
  const row = recipe.rows[position];
  if (!row) return undefined;
  switch (command) {
    case "add-above":
      return add(recipe, "item", id);
    case "add-below":
      return add(recipe, "item", recipe.rows[position + 1]?.id ?? null);
    case "add-group":
      return add(recipe, "group", id);
    case "rename":
      return undefined;
    case "move-up":
    case "move-down":
      return move(recipe, row, command === "move-up");
    default:
      return remove(recipe, row, command === "remove-with-items");
  }
}

/** A row at the end: the first one of an empty table. */
export function addAtEnd(recipe: Recipe): RowStep {
  return add(recipe, "item", null);
}

function add(recipe: Recipe, kind: Row["kind"], before: string | null): RowStep {
  return {
    edit: { kind: "add-row", row: kind, label: "", before },
    row: freeRowId(recipe),
    name: true,
    said: kind === "group" ? texts.groupAdded : texts.rowAdded,
  };
}

/** One step past the neighbour: an item past a row, a group with its rows past another group. */
function move(recipe: Recipe, row: Row, up: boolean): RowStep | undefined {
  const peers = row.kind === "group" ? recipe.rows.filter(({ kind }) => kind === "group") : recipe.rows;
  const at = peers.indexOf(row);
  const target = up ? at - 1 : at + 1;
  if (target < 0 || target >= peers.length) return undefined;
  const before = up ? peers[target]?.id : peers[target + 1]?.id;
  const edit: Edit = { kind: "move-row", row: row.id, before: before ?? null };
  const moved = applyEdit(recipe, edit);
  const position = moved.rows.findIndex(({ id }) => id === row.id);
  return { edit, row: row.id, name: false, said: texts.moved(row.label, position + 1, moved.rows.length) };
}

function remove(recipe: Recipe, row: Row, withItems: boolean): RowStep | undefined {
  if (withItems && row.kind !== "group") return undefined;
  const edit: Edit = { kind: "remove-row", row: row.id, withItems };
  const left = applyEdit(recipe, edit).rows;
  const neighbour = left[Math.min(recipe.rows.indexOf(row), left.length - 1)];
  return {
    edit,
    ...(neighbour ? { row: neighbour.id } : {}),
    name: false,
    said: texts.removed(row.label, recipe.rows.length - left.length),
  };
}
