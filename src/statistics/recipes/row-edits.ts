import { freeRowId } from "./new-recipe";
import type { Recipe, Row } from "./schema";

type Rows = Recipe["rows"];

/** What the author does to the rows. A group stands above its rows, so grouping is putting a group there. */
export type RowEdit =
  /** `before` null = at the end. */
  | {
      readonly kind: "add-row";
      readonly row: "group" | "item";
      readonly label: string;
      readonly before: string | null;
    }
  | { readonly kind: "rename-row"; readonly row: string; readonly label: string }
  /** A group takes its rows along. */
  | { readonly kind: "move-row"; readonly row: string; readonly before: string | null }
  /** `withItems`: a group's rows go with it; otherwise they stay, under the group before. */
  | { readonly kind: "remove-row"; readonly row: string; readonly withItems: boolean };

/** The rows after `edit`; the same array when nothing changes. */
export function editRows(recipe: Recipe, edit: RowEdit): Rows {
  const { rows } = recipe;
  if (edit.kind === "add-row") {
    const base = { id: freeRowId(recipe), label: edit.label };
    const added: Row =
      edit.row === "group" ? { kind: "group", ...base } : { kind: "item", ...base, cells: {} };
    return insertBefore(rows, [added], edit.before);
  }
  const position = rows.findIndex((row) => row.id === edit.row);
  const row = rows[position];
  if (!row) return rows;
  if (edit.kind === "rename-row") {
    return row.label === edit.label ? rows : rows.with(position, { ...row, label: edit.label });
  }
  const end = edit.kind === "move-row" || edit.withItems ? blockEnd(rows, position) : position + 1;
  const block = rows.slice(position, end);
  const rest = rows.toSpliced(position, end - position);
  if (edit.kind === "remove-row") return rest;
  // Before one of its own rows: the block stays where it is.
  if (block.some(({ id }) => id === edit.before)) return rows;
  const moved = insertBefore(rest, block, edit.before);
  return moved.every(({ id }, index) => id === rows[index]?.id) ? rows : moved;
}

/** Where the block that starts at `position` ends: a group reaches to the next group, an item is alone. */
function blockEnd(rows: Rows, position: number): number {
  if (rows[position]?.kind !== "group") return position + 1;
  const next = rows.findIndex((row, index) => index > position && row.kind === "group");
  return next < 0 ? rows.length : next;
}

function insertBefore(rows: Rows, added: Rows, before: string | null): Rows {
  const position = before === null ? -1 : rows.findIndex((row) => row.id === before);
  return rows.toSpliced(position < 0 ? rows.length : position, 0, ...added);
}
