import {
  applyEdit,
  buildTable,
  cellTexts,
  planRefresh,
  rebuildRecipe,
  withInsertedTable,
  type FoundTable,
  type Recipe,
} from "../../../src/statistics";
import { indicator, recipeWith } from "../recipes/recipes";

const shown = recipeWith("quy-hoach", [
  "Cấp tỉnh",
  ["Giám đốc", { total: "100", women: "40", note: "2 người mới" }],
  ["Phó Giám đốc", { total: "60", women: "22" }],
]);
const hidden = applyEdit(shown, { kind: "set-details", details: { notes: "hidden" } });
const model = (recipe: Recipe) => buildTable(indicator(recipe.indicator), recipe);
const headings = (recipe: Recipe) => model(recipe).columns.map(({ heading }) => heading);
const written = (recipe: Recipe) => withInsertedTable(recipe, model(recipe));

const found = (recipe: Recipe, grid: string[][]): FoundTable => ({
  key: "t",
  recipe: recipe.id,
  state: "linked",
  grid,
  lines: {},
  number: 1,
});
const refresh = (recipe: Recipe, grid: string[][]) =>
  planRefresh(
    { recipes: [recipe], targets: [], unread: [] },
    { tables: [found(recipe, grid)], sentences: [] },
  ).tables[0]!;
const changes = ({ cells, newColumns, newRows }: ReturnType<typeof refresh>) => [
  ...cells.map((cell) => `${cell.rowLabel} ${cell.heading}: ${cell.new}`),
  ...newColumns,
  ...newRows.map(({ label }) => label),
];

describe("the column of notes", () => {
  test("is not in the table when the author wants none; the others share its width, its words are kept", () => {
    expect(headings(shown).at(-1)).toBe("Ghi chú");
    expect(headings(hidden)).toEqual(headings(shown).slice(0, -1));
    expect(cellTexts(model(hidden))).toEqual(cellTexts(model(shown)).map((row) => row.slice(0, -1)));
    expect(model(hidden).columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    expect(applyEdit(hidden, { kind: "set-details", details: { notes: undefined } })).toEqual(shown);
  });

  test("that stands in the document from before is left there, also while figures change", () => {
    const before = { ...hidden, ...written(shown), notes: "hidden" as const };
    const grid = cellTexts(model(shown));
    expect(changes(refresh(before, grid))).toEqual([]);
    const changed = applyEdit(before, {
      kind: "set-cells",
      cells: [{ row: "r3", column: "women", text: "25" }],
    });
    expect(changes(refresh(changed, grid))).toContain("Phó Giám đốc Nữ: 25");
  });

  test("that the author deleted from the document, as it is no longer wanted, is no difference", () => {
    const before = { ...hidden, ...written(shown), notes: "hidden" as const };
    expect(changes(refresh(before, cellTexts(model(hidden))))).toEqual([]);
  });

  test("is missing from a rebuilt table that has none, and there is nothing to refresh then", () => {
    const { recipe } = rebuildRecipe(found(hidden, cellTexts(model(hidden))))!;
    expect(recipe.notes).toBe("hidden");
    expect(changes(refresh(recipe, cellTexts(model(hidden))))).toEqual([]);
    expect(rebuildRecipe(found(shown, cellTexts(model(shown))))!.recipe).not.toHaveProperty("notes");
    const series = applyEdit(applyEdit(hidden, { kind: "add-year", year: 2024 }), {
      kind: "add-year",
      year: 2025,
    });
    expect(rebuildRecipe(found(series, cellTexts(model(series))))!.recipe.notes).toBe("hidden");
  });
});
