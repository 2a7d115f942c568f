import {
  applyEdit,
  importEdit,
  proposeImport,
  readTsv,
  type Grid,
  type ImportChoices,
  type ImportManner,
  type Recipe,
} from "../../../src/statistics";
import { indicator } from "../recipes/recipes";

/** The proposal for a block whose headings are known. */
export const propose = (id: string, grid: Grid, choices?: ImportChoices) =>
  proposeImport(grid, indicator(id), choices)!;

/** The rows it proposes: [kind, label, cells]. */
export const rowsOf = (id: string, grid: Grid) =>
  propose(id, grid).rows.map(({ kind, label, cells }) => [kind, label, cells]);

/** The recipe after the whole block was taken over. */
export const imported = (recipe: Recipe, grid: Grid, manner: ImportManner = { rows: "replace" }) =>
  applyEdit(recipe, importEdit(recipe, propose(recipe.indicator, grid), manner));

/** A block as it is pasted: a text a row, cells between tabs. */
export const tsv = (...rows: string[]) => readTsv(rows.join("\r\n"));
