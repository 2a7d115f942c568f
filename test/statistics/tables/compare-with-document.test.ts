import fc from "fast-check";
import {
  applyEdit,
  buildTable,
  cellTexts,
  compareWithDocument,
  type CellDifference,
  type Edit,
  type Recipe,
} from "../../../src/statistics";
import { anyRecipe, indicator, recipeOf, recipeWith, setCell } from "../recipes/recipes";

/** The author takes the document's values of these cells; computed ones have no place in the data. */
const takeBack = (differences: readonly CellDifference[]): Edit => ({
  kind: "set-cells",
  cells: differences.flatMap(({ address, old }) => (address ? [{ ...address, text: old }] : [])),
});

const table = (recipe: Recipe) => buildTable(indicator(recipe.indicator), recipe);
const compared = (recipe: Recipe, grid: string[][], written?: string[][]) =>
  compareWithDocument(table(recipe), grid, written);
const differences = (recipe: Recipe, grid: string[][], written?: string[][]) =>
  compared(recipe, grid, written)!.differences.map(({ kind, rowLabel, heading, old, new: now }) => [
    kind,
    rowLabel,
    heading,
    old,
    now,
  ]);

const recipe = recipeWith("quy-hoach", [
  "Cấp tỉnh",
  ["Giám đốc", { total: "100", women: "40" }],
  ["Phó", { total: "60", women: "22" }],
  "Cấp xã",
  ["Chủ tịch", { total: "1000", women: "400" }],
]);
const written = cellTexts(table(recipe));
/** The document's table after somebody edited it: [row, column, text]. */
const edited = (...cells: [number, number, string][]) =>
  written.map((row, r) => row.map((text, c) => cells.find(([y, x]) => y === r && x === c)?.[2] ?? text));

describe("what the document says against what the data say", () => {
  test("a table as it was written differs in nothing", () => {
    expect(compared(recipe, written, written)).toMatchObject({
      differences: [],
      missingRows: [],
      missingColumns: [],
      extraRows: [],
      extraColumns: [],
    });
  });

  test("a changed figure makes its cell and everything computed from it outdated", () => {
    const changed = applyEdit(recipe, setCell("r2", "women", "45"));
    expect(differences(changed, written, written)).toEqual([
      ["outdated", "Cấp tỉnh", "Nữ", "62", "67"],
      ["outdated", "Cấp tỉnh", "Tỷ lệ (%)", "38,75", "41,88"],
      ["outdated", "Giám đốc", "Nữ", "40", "45"],
      ["outdated", "Giám đốc", "Tỷ lệ (%)", "40,00", "45,00"],
      ["outdated", "Tổng số", "Nữ", "462", "467"],
      ["outdated", "Tổng số", "Tỷ lệ (%)", "39,83", "40,26"],
    ]);
  });

  test("a cell edited by hand is told, exactly that one, with where it belongs in the data", () => {
    const [difference, ...others] = compared(recipe, edited([2, 3, "41"]), written)!.differences;
    expect(others).toEqual([]);
    expect(difference).toEqual({
      kind: "hand-made",
      row: 2,
      column: 3,
      rowLabel: "Giám đốc",
      heading: "Nữ",
      old: "41",
      new: "40",
      address: { row: "r2", column: "women" },
    });
  });

  test("edited by hand while the data changed too", () => {
    const changed = applyEdit(recipe, setCell("r2", "note", "theo báo cáo"));
    expect(differences(changed, edited([2, 5, "đã rà soát"]), written)).toEqual([
      ["both", "Giám đốc", "Ghi chú", "đã rà soát", "theo báo cáo"],
    ]);
  });

  test("when nobody noted what was written, the difference is told without a guess at who made it", () => {
    expect(differences(recipe, edited([2, 3, "41"]))).toEqual([["unknown", "Giám đốc", "Nữ", "41", "40"]]);
  });

  test("another way of writing the same is no difference", () => {
    const same = edited([5, 2, "1000"], [2, 4, "40,00%"], [2, 1, "GIÁM ĐỐC"], [3, 3, " 22\u00a0"]);
    expect(differences(recipe, same, written)).toEqual([]);
  });
});

describe("taking the document's values back", () => {
  test("the figures typed in Word become the author's data; a ratio typed by hand does not", () => {
    const grid = edited([2, 3, "41"], [2, 4, "99"]);
    const back = applyEdit(recipe, takeBack(compared(recipe, grid, written)!.differences));
    expect(back.rows[1]).toMatchObject({ cells: { total: "100", women: "41" } });
    expect(differences(back, grid, written).map(([, , heading]) => heading)).toContain("Tỷ lệ (%)");
  });

  test("a blank table filled in Word gives all its figures", () => {
    const blank = recipeOf("quy-hoach");
    const before = cellTexts(table(blank));
    const grid = before.map((row, r) =>
      row[0] === "1" ? row.with(2, String(r * 10)).with(3, String(r)) : row,
    );
    const filled = applyEdit(blank, takeBack(compared(blank, grid, before)!.differences));
    expect(cellTexts(table(filled))[2]!.slice(2, 5)).toEqual(["20", "2", "10,00"]);
  });

  test("any recipe's own table gives that recipe's figures back", () => {
    fc.assert(
      fc.property(anyRecipe, fc.nat(99), (any, figure) => {
        const full = applyEdit(any, {
          kind: "set-cells",
          cells: any.rows.flatMap(({ id }, position) => ({
            row: id,
            column: "women",
            text: String(position + figure),
          })),
        });
        const distinct = { ...full, rows: full.rows.map((row) => ({ ...row, label: `Hàng ${row.id}` })) };
        const emptied = {
          ...distinct,
          rows: distinct.rows.map((row) => (row.kind === "item" ? { ...row, cells: {} } : row)),
        };
        const grid = cellTexts(table(distinct));
        const found = compared(emptied, grid);
        fc.pre(found !== undefined);
        const back = applyEdit(emptied, takeBack(found!.differences));
        expect(cellTexts(table(back))).toEqual(grid);
      }),
    );
  });
});

describe("tables that their author changed", () => {
  test("rows and columns the author added are left alone", () => {
    const grid = written
      .toSpliced(3, 0, ["", "Trưởng ban", "5", "2", "40", ""])
      .map((row, r) => row.toSpliced(3, 0, r === 0 ? "Nam" : "7"));
    expect(compared(recipe, grid, written)).toMatchObject({
      differences: [],
      missingRows: [],
      extraRows: [3],
      extraColumns: [3],
    });
  });

  test("a deleted row and a deleted column are missing, the others still compared", () => {
    const grid = edited([2, 3, "41"])
      .toSpliced(3, 1)
      .map((row) => row.toSpliced(5, 1));
    expect(compared(recipe, grid, written)).toMatchObject({
      differences: [{ rowLabel: "Giám đốc", old: "41" }],
      missingRows: ["Phó"],
      missingColumns: ["Ghi chú"],
    });
  });

  test("a moved row is found again", () => {
    const grid = [written[0]!, ...written.slice(4, 6), ...written.slice(1, 4), written[6]!];
    expect(compared(recipe, grid, written)).toMatchObject({
      differences: [],
      missingRows: [],
      extraRows: [],
    });
  });

  test("a title row above the header and columns in another order", () => {
    const grid = [["Bảng số liệu", "", "", "", "", ""], ...written].map((row) => row.toReversed());
    expect(compared(recipe, grid, written)).toMatchObject({ differences: [], extraRows: [] });
  });

  test("equal labels in two groups stay apart", () => {
    const twins = recipeWith("quy-hoach", [
      "Cấp tỉnh",
      ["Trưởng phòng", { total: "10" }],
      "Cấp xã",
      ["Trưởng phòng", { total: "20" }],
    ]);
    const grid = cellTexts(table(twins));
    expect(compared(applyEdit(twins, setCell("r4", "total", "21")), grid, grid)!.differences).toMatchObject([
      { row: 3, old: "20", new: "21" },
      { row: 4, old: "20", new: "21" },
      { row: 5, old: "30", new: "31" },
    ]);
  });

  test("a series is compared by year", () => {
    const series = recipeWith("quy-hoach", [["Giám đốc", { "total@2024": "10", "total@2025": "12" }]], {
      years: [2024, 2025],
    });
    const grid = cellTexts(table(series)).map((row, r) => (r === 2 ? row.with(3, "13") : row));
    expect(compared(series, grid)!.differences).toMatchObject([
      {
        rowLabel: "Tổng số",
        heading: "Năm 2025",
        old: "13",
        address: { row: "r1", column: "total", year: 2025 },
      },
    ]);
  });

  test.each<[string, string[][]]>([
    [
      "another table",
      [
        ["Họ tên", "Quê quán"],
        ["A", "B"],
      ],
    ],
    ["an empty table", []],
    ["a table without its header", written.slice(1)],
  ])("%s is not taken for it", (_name, grid) => {
    expect(compared(recipe, grid)).toBeUndefined();
  });
});
