import { foldLabel } from "../labels";
import { addYear, cellKey, freeRowId, type Cells, type Edit, type Recipe, type Row } from "../recipes";
import { figureByKey, indicatorById } from "../indicators";
import type { Proposal, ProposedRow } from "./proposal";

export interface ImportManner {
  /** "replace": the block's rows instead of the recipe's; "merge": into rows of the same name, others added. */
  readonly rows: "replace" | "merge";
  /**
   * The year of figures whose headings name none. Absent = the recipe's last when merging; figures that replace those of
   * the recipe then have no year.
   */
  readonly year?: number;
}

/** The confirmed proposal as one edit, so that it can be undone in one step. */
export function importEdit(recipe: Recipe, proposal: Proposal, manner: ImportManner): Edit {
  const replaced = manner.rows === "replace";
  const start = replaced ? { ...recipe, years: [], rows: [], total: { ...recipe.total, cells: {} } } : recipe;
  // Figures without a year in a recipe with years belong to one of them, or they would be seen nowhere.
  const year = proposal.years.length > 0 ? undefined : (manner.year ?? start.years.at(-1));
  const years = year === undefined ? proposal.years : [year];
  const dated = years.reduce<Recipe>(addYear, start);
  const rows = proposal.rows.map((row) => ({ ...row, cells: withYear(dated, row.cells, year) }));
  const total = rows.find(({ kind }) => kind === "total")?.cells ?? {};
  const merged = rows
    .filter(({ kind }) => kind !== "total")
    .reduce<Filling>(takeRow, { recipe: dated, group: undefined, filled: new Set(), fold: foldOnce() });
  return {
    kind: "set-content",
    rows: merged.recipe.rows,
    years: merged.recipe.years,
    totalCells: recipe.total.mode === "entered" ? { ...dated.total.cells, ...total } : dated.total.cells,
  };
}

function withYear(recipe: Recipe, cells: Cells, year: number | undefined): Cells {
  const indicator = indicatorById(recipe.indicator);
  if (year === undefined || !indicator || !recipe.years.includes(year)) return cells;
  return Object.fromEntries(
    Object.entries(cells).map(([key, text]) => [
      figureByKey(indicator, key) ? cellKey(key, year) : key,
      text,
    ]),
  );
}

/** A recipe being filled: the group that the block's rows are in, and the rows that have been filled already. */
interface Filling {
  readonly recipe: Recipe;
  readonly group: string | undefined;
  readonly filled: ReadonlySet<string>;
  readonly fold: (label: string) => string;
}

/** Every row of the block is held against every row of the recipe, so each name is folded once. */
function foldOnce(): (label: string) => string {
  const folded = new Map<string, string>();
  return (label) => {
    const known = folded.get(label);
    if (known !== undefined) return known;
    const name = foldLabel(label);
    folded.set(label, name);
    return name;
  };
}

/** Each row of the block fills a row of its own: two of one name never run together. */
function takeRow(filling: Filling, row: ProposedRow): Filling {
  const { recipe, group, filled, fold } = filling;
  const old = findRow(filling, row);
  if (old) {
    const rows = recipe.rows.map((other) =>
      other === old && other.kind === "item" ? { ...other, cells: { ...other.cells, ...row.cells } } : other,
    );
    const inside = old.kind === "group" ? old.id : group;
    return { recipe: { ...recipe, rows }, group: inside, filled: new Set(filled).add(old.id), fold };
  }
  const base = { id: freeRowId(recipe), label: row.label };
  const isGroup = row.kind === "group";
  const added: Row = isGroup ? { kind: "group", ...base } : { kind: "item", ...base, cells: row.cells };
  const position = isGroup ? recipe.rows.length : endOfGroup(recipe, group);
  return {
    recipe: { ...recipe, rows: recipe.rows.toSpliced(position, 0, added) },
    group: isGroup ? base.id : group,
    filled: new Set(filled).add(base.id),
    fold,
  };
}

/** The row of the same kind and name: in the same group, or for a block without groups the only one of that name. */
function findRow({ recipe, group, filled, fold }: Filling, row: ProposedRow): Row | undefined {
  const name = fold(row.label);
  let within: string | undefined;
  const same = recipe.rows.flatMap((other) => {
    if (other.kind === "group") within = other.id;
    const free = other.kind === row.kind && !filled.has(other.id);
    return free && fold(other.label) === name ? [{ other, group: within }] : [];
  });
  if (row.kind === "group") return same[0]?.other;
  const inGroup = same.find((one) => one.group === group);
  return (inGroup ?? (same.length === 1 && group === undefined ? same[0] : undefined))?.other;
}

/** Where a row is added to a group; rows without one stand before the first. */
function endOfGroup(recipe: Recipe, group: string | undefined): number {
  const start = group === undefined ? -1 : recipe.rows.findIndex(({ id }) => id === group);
  const next = recipe.rows.findIndex((row, position) => position > start && row.kind === "group");
  return next < 0 ? recipe.rows.length : next;
}
