import {
  buildTable,
  captionNumber,
  carryOut,
  cellTexts,
  gridAfter,
  planRefresh,
  withInsertedTable,
  type Decisions,
  type FoundInDocument,
  type FoundTable,
  type Recipe,
  type RefreshWrites,
  type StoredData,
} from "../../../src/statistics";
import { indicator } from "../recipes/recipes";

/** The data of a document. */
export const dataOf = (...recipes: Recipe[]): StoredData => ({ recipes, targets: [], unread: [] });

export const table = (recipe: Recipe) => buildTable(indicator(recipe.indicator), recipe);

/** The recipe after its table was inserted, and the document's table. */
export function inserted(recipe: Recipe, key = "t1"): { recipe: Recipe; found: FoundTable } {
  const model = table(recipe);
  return {
    recipe: withInsertedTable(recipe, model),
    found: {
      key,
      recipe: recipe.id,
      state: "linked",
      grid: cellTexts(model),
      number: 1,
      lines: {
        caption: model.caption.replace(captionNumber, "1"),
        ...(model.unitLine === undefined ? {} : { unit: model.unitLine }),
        ...(model.sourceLine === undefined ? {} : { source: model.sourceLine }),
      },
    },
  };
}

/** The recipe as a program wrote it that noted nothing. */
export const withoutNotes = (recipe: Recipe): Recipe =>
  Object.fromEntries(Object.entries(recipe).filter(([key]) => !key.startsWith("written"))) as Recipe;

/** The table after somebody typed into it: [row, column, text]. */
export const typed = (found: FoundTable, ...cells: [number, number, string][]): FoundTable => ({
  ...found,
  grid: found.grid.map((row, r) =>
    row.map((text, c) => cells.find(([y, x]) => y === r && x === c)?.[2] ?? text),
  ),
});

export const inDocument = (...tables: FoundTable[]): FoundInDocument => ({ tables, sentences: [] });

/** The document after the writes, as it would be found again. */
export function after({ tables, sentences }: FoundInDocument, writes: RefreshWrites): FoundInDocument {
  return {
    tables: tables.map((found) => {
      const own = writes.tables.find(({ key }) => key === found.key);
      if (!own) return found;
      const lines = Object.fromEntries(own.lines.map(({ line, text }) => [line, text]));
      const texts = Object.entries({ ...found.lines, ...lines }).filter(([, text]) => text !== "");
      return { ...found, grid: gridAfter(own), lines: Object.fromEntries(texts) };
    }),
    sentences: sentences.map((found) => ({
      ...found,
      text: writes.sentences.find(({ key }) => key === found.key)?.text ?? found.text,
    })),
  };
}

/** Plans and carries out; the data and the document afterwards. */
export function refreshed(data: StoredData, found: FoundInDocument, decisions: Decisions = {}) {
  const refresh = carryOut(planRefresh(data, found), decisions);
  return { ...refresh, found: after(found, refresh.writes) };
}

/** [what it is, old, new, what is proposed] of every change of the first table. */
export function changesOf(data: StoredData, found: FoundInDocument, decisions: Decisions = {}) {
  const [one] = planRefresh(data, found, decisions).tables;
  return {
    state: one!.state,
    cells: one!.cells.map(({ rowLabel, heading, old, new: now, proposed }) => [
      `${rowLabel}, ${heading}`,
      old,
      now,
      proposed,
    ]),
    lines: one!.lines.map(({ line, old, new: now, proposed }) => [line, old, now, proposed]),
    newRows: one!.newRows.map(({ label, after: row, proposed }) => [label, row, proposed]),
    formerRows: one!.formerRows.map(({ label, row, proposed }) => [label, row, proposed]),
    ownRows: one!.ownRows.map(({ label, row, proposed }) => [label, row, proposed]),
  };
}
