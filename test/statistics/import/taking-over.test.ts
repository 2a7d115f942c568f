import fc from "fast-check";
import { buildTable, cellTexts, gridOf, transpose, type Recipe } from "../../../src/statistics";
import { indicator, recipeOf, recipeWith } from "../recipes/recipes";
import { imported, propose, rowsOf, tsv } from "./blocks";

const tableOf = (recipe: Recipe) => cellTexts(buildTable(indicator(recipe.indicator), recipe)).slice(1);

describe("taking a confirmed block over", () => {
  const old = recipeWith("quy-hoach", [
    "Cấp tỉnh",
    ["Giám đốc", { total: "1", note: "cũ" }],
    ["Phó", { total: "2" }],
    "Cấp xã",
    ["Phó", { total: "3" }],
  ]);
  const shown = (recipe: Recipe) =>
    recipe.rows.map((row) => (row.kind === "group" ? row.label : [row.label, row.cells]));

  test("merged: rows of the same name in the same group, the others added to their group, notes kept", () => {
    const block = tsv(
      "STT\tChức danh\tTổng số\tNữ",
      "I\tCấp xã\t\t",
      "1\tPhó\t30\t9",
      "2\tVăn phòng\t4\t2",
      "II\tCấp tỉnh\t\t",
      "1\tGIÁM ĐỐC\t10\t5",
    );
    expect(shown(imported(old, block, { rows: "merge" }))).toEqual([
      "Cấp tỉnh",
      ["Giám đốc", { total: "10", women: "5", note: "cũ" }],
      ["Phó", { total: "2" }],
      "Cấp xã",
      ["Phó", { total: "30", women: "9" }],
      ["Văn phòng", { total: "4", women: "2" }],
    ]);
  });

  test("two rows of one name never run together", () => {
    const block = tsv("Chức danh\tTổng số\tNữ", "Phó\t5\t1", "Phó\t6\t2");
    expect(shown(imported(old, block))).toEqual([
      ["Phó", { total: "5", women: "1" }],
      ["Phó", { total: "6", women: "2" }],
    ]);
  });

  test("figures without a year go to the year that the author names", () => {
    const yearly = recipeWith("quy-hoach", [["Giám đốc", { "total@2024": "1" }]], { years: [2024, 2025] });
    const block = tsv("Chức danh\tTổng số\tNữ", "Giám đốc\t5\t1");
    expect(shown(imported(yearly, block, { rows: "merge", year: 2024 }))).toEqual([
      ["Giám đốc", { "total@2024": "5", "women@2024": "1" }],
    ]);
    expect(shown(imported(yearly, block, { rows: "merge" }))).toEqual([
      ["Giám đốc", { "total@2024": "1", "total@2025": "5", "women@2025": "1" }],
    ]);
  });

  test("a year named for figures that replace those of the recipe becomes its year; without one they have none", () => {
    const yearly = recipeWith("quy-hoach", [["Phó", { "total@2024": "1" }]], { years: [2024, 2025] });
    const block = tsv("Chức danh\tTổng số\tNữ", "Giám đốc\t5\t1");
    const named = imported(yearly, block, { rows: "replace", year: 2025 });
    expect(named.years).toEqual([2025]);
    expect(shown(named)).toEqual([["Giám đốc", { "total@2025": "5", "women@2025": "1" }]]);
    const unnamed = imported(yearly, block);
    expect(unnamed.years).toEqual([]);
    expect(shown(unnamed)).toEqual([["Giám đốc", { total: "5", women: "1" }]]);
  });

  test("a table that has no years takes none", () => {
    const money = recipeWith("kinh-phi", []);
    const block = tsv("Năm\tNSTW\tNSĐP", "2024\t5\t1");
    expect(shown(imported(money, block, { rows: "merge", year: 2024 }))).toEqual([
      ["2024", { central: "5", local: "1" }],
    ]);
  });

  test("the block's total is taken only where the author enters the total", () => {
    const block = tsv("Chức danh\tTổng số\tNữ", "Giám đốc\t5\t1", "Tổng số\t9\t2");
    expect(imported(old, block).total.cells).toEqual({});
    const entered = { ...old, total: { mode: "entered" as const, cells: {} } };
    expect(imported(entered, block).total.cells).toEqual({ total: "9", women: "2" });
  });
});

describe("laws", () => {
  const row = fc.tuple(fc.nat(9999), fc.option(fc.nat(9999)));
  const block = fc
    .array(row, { minLength: 1, maxLength: 8 })
    .map((rows) => [
      ["Chức danh", "Tổng số", "Nữ"],
      ...rows.map(([total, women], i) => [
        `Chức danh số ${i}`,
        String(total),
        women === null ? "" : String(women),
      ]),
    ]);

  test("a block says the same whichever way it stands", () => {
    fc.assert(
      fc.property(block, (rows) => {
        const across = transpose(gridOf(rows));
        expect(propose("quy-hoach", across).orientation).toBe("columns");
        expect(rowsOf("quy-hoach", across)).toEqual(rowsOf("quy-hoach", gridOf(rows)));
      }),
    );
  });

  test("the table that a recipe makes brings its figures back when it is pasted", () => {
    fc.assert(
      fc.property(block, (rows) => {
        const recipe = imported(recipeOf("quy-hoach"), gridOf(rows));
        const again = imported(
          recipeOf("quy-hoach"),
          gridOf(cellTexts(buildTable(indicator("quy-hoach"), recipe))),
        );
        expect(tableOf(again)).toEqual(tableOf(recipe));
      }),
    );
  });
});
