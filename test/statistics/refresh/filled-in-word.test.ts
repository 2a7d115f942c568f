import { planRefresh } from "../../../src/statistics";
import { recipeOf } from "../recipes/recipes";
import { changesOf, dataOf, inDocument, inserted, refreshed, typed } from "./documents";
import { found, nothing, recipe } from "./planning-table";

describe("a table inserted blank and filled in Word", () => {
  const blank = inserted(recipeOf("quy-hoach"));
  const cell = (text: string, row: number) =>
    blank.found.grid.findIndex((cells) => cells[1]?.startsWith(text)) + row;

  test("gives its figures to the data, and its ratios are computed", () => {
    const row = cell("Giám đốc", 0);
    const filled = inDocument(typed(blank.found, [row, 2, "170"], [row, 3, "72"]));
    const plan = changesOf(dataOf(blank.recipe), filled);
    expect(plan.cells.filter(([what]) => what!.startsWith("Giám đốc"))).toEqual([
      ["Giám đốc sở và tương đương, Tổng số", "170", "", "take-back"],
      ["Giám đốc sở và tương đương, Nữ", "72", "", "take-back"],
      ["Giám đốc sở và tương đương, Tỷ lệ (%)", "", "42,35", "write"],
    ]);
    const after = refreshed(dataOf(blank.recipe), filled);
    expect(after.found.tables[0]!.grid.at(-1)).toEqual(["", "Tổng số", "170", "72", "42,35", ""]);
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });

  test("what is no figure stays where it was typed", () => {
    const filled = inDocument(typed(blank.found, [2, 2, "chưa có"]));
    expect(changesOf(dataOf(blank.recipe), filled).cells).toEqual([
      ["Giám đốc sở và tương đương, Tổng số", "chưa có", "", "keep"],
    ]);
  });

  test("a ratio that its author worked out is kept when it differs", () => {
    const filled = inDocument(typed(blank.found, [2, 2, "170"], [2, 3, "72"], [2, 4, "42,3"]));
    expect(changesOf(dataOf(blank.recipe), filled).cells).toContainEqual([
      "Giám đốc sở và tương đương, Tỷ lệ (%)",
      "42,3",
      "42,35",
      "keep",
    ]);
  });

  test("rows that nobody needed and that were deleted leave the data too", () => {
    const grid = blank.found.grid.filter((row) => !row[1]!.startsWith("Phó"));
    const shorter = inDocument({ ...blank.found, grid });
    const after = refreshed(dataOf(blank.recipe), shorter);
    expect(after.data.recipes[0]!.rows.filter((row) => row.label.startsWith("Phó"))).toEqual([]);
    expect(after.found.tables[0]!.grid.slice(2, 4).map((row) => row[0])).toEqual(["1", "2"]);
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });

  test("a list of documents gets its names, dates and further rows from Word", () => {
    const list = inserted(recipeOf("van-ban-ban-hanh"));
    const grid = [
      list.found.grid[0]!,
      ["1", "12/KH-UBND", "1/2/2021", "UBND tỉnh", "Kế hoạch"],
      ["2", "15/QĐ-UBND", "15/3/2022", "UBND tỉnh", "Quyết định"],
    ];
    const after = refreshed(dataOf(list.recipe), inDocument({ ...list.found, grid }));
    expect(after.data.recipes[0]!.rows).toMatchObject([
      { label: "12/KH-UBND", cells: { issued: "1/2/2021", issuer: "UBND tỉnh", subject: "Kế hoạch" } },
      { label: "15/QĐ-UBND", cells: { issued: "15/3/2022" } },
    ]);
  });

  test("the author's own table gets its rows from Word, and the total counts them all", () => {
    const own = inserted(recipeOf("bang-tu-lap"));
    const [header, , , total] = own.found.grid;
    const grid = [
      header!,
      ["1", "Tuyên truyền", "10", "4", "", ""],
      ["2", "Tập huấn", "20", "5", "", ""],
      ["3", "Hội thi", "30", "6", "", ""],
      total!,
    ];
    const after = refreshed(dataOf(own.recipe), inDocument({ ...own.found, grid }));
    expect(after.found.tables[0]!.grid.slice(1)).toEqual([
      ["1", "Tuyên truyền", "10", "4", "40,00", ""],
      ["2", "Tập huấn", "20", "5", "25,00", ""],
      ["3", "Hội thi", "30", "6", "20,00", ""],
      ["", "Tổng số", "60", "15", "25,00", ""],
    ]);
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });
});

describe("what the author added in Word", () => {
  const grid = found.grid
    .toSpliced(3, 0, ["", "Trưởng ban", "5", "2", "40", ""])
    .map((row, r) => row.toSpliced(3, 0, r === 0 ? "Nam" : "7"));
  const own = inDocument({ ...found, grid });

  test("rows and columns are left alone; the row is offered to the data", () => {
    expect(changesOf(dataOf(recipe), own)).toEqual({
      ...nothing,
      state: "differs",
      ownRows: [["Trưởng ban", 3, "keep"]],
    });
    expect(refreshed(dataOf(recipe), own).found).toEqual(own);
  });

  test("a heading with its own sums is taken as a heading", () => {
    const grid = found.grid.toSpliced(
      -1,
      0,
      ["III", "Khối Đảng", "7", "3", "", ""],
      ["1", "Bí thư", "7", "3", "", ""],
    );
    const [one] = planRefresh(dataOf(recipe), inDocument({ ...found, grid })).tables;
    const decisions = Object.fromEntries(one!.ownRows.map(({ key }) => [key, "take-back" as const]));
    const after = refreshed(dataOf(recipe), inDocument({ ...found, grid }), decisions);
    expect(after.data.recipes[0]!.rows.slice(-2)).toMatchObject([
      { kind: "group", label: "Khối Đảng" },
      { kind: "item", label: "Bí thư", cells: { total: "7", women: "3" } },
    ]);
    expect(after.found.tables[0]!.grid.at(-1)!.slice(0, 4)).toEqual(["", "Tổng số", "1.167", "465"]);
  });

  test("taken into the data, the row counts in the totals", () => {
    const after = refreshed(dataOf(recipe), own, { "t1/own3": "take-back" });
    expect(after.data.recipes[0]!.rows.map((row) => row.label)).toEqual([
      "Cấp tỉnh",
      "Giám đốc",
      "Trưởng ban",
      "Phó",
      "Cấp xã",
      "Chủ tịch",
    ]);
    expect(after.found.tables[0]!.grid.at(-1)).toEqual(["", "Tổng số", "1.165", "7", "464", "39,83", ""]);
    expect(after.found.tables[0]!.grid[3]).toEqual(["2", "Trưởng ban", "5", "7", "2", "40", ""]);
  });

  test("a row with figures that was deleted in Word stays deleted and stays in the data", () => {
    const shorter = inDocument({ ...found, grid: found.grid.toSpliced(3, 1) });
    expect(changesOf(dataOf(recipe), shorter)).toMatchObject({ newRows: [["Phó", 2, "keep"]] });
    const after = refreshed(dataOf(recipe), shorter);
    expect(after.found).toEqual(shorter);
    expect(changesOf(after.data, after.found).newRows).toEqual([["Phó", 2, "keep"]]);
    const without = refreshed(dataOf(recipe), shorter, { "t1/+r3": "take-back" });
    expect(without.found.tables[0]!.grid.at(-1)).toEqual(["", "Tổng số", "1.100", "440", "40,00", ""]);
  });
});
