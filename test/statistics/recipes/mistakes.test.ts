import { findMistakes, type Recipe } from "../../../src/statistics";
import { indicator, recipeWith } from "./recipes";

const found = (recipe: Recipe) =>
  findMistakes(recipe, indicator(recipe.indicator)).map(({ row, column, kind, severity }) => [
    row,
    column,
    kind,
    severity,
  ]);
const planning = (cells: Record<string, string>, changes: Partial<Recipe> = {}) =>
  recipeWith("quy-hoach", [["Giám đốc", cells]], changes);

describe("mistakes are shown at the cell", () => {
  test.each<[string, Record<string, string>, unknown[]]>([
    ["right figures", { total: "1.170", women: "72" }, []],
    ["nothing entered yet", {}, []],
    ["a dash", { total: "–", women: "-" }, []],
    ["words", { total: "mười" }, [["r1", "total", "not-a-number", "error"]]],
    ["a ratio where a number belongs", { women: "42%" }, [["r1", "women", "not-a-number", "error"]]],
    ["less than nothing", { total: "-3" }, [["r1", "total", "negative", "error"]]],
    ["a part of a person", { women: "7,5" }, [["r1", "women", "fraction", "error"]]],
    ["English thousands", { total: "1,170" }, [["r1", "total", "fraction", "error"]]],
    ["a whole number with zeros after the comma", { total: "12,0" }, []],
    [
      "more women than people",
      { total: "10", women: "11" },
      [["r1", "women", "part-exceeds-whole", "error"]],
    ],
    [
      "women where there is nobody",
      { total: "–", women: "1" },
      [["r1", "women", "part-exceeds-whole", "error"]],
    ],
    ["as many women as people", { total: "10", women: "10" }, []],
  ])("%s", (_name, cells, mistakes) => {
    expect(found(planning(cells))).toEqual(mistakes);
  });

  test("the message says what is there and what is expected", () => {
    const [mistake] = findMistakes(planning({ total: "10", women: "1.100" }), indicator("quy-hoach"));
    expect(mistake!.message).toBe("Nữ (1.100) lớn hơn Tổng số (10).");
  });

  test("the year of the cell is told", () => {
    const recipe = planning(
      { "total@2024": "5", "women@2024": "6", "total@2025": "7" },
      { years: [2024, 2025] },
    );
    expect(findMistakes(recipe, indicator("quy-hoach"))).toMatchObject([{ column: "women", year: 2024 }]);
  });

  test("money may have decimals, and a decimal point is doubted", () => {
    const money = recipeWith("kinh-phi", [["2024", { central: "12,5", local: "12.5" }]]);
    expect(found(money)).toEqual([["r1", "local", "doubtful", "warning"]]);
  });

  test("a document's date must be a day", () => {
    const list = recipeWith("van-ban-ban-hanh", [
      ["01/QĐ", { issued: "31/12/2020" }],
      ["02/QĐ", { issued: "31/11/2021" }],
    ]);
    expect(found(list)).toEqual([["r2", "issued", "not-a-date", "warning"]]);
  });
});

describe("an entered total", () => {
  const rows = [
    ["Giám đốc", { total: "100" }],
    ["Phó", { total: "80" }],
  ] as const;
  const entered = (total: string, unit: string) =>
    recipeWith("quy-hoach", rows, { unit, total: { mode: "entered", cells: { total } } });

  test("is never less than one of its rows", () => {
    expect(found(entered("99", "người"))).toEqual([["total", "total", "total-below-part", "error"]]);
    expect(found(entered("99", "lượt người"))).toEqual([["total", "total", "total-below-part", "error"]]);
  });

  test("of people may be less than the rows' sum, but that is worth a look", () => {
    expect(found(entered("150", "người"))).toEqual([["total", "total", "total-below-sum", "warning"]]);
    expect(found(entered("180", "người"))).toEqual([]);
  });

  test("of the people behind attendances is less than the attendances", () => {
    expect(found(entered("150", "lượt người"))).toEqual([]);
  });

  test("is not looked at when the total is computed", () => {
    expect(found({ ...entered("1", "người"), total: { mode: "sum", cells: { total: "1" } } })).toEqual([]);
  });
});
