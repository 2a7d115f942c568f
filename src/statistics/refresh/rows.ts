import { isEntered } from "../indicators";
import { figureText, isNumberingRow, isTotalLabel, oneLine, splitOrdinal } from "../import";
import { foldLabel } from "../labels";
import {
  applyEdit,
  figureOf,
  freeRowId,
  itemsOf,
  type CellAddress,
  type Cells,
  type Recipe,
} from "../recipes";
import { sameText } from "../tables";
import { isBlankRow } from "./cells";
import type { Decision, FormerRow, OwnRow, RowToInsert } from "./plan";
import type { Difference, View } from "./view";

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
      label: labelAt(view, head),
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

/** Rows of the table that were written by us and that the data no longer have. */
export function formerRows(view: View): Difference<FormerRow>[] {
  const { found, matched } = view;
  const blocks: { head: number; further: number[]; unchanged: boolean }[] = [];
  for (const { row, written } of matched.formerRows) {
    const unchanged = isAsWritten(view, row, written);
    const last = blocks.at(-1);
    const measure = isSeriesView(view) && isMeasureLabel(view, documentLabel(view, row));
    if (last && measure) {
      last.further.push(row);
      last.unchanged &&= unchanged;
    } else {
      blocks.push({ head: row, further: [], unchanged });
    }
  }
  return blocks.map(({ head, further, unchanged }) => ({
    change: {
      key: `${found.key}/-${head}`,
      row: head,
      further,
      label: documentLabel(view, head),
      proposed: unchanged ? "write" : "keep",
    },
    ...(isSeriesView(view) ? {} : { take: (recipe: Recipe) => withRow(view, head, recipe) }),
  }));
}

function isAsWritten({ found, matched, model, recipe }: View, row: number, written: number): boolean {
  const cells = found.grid[row] ?? [];
  const ordinal = model.columns.findIndex(({ role }) => role === "ordinal");
  const own = matched.extraColumns.some((column) => (cells[column] ?? "").trim() !== "");
  const same = matched.columns.every((column, ours) => {
    const was = matched.written?.columns[ours];
    if (column === undefined || was === undefined) return true;
    const [old, now] = [recipe.written?.[written]?.[was] ?? "", cells[column] ?? ""];
    // The number of the row, which follows from its place, is nobody's figure.
    return ordinal === ours || sameText(old, now) || foldLabel(old) === foldLabel(now);
  });
  return same && !own;
}

/** Rows with figures that the author added in Word. */
export function ownRows(view: View): Difference<OwnRow>[] {
  const { found, matched } = view;
  if (isSeriesView(view)) return [];
  const former = new Set(matched.formerRows.map(({ row }) => row));
  return matched.extraRows.flatMap((row) => {
    const texts = found.grid[row] ?? [];
    const label = documentLabel(view, row);
    const cells = enteredTexts(view, row);
    const usable =
      !former.has(row) &&
      label !== "" &&
      !isTotalLabel(label) &&
      !isNumberingRow(texts) &&
      !isBlankRow(cells) &&
      view.indicator.columns.every(
        (column) =>
          column.role !== "figure" || figureOf(cells, column, view.recipe.years[0]).kind !== "invalid",
      );
    if (!usable) return [];
    const change: OwnRow = {
      key: `${found.key}/own${row}`,
      row,
      label,
      texts,
      proposed: isBlankRecipe(view.recipe) ? "take-back" : "keep",
    };
    return [{ change, take: (recipe: Recipe) => withRow(view, row, recipe) }];
  });
}

/** Whether nothing was entered yet: the table was inserted blank, to be filled in Word. */
function isBlankRecipe(recipe: Recipe): boolean {
  return isBlankRow(recipe.total.cells) && itemsOf(recipe).every(({ cells }) => isBlankRow(cells));
}

/** The recipe with a row of the document, where it stands there. */
function withRow(view: View, row: number, recipe: Recipe): Recipe {
  const { matched, model } = view;
  const below = matched.rows.reduce<number | undefined>((next, at, ours) => {
    const lower =
      at !== undefined && at > row && (next === undefined || at < (matched.rows[next] ?? Infinity));
    return lower ? ours : next;
  }, undefined);
  const next = below === undefined ? undefined : model.rows[below];
  const before = next?.kind === "item" || next?.kind === "group" ? (next.row ?? null) : null;
  const id = freeRowId(recipe);
  const added = applyEdit(recipe, { kind: "add-row", row: "item", label: documentLabel(view, row), before });
  const cells = Object.entries(enteredTexts(view, row)).map(([key, text]): CellAddress & { text: string } => {
    const [column = "", year] = key.split("@");
    return { row: id, column, ...(year === undefined ? {} : { year: Number(year) }), text };
  });
  return applyEdit(added, { kind: "set-cells", cells });
}

/** The author's texts of a row of the document, by cell key. */
function enteredTexts({ found, indicator, matched, recipe }: View, row: number): Cells {
  const year = recipe.years[0];
  return Object.fromEntries(
    indicator.columns.flatMap((column, position) => {
      const at = matched.columns[position];
      const text = at === undefined ? "" : oneLine(found.grid[row]?.[at] ?? "");
      if (!isEntered(column) || text === "") return [];
      const key = column.role === "figure" && year !== undefined ? `${column.key}@${year}` : column.key;
      return [[key, figureText(text, indicator, column.key)]];
    }),
  );
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

function labelColumn({ model }: View): number {
  return model.columns.findIndex(({ role }) => role === "label");
}

function labelAt(view: View, row: number): string {
  return view.model.rows[row]?.cells[labelColumn(view)]?.text ?? "";
}

function documentLabel(view: View, row: number): string {
  const column = view.matched.columns[labelColumn(view)] ?? -1;
  return splitOrdinal(oneLine(view.found.grid[row]?.[column] ?? "")).label;
}

function isSeriesView({ recipe }: View): boolean {
  return recipe.years.length >= 2;
}

function isMeasureLabel(view: View, label: string): boolean {
  return view.model.rows.some(
    ({ kind }, row) => kind === "measure" && foldLabel(labelAt(view, row)) === foldLabel(label),
  );
}
