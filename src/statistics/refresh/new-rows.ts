import { applyEdit, isBlankRow, itemsOf, type Recipe } from "../recipes";
import type { Decision, RowToInsert } from "./plan";
import { labelInModel, type Difference, type View } from "./view";

/** Rows that the data have and the table does not. */
export function newRows(view: View): Difference<RowToInsert>[] {
  const { model, matched } = view;
  return blocksOf(view).flatMap(({ head, further }): Difference<RowToInsert>[] => {
    if (matched.rows[head] !== undefined) return [];
    const above = matched.rows.slice(0, head).findLast((row) => row !== undefined) ?? 0;
    const shown = model.rows[head];
    const row = shown?.kind === "item" || shown?.kind === "group" ? shown.row : undefined;
    const change = {
      key: newRowKey(view, head),
      after: above,
      texts: textsOf(view, head),
      further: further.map((one) => textsOf(view, one)),
      label: labelInModel(view, head),
      proposed: proposedForMissing(view, head, row),
      ...(row === undefined ? {} : { row }),
    };
    if (row === undefined) return [{ change }];
    const take = (recipe: Recipe) => applyEdit(recipe, { kind: "remove-row", row, withItems: false });
    return [{ change, take }];
  });
}

/** The key of the row that the model's row would be inserted with. */
export function newRowKey({ found, model }: View, row: number): string {
  const shown = model.rows[row];
  return `${found.key}/+${shown?.row ?? (shown?.kind === "measure" ? "total" : shown?.kind)}`;
}

/**
 * A row that was never written is new. One that was has been deleted in the document: without figures nobody wants it,
 * with figures the author may say so.
 */
function proposedForMissing(view: View, head: number, row: string | undefined): Decision {
  const { matched, recipe, alone } = view;
  if (matched.written?.rows[head] === undefined) return "write";
  if (!alone || row === undefined) return "keep";
  const deleted = (id: string) => {
    const item = itemsOf(recipe).find((one) => one.id === id);
    const at = view.model.rows.findIndex((shown) => shown.row === id);
    return item !== undefined && isBlankRow(item.cells) && matched.rows[at] === undefined;
  };
  const position = recipe.rows.findIndex(({ id }) => id === row);
  if (recipe.rows[position]?.kind === "item") return deleted(row) ? "take-back" : "keep";
  const end = recipe.rows.findIndex(({ kind }, at) => at > position && kind === "group");
  const items = recipe.rows.slice(position + 1, end < 0 ? undefined : end);
  return items.every(({ id }) => deleted(id)) ? "take-back" : "keep";
}

/** The model's rows below the header; in a series an item with the rows of its figures. */
function blocksOf({ model }: View): { head: number; further: number[] }[] {
  const blocks: { head: number; further: number[] }[] = [];
  model.rows.forEach(({ kind }, row) => {
    if (kind === "measure") blocks.at(-1)?.further.push(row);
    else if (kind !== "header") blocks.push({ head: row, further: [] });
  });
  return blocks;
}

/** A row of the model by column of the document. */
function textsOf({ found, model, matched }: View, row: number): string[] {
  const width = Math.max(0, ...found.grid.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const ours = matched.columns.indexOf(column);
    return ours < 0 ? "" : (model.rows[row]?.cells[ours]?.text ?? "");
  });
}
