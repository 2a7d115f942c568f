import fc from "fast-check";
import {
  applyEdit,
  buildTable,
  cellTexts,
  gridOf,
  pasteAt,
  recipeSchema,
  type CellAddress,
  type Grid,
  type Recipe,
} from "../../../src/statistics";
import { anyRecipe, indicator, recipeWith } from "../recipes/recipes";
import { tsv } from "./blocks";

const pasted = (recipe: Recipe, address: CellAddress, grid: Grid) => {
  const { edit, leftOver } = pasteAt(recipe, indicator(recipe.indicator), address, grid);
  return {
    recipe: applyEdit(recipe, edit),
    leftOver: leftOver.map(({ text, reason }) => [text, reason]),
  };
};
const shown = ({ rows }: Recipe) =>
  rows.map((row) => (row.kind === "group" ? row.label : [row.label, row.cells]));

const recipe = recipeWith("quy-hoach", [
  "Cấp tỉnh",
  ["Giám đốc", { total: "1", note: "cũ" }],
  ["Phó", {}],
  "Cấp xã",
  ["Chủ tịch", {}],
]);

describe("a block without headings, pasted at a cell", () => {
  test("goes down the rows and along the columns, past the headings of groups", () => {
    expect(pasted(recipe, { row: "r2", column: "total" }, tsv("10\t4", "20\t8", "30\t12"))).toEqual({
      recipe: {
        ...recipe,
        rows: recipeWith("quy-hoach", [
          "Cấp tỉnh",
          ["Giám đốc", { total: "10", women: "4", note: "cũ" }],
          ["Phó", { total: "20", women: "8" }],
          "Cấp xã",
          ["Chủ tịch", { total: "30", women: "12" }],
        ]).rows,
      },
      leftOver: [],
    });
  });

  test.each<[string, string[]]>([
    ["a blank row", ["10\t4", "20\t8", "\t", "30\t12"]],
    ["the group's sums", ["10\t4", "20\t8", "30\t12", "30\t12"]],
  ])("%s stands for a group's heading", (_name, rows) => {
    const done = pasted(recipe, { row: "r2", column: "total" }, tsv(...rows));
    expect(shown(done.recipe).at(-1)).toEqual(["Chủ tịch", { total: "30", women: "12" }]);
  });

  test("a blank clears its cell; figures in English notation become Vietnamese", () => {
    const done = pasted(recipe, { row: "r2", column: "total" }, tsv("\t1,234", "x"));
    expect(shown(done.recipe).slice(1, 3)).toEqual([
      ["Giám đốc", { women: "1.234", note: "cũ" }],
      ["Phó", { total: "x" }],
    ]);
  });

  test("what finds no place is told: ratios, rows and columns beyond the table", () => {
    const block = tsv("10\t4\t40%\tmới\tthừa", "1", "2", "170", "99");
    expect(pasted(recipe, { row: "r2", column: "total" }, block).leftOver).toEqual([
      ["40%", "computed"],
      ["thừa", "no-column"],
      ["170", "computed"],
      ["99", "no-row"],
    ]);
  });

  test("an entered total takes its figures", () => {
    const entered = { ...recipe, total: { mode: "entered" as const, cells: {} } };
    const done = pasted(entered, { row: "r5", column: "total" }, tsv("5\t2", "9\t3"));
    expect(done.recipe.total.cells).toEqual({ total: "9", women: "3" });
    expect(pasted(entered, { row: "total", column: "women" }, tsv("7")).recipe.total.cells).toEqual({
      women: "7",
    });
  });

  test("figures go to the year that is pasted at", () => {
    const series = recipeWith("quy-hoach", [["Giám đốc", {}]], { years: [2024, 2025] });
    const at = { row: "r1", column: "total", year: 2024 };
    expect(shown(pasted(series, at, tsv("5\t2\t\tghi")).recipe)).toEqual([
      ["Giám đốc", { "total@2024": "5", "women@2024": "2", note: "ghi" }],
    ]);
  });

  test("a merged cell counts once", () => {
    const grid: Grid = [[{ text: "5" }, { text: "5", continues: true }]];
    expect(shown(pasted(recipe, { row: "r3", column: "total" }, grid).recipe)[2]).toEqual([
      "Phó",
      { total: "5" },
    ]);
  });
});

describe("a block that begins with names", () => {
  test("renames rows, adds those beyond the last, and knows the total", () => {
    const block = tsv(
      "Trưởng ban\t10",
      "Phó ban\t20",
      "Cấp xã\t30",
      "1. Chủ tịch\t30",
      "Bí thư\t4",
      "Tổng số\t64",
    );
    const done = pasted(recipe, { row: "r2", column: "label" }, block);
    expect(shown(done.recipe)).toEqual([
      "Cấp tỉnh",
      ["Trưởng ban", { total: "10", note: "cũ" }],
      ["Phó ban", { total: "20" }],
      "Cấp xã",
      ["Chủ tịch", { total: "30" }],
      ["Bí thư", { total: "4" }],
    ]);
    expect(done.leftOver).toEqual([
      ["30", "computed"],
      ["64", "computed"],
    ]);
  });
});

describe("laws", () => {
  const block = fc
    .array(
      fc.array(fc.oneof(fc.nat(99).map(String), fc.constantFrom("", "Tổng số", "x@", "1,5")), {
        maxLength: 6,
      }),
      {
        maxLength: 8,
      },
    )
    .map(gridOf);
  const address = fc.record({
    row: fc.constantFrom("r1", "r2", "r4", "gone", "total"),
    column: fc.constantFrom("label", "total", "women", "note", "ratio", "gone"),
  });

  test("whatever is pasted wherever, the recipe stays a valid one", () => {
    fc.assert(
      fc.property(anyRecipe, address, block, (any, at, grid) => {
        const done = pasted(any, at, grid).recipe;
        expect(recipeSchema.parse(done)).toEqual(done);
      }),
    );
  });

  test("a table's own cells, pasted at its first row, leave it as it is", () => {
    const sums = recipeWith(
      "quy-hoach",
      recipe.rows.map((row, i) =>
        row.kind === "group" ? row.label : ([row.label, { total: `${2 * i}`, women: `${i}` }] as const),
      ),
    );
    const cells = cellTexts(buildTable(indicator("quy-hoach"), sums)).slice(1);
    expect(
      pasted(sums, { row: "r1", column: "label" }, gridOf(cells.map((row) => row.slice(1)))).recipe,
    ).toEqual(sums);
  });
});
