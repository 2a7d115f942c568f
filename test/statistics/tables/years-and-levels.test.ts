import { buildTable, cellTexts, type Recipe } from "../../../src/statistics";
import { indicator, recipeOf, recipeWith } from "../recipes/recipes";

const table = (recipe: Recipe) => buildTable(indicator(recipe.indicator), recipe);
const texts = (recipe: Recipe) => cellTexts(table(recipe));
const warnings = (recipe: Recipe) => table(recipe).warnings.map(({ kind }) => kind);

describe("years", () => {
  const series = recipeWith(
    "quy-hoach",
    [
      [
        "Giám đốc",
        { "total@2024": "10", "women@2024": "3", "total@2025": "10", "women@2025": "4", note: "Đã rà soát" },
      ],
      ["Phó", { "total@2024": "20", "women@2024": "6", "total@2025": "30", "women@2025": "12" }],
    ],
    { years: [2024, 2025] },
  );

  test("stand side by side, what is counted below each other", () => {
    expect(texts(series)).toEqual([
      ["STT", "Chức danh", "Năm 2024", "Năm 2025", "Ghi chú"],
      ["1", "Giám đốc", "", "", "Đã rà soát"],
      ["", "Tổng số", "10", "10", ""],
      ["", "Nữ", "3", "4", ""],
      ["", "Tỷ lệ (%)", "30,00", "40,00", ""],
      ["2", "Phó", "", "", ""],
      ["", "Tổng số", "20", "30", ""],
      ["", "Nữ", "6", "12", ""],
      ["", "Tỷ lệ (%)", "30,00", "40,00", ""],
      ["", "Tổng cộng", "", "", ""],
      ["", "Tổng số", "30", "40", ""],
      ["", "Nữ", "9", "16", ""],
      ["", "Tỷ lệ (%)", "30,00", "40,00", ""],
    ]);
    expect(table(series).caption).toContain("quản lý giai đoạn 2024 - 2025");
  });

  test("of the whole period fit beside the names on a page", () => {
    const five = recipeOf("quy-hoach", { years: [2021, 2022, 2023, 2024, 2025] });
    expect(table(five).columns.map(({ width }) => width)).toEqual([8, 28, 10, 10, 10, 10, 10, 14]);
    const eight = recipeOf("quy-hoach", { years: [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028] });
    expect(table(eight).columns.map(({ width }) => width)).toEqual([8, 22, 7, 7, 7, 7, 7, 7, 7, 7, 14]);
  });

  test("a single year is a plain table that says its year", () => {
    const single = { ...series, years: [2025] };
    expect(texts(single)[1]).toEqual(["1", "Giám đốc", "10", "4", "40,00", "Đã rà soát"]);
    expect(table(single).caption).toContain("quản lý năm 2025");
  });

  test("of one row there is no total again", () => {
    expect(texts({ ...series, rows: series.rows.slice(0, 1) })).toHaveLength(5);
  });
});

describe("cấp huyện", () => {
  const withDistrict = (asOf: string) =>
    recipeWith("quy-hoach", ["Cấp huyện (đến 30/6/2025)", ["Chủ tịch", { total: "10", women: "3" }]], {
      asOf,
    });

  test("is warned of in figures after 30/6/2025, and stays in the table", () => {
    expect(warnings(withDistrict("2025-06-30"))).toEqual([]);
    expect(warnings(withDistrict("2025-09-30"))).toEqual(["former-level"]);
    expect(texts(withDistrict("2025-09-30"))[1]![1]).toBe("Cấp huyện (đến 30/6/2025)");
  });

  test("without figures is no matter", () => {
    expect(warnings(recipeOf("quy-hoach", { district: true }))).toEqual([]);
  });
});
