import type { Recipe } from "../recipes";
import { cellTexts, type TableModel } from "../tables";
import { cellDifferences } from "./cells";
import type { TableLine } from "./found";
import { lineDifferences, linesOf } from "./lines";
import type { Reckoned } from "./plan-refresh";
import { formerRows } from "./document-rows";
import { newRowKey, newRows } from "./new-rows";
import { sentenceOf } from "./sentences";
import type { View } from "./view";

type IsWritten = (change: { readonly key: string; readonly proposed: string }) => boolean;

/** The recipe after its table was inserted: what stands in the document is noted, so that hand-made changes are known. */
export function withInsertedTable(recipe: Recipe, model: TableModel): Recipe {
  return { ...recipe, written: cellTexts(model), writtenLines: linesOf(model) };
}

/** The recipe after a sentence was inserted. */
export function withInsertedSentence(recipe: Recipe, text: string, row?: string): Recipe {
  const others = (recipe.writtenSentences ?? []).filter((sentence) => sentence.row !== row);
  return { ...recipe, writtenSentences: [...others, { ...(row === undefined ? {} : { row }), text }] };
}

/**
 * The recipe after a refresh. What was written, and what says the same anyway, is noted as it is now; what was left as
 * somebody made it keeps the note of what had been written, so that it is still known as hand-made the next time.
 */
export function noteWritten(recipe: Recipe, { plan, views }: Reckoned, isWritten: IsWritten): Recipe {
  const tables = [...views.values()].filter(({ found }) => found.recipe === recipe.id);
  const noted = tables.length === 0 ? recipe : { ...recipe, ...notedTable(recipe, tables, isWritten) };
  const sentences = plan.found.sentences.filter((sentence) => sentence.recipe === recipe.id);
  return sentences.reduce((current, { key, row }) => {
    const change = plan.sentences.find((one) => one.key === key);
    const computed = sentenceOf(recipe, row, plan.data.targets);
    const text = change?.new ?? (computed?.kind === "sentence" ? computed.text : undefined);
    const kept = change !== undefined && !isWritten(change);
    return text === undefined || kept ? current : withInsertedSentence(current, text, row);
  }, noted);
}

function notedTable(
  recipe: Recipe,
  views: readonly View[],
  isWritten: IsWritten,
): Pick<Recipe, "written" | "writtenLines"> {
  const states = views.map((view) => stateOf(view, isWritten));
  const [{ model, matched }] = views as [View];
  const before = matched.written;
  const columns = numbersOf(model.columns).filter(
    (column) => before?.columns[column] !== undefined || states.some(({ hasColumn }) => hasColumn(column)),
  );
  const rows = numbersOf(model.rows).filter(
    (row) => before?.rows[row] !== undefined || states.some(({ hasRow }) => hasRow(row)),
  );
  const wrote = (row: number | undefined, column: number) => {
    const at = before?.columns[column];
    return row === undefined || at === undefined ? undefined : recipe.written?.[row]?.[at];
  };
  const noted = rows.map((row) => ({
    was: before?.rows[row] ?? -1,
    texts: columns.map((column) => {
      const now = model.rows[row]?.cells[column]?.text ?? "";
      return states.some(({ saysNew }) => saysNew(row, column))
        ? now
        : (wrote(before?.rows[row], column) ?? now);
    }),
  }));
  for (const was of new Set(states.flatMap(({ keptRows }) => keptRows))) {
    const above = noted.findLastIndex((row) => row.was >= 0 && row.was < was);
    const texts = columns.map((column) => wrote(was, column) ?? "");
    noted.splice(above + 1, 0, { was, texts });
  }
  return { written: noted.map(({ texts }) => texts), writtenLines: notedLines(recipe, views, isWritten) };
}

/** What one table of the document says after the refresh. */
function stateOf(view: View, isWritten: IsWritten) {
  const { matched } = view;
  const kept = cellDifferences(view).filter(({ change }) => !isWritten(change));
  const inserted = newRows(view).filter(({ change }) => isWritten(change));
  const hasRow = (row: number) =>
    matched.rows[row] !== undefined || inserted.some(({ change }) => change.key === newRowKey(view, row));
  const former = formerRows(view).filter(({ change }) => !isWritten(change));
  const keptRows = new Set(former.flatMap(({ change }) => [change.row, ...change.further]));
  return {
    hasRow,
    hasColumn: (column: number) => matched.columns[column] !== undefined,
    saysNew: (row: number, column: number) =>
      hasRow(row) &&
      matched.columns[column] !== undefined &&
      kept.every(
        ({ change }) => change.row !== matched.rows[row] || change.column !== matched.columns[column],
      ),
    /** In what was written. */
    keptRows: matched.formerRows.flatMap(({ row, written }) => (keptRows.has(row) ? [written] : [])),
  };
}

function notedLines(recipe: Recipe, views: readonly View[], isWritten: IsWritten): Recipe["writtenLines"] {
  const [{ model }] = views as [View];
  const now = linesOf(model);
  const kept = (line: TableLine) =>
    views.every((view) =>
      lineDifferences(view).some(({ change }) => change.line === line && !isWritten(change)),
    );
  const entries = (["caption", "unit", "source"] as const).flatMap((line) => {
    const text = kept(line) && recipe.writtenLines ? recipe.writtenLines[line] : now[line];
    return text === undefined ? [] : [[line, text] as const];
  });
  return Object.fromEntries(entries);
}

function numbersOf(list: readonly unknown[]): number[] {
  return list.map((_, position) => position);
}
