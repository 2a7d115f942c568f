import fc from "fast-check";
import { buildTable, cellTexts, gridOf, type Recipe } from "../../../src/statistics";
import { indicator, recipeOf, recipeWith } from "../recipes/recipes";
import { imported, propose, rowsOf, tsv } from "./blocks";

const tableOf = (recipe: Recipe) => cellTexts(buildTable(indicator(recipe.indicator), recipe));

const series = recipeWith(
  "quy-hoach",
  [
    "Cấp tỉnh",
    [
      "Giám đốc sở",
      { "total@2024": "10", "women@2024": "3", "total@2025": "12", "women@2025": "5", note: "x" },
    ],
    "Cấp xã",
    ["Chủ tịch", { "total@2025": "1.200", "women@2025": "–" }],
  ],
  { years: [2024, 2025] },
);

describe("the table of several years: years side by side, each row's figures below its name", () => {
  test("is read back as the table writes it, its computed rows left out", () => {
    const block = gridOf(tableOf(series));
    expect(propose("quy-hoach", block)).toMatchObject({ orientation: "years", years: [2024, 2025] });
    expect(rowsOf("quy-hoach", block)).toEqual([
      ["group", "Cấp tỉnh", {}],
      [
        "item",
        "Giám đốc sở",
        { "total@2024": "10", "total@2025": "12", "women@2024": "3", "women@2025": "5", note: "x" },
      ],
      ["group", "Cấp xã", {}],
      ["item", "Chủ tịch", { "total@2025": "1.200", "women@2025": "–" }],
      [
        "total",
        "Tổng cộng",
        { "total@2024": "10", "total@2025": "1.212", "women@2024": "3", "women@2025": "5" },
      ],
    ]);
    expect(tableOf(imported(recipeOf("quy-hoach"), block))).toEqual(tableOf(series));
  });

  test("as officials write it: years as bare numbers, figures with a dash in front, a title above", () => {
    const block = tsv(
      "QUY HOẠCH CÁN BỘ NỮ\t\t",
      "Nội dung\t2024\t2025",
      "Giám đốc\t\t",
      "- Tổng số\t10\t12",
      "- Trong đó: Nữ\t3\t5",
    );
    expect(rowsOf("quy-hoach", block)).toEqual([
      ["item", "Giám đốc", { "total@2024": "10", "total@2025": "12", "women@2024": "3", "women@2025": "5" }],
    ]);
  });

  test("the author may have the block read another way", () => {
    const block = gridOf(tableOf(series));
    expect(propose("quy-hoach", block, { orientation: "columns" })?.orientation).toBe("columns");
  });

  test("years without rows of figures below the names are no such table", () => {
    const block = tsv("Chức danh\tTổng số năm 2024\tTổng số năm 2025", "Giám đốc\t10\t12");
    expect(propose("quy-hoach", block).orientation).toBe("rows");
  });

  test("law: whatever figures it has, the table says the same after it was imported", () => {
    const figure = fc.oneof(fc.constant(""), fc.constant("–"), fc.nat(99999).map(String));
    const row = fc.tuple(figure, figure, figure, figure);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        const recipe = recipeWith(
          "quy-hoach",
          rows.map(([a, b, c, d], i) => [
            `Chức danh số ${i}`,
            { "total@2024": a, "women@2024": b, "total@2025": c, "women@2025": d },
          ]),
          { years: [2024, 2025] },
        );
        expect(tableOf(imported(recipeOf("quy-hoach"), gridOf(tableOf(recipe))))).toEqual(tableOf(recipe));
      }),
    );
  });
});
