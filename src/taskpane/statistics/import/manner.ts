import {
  applyEdit,
  findMistakes,
  importEdit,
  itemsOf,
  totalRow,
  type Edit,
  type ImportManner,
  type Indicator,
  type Proposal,
  type Recipe,
} from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";

/** Rows are merged into a table that has figures, so that none is lost; an untouched table takes the block's own rows. */
export function usualManner(recipe: Recipe): ImportManner["rows"] {
  const typed = itemsOf(recipe).some(({ cells }) => Object.values(cells).some((text) => text.trim() !== ""));
  return typed ? "merge" : "replace";
}

/** What importing would do to the table, told before it is done. */
export interface ImportOutcome {
  readonly edit: Edit;
  /** Rows of the table that would be filled, and rows that would be new. */
  readonly filled: number;
  readonly added: number;
  /** Figures that would need another look: "Giám đốc sở: Nữ (5) lớn hơn Tổng số (3)." */
  readonly mistakes: readonly string[];
}

/** The edit of a proposal, and what the table would be like after it. */
export function outcomeOf(
  indicator: Indicator,
  recipe: Recipe,
  proposal: Proposal,
  manner: ImportManner,
): ImportOutcome {
  const edit = importEdit(recipe, proposal, manner);
  const after = applyEdit(recipe, edit);
  const known = new Map(itemsOf(recipe).map((row) => [row.id, row]));
  const items = itemsOf(after);
  const labels = new Map(items.map(({ id, label }) => [id, label]));
  return {
    edit,
    filled: items.filter((row) => known.has(row.id) && known.get(row.id) !== row).length,
    added: items.filter((row) => !known.has(row.id)).length,
    mistakes: findMistakes(after, indicator).map(({ row, message }) =>
      texts.mistake(row === totalRow ? texts.total : (labels.get(row) ?? ""), message),
    ),
  };
}
