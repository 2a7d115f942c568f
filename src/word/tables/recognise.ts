import {
  buildTable,
  compareWithDocument,
  indicatorById,
  type Recipe,
  type TableModel,
} from "../../statistics";
import type { LaidTable, Layout } from "./layout";
import { linesAround } from "./lines";
import { sameGrid, type Grid } from "./table-steps";
import { taggedBy } from "./tags";

/** A table without a content control, and the recipe whose table it is by what it says. */
export interface Recognised {
  readonly recipe: Recipe;
  readonly table: LaidTable;
  readonly key: string;
}

/** Share of a recipe's rows that a table must have to be taken for the recipe's by its cells alone. */
const likeRows = 0.6;

/**
 * Looks for the tables of `recipes` among those that stand in no control of ours. A table is taken for a recipe's
 * when it has the recipe's caption, or (if the recipe has been written before) all its columns and most of its rows.
 * Each table and each recipe are used once, the most alike first.
 */
export function recogniseTables(layout: Layout, recipes: readonly Recipe[]): Recognised[] {
  const free = layout.tables
    .map((table, index) => ({ table, index }))
    .filter(({ table }) => isFree(layout, table));
  const pairs = recipes.flatMap((recipe) => {
    const indicator = indicatorById(recipe.indicator);
    const model = indicator && buildTable(indicator, recipe);
    if (!model) return [];
    return free.flatMap(({ table, index }) => {
      const likeness = likenessOf(layout, table, model, recipe);
      return likeness === undefined ? [] : [{ recipe, table, index, likeness }];
    });
  });
  const recognised: Recognised[] = [];
  for (const { recipe, table, index } of pairs.sort((one, other) => other.likeness - one.likeness)) {
    if (recognised.some((known) => known.recipe === recipe || known.table === table)) continue;
    recognised.push({ recipe, table, key: looseKey(index, table) });
  }
  return recognised;
}

/** Names a table without control: its position, and a sign of its text to know it by after it has moved. */
function looseKey(index: number, { grid }: LaidTable): string {
  return `t${index}-${signOf(grid)}`;
}

/** The key of the same table once it says something else; that of a table with a control says nothing of its texts. */
export function keyAfter(key: string, grid: Grid): string {
  return key.replace(/^(t\d+)-.+$/, (_, place: string) => `${place}-${signOf(grid)}`);
}

/**
 * The table that a key of this kind names: where it was, or elsewhere when another table stands there now. `texts`
 * tell it apart, else the texts it had when the key was made.
 */
export function tableAt({ tables }: Layout, key: string, texts?: Grid): LaidTable | undefined {
  const [, index, sign] = /^t(\d+)-(.+)$/.exec(key) ?? [];
  if (index === undefined) return undefined;
  const isIt = ({ grid }: LaidTable) => (texts ? sameGrid(grid, texts) : signOf(grid) === sign);
  const there = tables[Number(index)];
  return there && isIt(there) ? there : (tables.find(isIt) ?? there);
}

/** FNV-1a of the texts. */
function signOf(grid: LaidTable["grid"]): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(grid))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function isFree(layout: Layout, { paragraphs }: LaidTable): boolean {
  if (!paragraphs) return false;
  return !layout.controls.some(
    ({ tag, paragraphs: around }) =>
      taggedBy(tag)?.kind === "table" &&
      around &&
      around.start < paragraphs.end &&
      paragraphs.start < around.end,
  );
}

function likenessOf(
  layout: Layout,
  { grid, paragraphs }: LaidTable,
  model: TableModel,
  recipe: Recipe,
): number | undefined {
  const comparison = compareWithDocument(model, grid, recipe.written);
  if (!comparison || !paragraphs) return undefined;
  const rows = foundShare(comparison.rows);
  const columns = foundShare(comparison.columns);
  const { caption } = linesAround(layout.paragraphs, paragraphs.start, paragraphs.end);
  const named =
    caption !== undefined && nameOf(layout.paragraphs[caption]?.text ?? "") === nameOf(model.caption);
  const alike = recipe.written !== undefined && columns === 1 && rows >= likeRows;
  if (!named && !alike) return undefined;
  const same = comparison.differences.length === 0 ? 1 : 0;
  return (named ? 2 : 0) + same + rows + columns;
}

function foundShare(positions: readonly (number | undefined)[]): number {
  const found = positions.filter((position) => position !== undefined).length;
  return positions.length === 0 ? 0 : found / positions.length;
}

/** A caption without its number. */
function nameOf(caption: string): string {
  return caption
    .normalize("NFC")
    .replace(/^\s*bảng\s+[\d{}n]+\s*[.:)–-]?\s*/iu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
