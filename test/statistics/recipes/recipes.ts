import fc from "fast-check";
import {
  applyEdit,
  cellKey,
  indicatorById,
  indicators2282,
  newRecipe,
  type Edit,
  type Indicator,
  type NewRecipeOptions,
  type Recipe,
} from "../../../src/statistics";

/** The indicator with this id, which the catalogue has. */
export const indicator = (id: string): Indicator => indicatorById(id)!;

/** A new recipe of an indicator. */
export const recipeOf = (id: string, options?: NewRecipeOptions): Recipe =>
  newRecipe(indicator(id), `${id.slice(0, 20)}-1`, options);

/** A recipe whose rows are these, and whose cells too: [label, {cell key: text}]; a label alone is a group. */
export function recipeWith(
  id: string,
  rows: readonly (string | readonly [string, Record<string, string>])[],
  changes: Partial<Recipe> = {},
): Recipe {
  return {
    ...recipeOf(id),
    rows: rows.map((row, position) =>
      typeof row === "string"
        ? { kind: "group", id: `r${position + 1}`, label: row }
        : { kind: "item", id: `r${position + 1}`, label: row[0], cells: row[1] },
    ),
    ...changes,
  };
}

export const setCell = (row: string, column: string, text: string, year?: number): Edit => ({
  kind: "set-cells",
  cells: [{ row, column, text, ...(year === undefined ? {} : { year }) }],
});

const year = fc.integer({ min: 2021, max: 2030 });
const rowId = fc.oneof(fc.constantFrom("r1", "r2", "r3", "r4", "r5", "r6", "r12"), fc.constant("gone"));

/** Whatever an author may do to a recipe, sensible or not. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("add-row" as const),
    row: fc.constantFrom("group" as const, "item" as const),
    label: fc.string({ unit: "grapheme" }),
    before: fc.option(rowId),
  }),
  fc.record({ kind: fc.constant("rename-row" as const), row: rowId, label: fc.string({ unit: "grapheme" }) }),
  fc.record({ kind: fc.constant("move-row" as const), row: rowId, before: fc.option(rowId) }),
  fc.record({ kind: fc.constant("remove-row" as const), row: rowId, withItems: fc.boolean() }),
  fc.record({ kind: fc.constant("add-year" as const), year }),
  fc.record({ kind: fc.constant("remove-year" as const), year }),
  fc.record({
    kind: fc.constant("set-cells" as const),
    cells: fc.array(
      fc.record({
        row: fc.oneof(rowId, fc.constant("total")),
        column: fc.constantFrom("total", "women", "note"),
        text: fc.oneof(fc.nat().map(String), fc.string({ unit: "binary" })),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant("set-details" as const),
    details: fc.oneof(
      fc.record({ unit: fc.constantFrom("người", "lượt người") }),
      fc.record({ decimals: fc.constantFrom(0 as const, 1 as const, 2 as const) }),
      fc.record({ totalMode: fc.constantFrom("sum" as const, "entered" as const, "none" as const) }),
      fc.record({ asOf: fc.constantFrom(undefined, "2025-09-30") }),
      fc.record({ asOfSlip: fc.constantFrom(undefined, "31/9/2025") }),
      fc.record({ caption: fc.constantFrom(undefined, "Bảng của đơn vị") }),
      fc.record({ notes: fc.constantFrom(undefined, "hidden" as const) }),
      fc.record({
        comparedWith: fc.constantFrom(undefined, "none" as const, { target: "T2", year: 2030 }),
      }),
    ),
  }),
);

/** Any recipe that an author can arrive at. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc
  .tuple(fc.constantFrom(...indicators2282.map(({ id }) => id)), fc.array(anyEdit, { maxLength: 12 }))
  .map(([id, edits]) => edits.reduce(applyEdit, recipeOf(id)));

/** The texts of one column, row by row. */
export const columnOf = (recipe: Recipe, column: string, of?: number): (string | undefined)[] =>
  recipe.rows.flatMap((row) => (row.kind === "item" ? [row.cells[cellKey(column, of)]] : []));
