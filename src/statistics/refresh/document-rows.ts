import { tableTexts } from "../../texts/statistics";
import { figureText, isNumberingRow, isTotalLabel, oneLine, splitOrdinal } from "../import";
import { isEntered } from "../indicators";
import { foldLabel } from "../labels";
import {
  applyEdit,
  figureOf,
  freeRowId,
  isBlankRow,
  itemsOf,
  type CellAddress,
  type Cells,
  type Recipe,
  type Row,
} from "../recipes";
import { isSeries, rankOf, sameText } from "../tables";
import type { FormerRow, OwnRow } from "./plan";
import { labelColumn, labelInModel, type Difference, type View } from "./view";

/** Rows of the table that were written by us and that the data no longer have. */
export function formerRows(view: View): Difference<FormerRow>[] {
  const { found, matched } = view;
  const blocks: { head: number; further: number[]; unchanged: boolean }[] = [];
  for (const { row, written } of matched.formerRows) {
    const unchanged = isAsWritten(view, row, written);
    const last = blocks.at(-1);
    const measure = isSeries(view.recipe) && isMeasureLabel(view, labelOf(view, row));
    if (last && measure) {
      last.further.push(row);
      last.unchanged &&= unchanged;
    } else {
      blocks.push({ head: row, further: [], unchanged });
    }
  }
  return blocks.map(({ head, further, unchanged }) => {
    const kind = kindInData(view, head);
    const change: FormerRow = {
      key: `${found.key}/-${head}`,
      row: head,
      further,
      label: labelOf(view, head),
      proposed: unchanged ? "write" : "keep",
      takable: kind !== undefined,
    };
    return kind ? { change, take: (recipe: Recipe) => withRow(view, head, kind, recipe) } : { change };
  });
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

/** Rows with figures that the author added in Word, and headings of rows. */
export function ownRows(view: View): Difference<OwnRow>[] {
  const { found, matched } = view;
  const former = new Set(matched.formerRows.map(({ row }) => row));
  return matched.extraRows.flatMap((row) => {
    const texts = found.grid[row] ?? [];
    const label = labelOf(view, row);
    const kind = kindInData(view, row);
    const cells = enteredTexts(view, row);
    const usable =
      !former.has(row) &&
      label !== "" &&
      !isNumberingRow(texts) &&
      (kind === "group" || !isBlankRow(cells)) &&
      view.indicator.columns.every(
        (column) =>
          column.role !== "figure" || figureOf(cells, column, view.recipe.years[0]).kind !== "invalid",
      );
    if (!kind || !usable) return [];
    const change: OwnRow = {
      key: `${found.key}/own${row}`,
      row,
      label,
      texts,
      proposed: isBlankRecipe(view.recipe) ? "take-back" : "keep",
    };
    return [{ change, take: (recipe: Recipe) => withRow(view, row, kind, recipe) }];
  });
}

/** Whether nothing was entered yet: the table was inserted blank, to be filled in Word. */
function isBlankRecipe(recipe: Recipe): boolean {
  return isBlankRow(recipe.total.cells) && itemsOf(recipe).every(({ cells }) => isBlankRow(cells));
}

/**
 * What a row of the document would be in the data. A total and shares are computed there, and a series tells an item by
 * several rows, which are not read back one by one: undefined.
 */
function kindInData(view: View, row: number): Row["kind"] | undefined {
  const label = labelOf(view, row);
  const computed = isTotalLabel(label) || foldLabel(label) === foldLabel(tableTexts.shares);
  if (computed || isSeries(view.recipe)) return undefined;
  const ordinal = view.matched.columns[view.model.columns.findIndex(({ role }) => role === "ordinal")] ?? -1;
  const ranks = [rankOf(view.found.grid[row]?.[ordinal] ?? ""), splitOrdinal(typedLabel(view, row)).rank];
  return ranks.includes("group") ? "group" : "item";
}

/** The recipe with a row of the document, where it stands there. The sums of a group are no figures of its own. */
function withRow(view: View, row: number, kind: Row["kind"], recipe: Recipe): Recipe {
  const { matched, model } = view;
  const below = matched.rows.reduce<number | undefined>((next, at, ours) => {
    const lower =
      at !== undefined && at > row && (next === undefined || at < (matched.rows[next] ?? Infinity));
    return lower ? ours : next;
  }, undefined);
  const next = below === undefined ? undefined : model.rows[below];
  const before = next?.kind === "item" || next?.kind === "group" ? (next.row ?? null) : null;
  const id = freeRowId(recipe);
  const added = applyEdit(recipe, { kind: "add-row", row: kind, label: labelOf(view, row), before });
  if (kind === "group") return added;
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

/** A row's name, with the number that may have been typed in front of it. */
function typedLabel({ found, model, matched }: View, row: number): string {
  return oneLine(found.grid[row]?.[matched.columns[labelColumn(model)] ?? -1] ?? "");
}

function labelOf(view: View, row: number): string {
  return splitOrdinal(typedLabel(view, row)).label;
}

function isMeasureLabel(view: View, label: string): boolean {
  return view.model.rows.some(
    ({ kind }, row) => kind === "measure" && foldLabel(labelInModel(view, row)) === foldLabel(label),
  );
}
