import {
  applyEdit,
  carryOut,
  planRefresh,
  type Edit,
  type FoundTable,
  type Recipe,
  type StoredData,
} from "../../../src/statistics";
import { recipeOf, recipeWith, setCell } from "../recipes/recipes";
import { changesOf, dataOf, inDocument, inserted, refreshed, table, typed, withoutNotes } from "./documents";

const planning = recipeWith(
  "quy-hoach",
  [
    "Cấp tỉnh",
    ["Giám đốc", { total: "100", women: "40" }],
    ["Phó", { total: "60", women: "22" }],
    "Cấp xã",
    ["Chủ tịch", { total: "1000", women: "400" }],
  ],
  { asOf: "2025-09-30" },
);
const { recipe, found } = inserted(planning);
const nothing = { state: "as-it-should-be", cells: [], lines: [], newRows: [], formerRows: [], ownRows: [] };
const changed = (...edits: Edit[]): Recipe => edits.reduce(applyEdit, recipe);
const label = (row: readonly string[]) => row[1];

describe("a table whose data changed", () => {
  test("as it was inserted, there is nothing to do", () => {
    expect(changesOf(dataOf(recipe), inDocument(found))).toEqual(nothing);
    expect(refreshed(dataOf(recipe), inDocument(found)).writes).toEqual({ tables: [], sentences: [] });
  });

  test("its outdated cells are written, with what is computed from them", () => {
    const data = dataOf(changed(setCell("r2", "women", "45")));
    expect(changesOf(data, inDocument(found)).cells).toEqual([
      ["Cấp tỉnh, Nữ", "62", "67", "write"],
      ["Cấp tỉnh, Tỷ lệ (%)", "38,75", "41,88", "write"],
      ["Giám đốc, Nữ", "40", "45", "write"],
      ["Giám đốc, Tỷ lệ (%)", "40,00", "45,00", "write"],
      ["Tổng số, Nữ", "462", "467", "write"],
      ["Tổng số, Tỷ lệ (%)", "39,83", "40,26", "write"],
    ]);
    const after = refreshed(data, inDocument(found));
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });

  test("a new row is inserted where it belongs, and the rows are numbered anew", () => {
    const data = dataOf(changed({ kind: "add-row", row: "item", label: "Trưởng phòng", before: "r3" }));
    const plan = changesOf(data, inDocument(found));
    expect(plan).toMatchObject({
      newRows: [["Trưởng phòng", 2, "write"]],
      cells: [["Phó, STT", "2", "3", "write"]],
    });
    const after = refreshed(data, inDocument(found));
    expect(after.found.tables[0]!.grid.slice(1, 6).map((row) => row.slice(0, 3))).toEqual([
      ["I", "Cấp tỉnh", "160"],
      ["1", "Giám đốc", "100"],
      ["2", "Trưởng phòng", ""],
      ["3", "Phó", "60"],
      ["II", "Cấp xã", "1.000"],
    ]);
  });

  test("a row that was removed from the data goes, unless somebody wrote into it", () => {
    const data = dataOf(changed({ kind: "remove-row", row: "r3", withItems: false }));
    expect(changesOf(data, inDocument(found)).formerRows).toEqual([["Phó", 3, "write"]]);
    expect(refreshed(data, inDocument(found)).found.tables[0]!.grid.map(label)).toEqual([
      "Chức danh",
      "Cấp tỉnh",
      "Giám đốc",
      "Cấp xã",
      "Chủ tịch",
      "Tổng số",
    ]);
    const noted = inDocument(typed(found, [3, 5, "xem lại"]));
    expect(changesOf(data, noted).formerRows).toEqual([["Phó", 3, "keep"]]);
    const kept = refreshed(data, noted);
    expect(changesOf(kept.data, kept.found).formerRows).toEqual([["Phó", 3, "keep"]]);
    const [one] = planRefresh(data, noted).tables;
    const back = refreshed(data, noted, { [one!.formerRows[0]!.key]: "take-back" });
    expect(back.data.recipes[0]!.rows.map((row) => row.label)).toEqual([
      "Cấp tỉnh",
      "Giám đốc",
      "Phó",
      "Cấp xã",
      "Chủ tịch",
    ]);
    expect(back.data.recipes[0]!.rows[2]).toMatchObject({
      cells: { total: "60", women: "22", note: "xem lại" },
    });
  });

  test("a renamed row and a renamed heading get their new names in place", () => {
    const data = dataOf(
      changed(
        { kind: "rename-row", row: "r2", label: "Giám đốc sở" },
        { kind: "set-details", details: { headings: { women: "Trong đó: Nữ" } } },
        setCell("r2", "women", "41"),
      ),
    );
    const plan = changesOf(data, inDocument(found));
    expect(plan).toMatchObject({ newRows: [], formerRows: [] });
    expect(plan.cells).toContainEqual(["Giám đốc sở, Chức danh", "Giám đốc", "Giám đốc sở", "write"]);
    expect(plan.cells).toContainEqual(["Chức danh, Trong đó: Nữ", "Nữ", "Trong đó: Nữ", "write"]);
    const after = refreshed(data, inDocument(found));
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });

  test("moved rows are left where they stand and get their numbers", () => {
    const data = dataOf(changed({ kind: "move-row", row: "r3", before: "r2" }));
    expect(changesOf(data, inDocument(found))).toMatchObject({
      newRows: [],
      formerRows: [],
      cells: [
        ["Phó, STT", "2", "1", "write"],
        ["Giám đốc, STT", "1", "2", "write"],
      ],
    });
  });

  test("a table of other years is not patched: it is inserted anew", () => {
    const data = dataOf(changed({ kind: "add-year", year: 2024 }, { kind: "add-year", year: 2025 }));
    expect(changesOf(data, inDocument(found)).state).toBe("unrecognised");
  });

  test("one more year of a series is told, and the other years are refreshed", () => {
    const series = inserted(
      recipeWith("quy-hoach", [["Giám đốc", { "total@2024": "10", "total@2025": "12" }]], {
        years: [2024, 2025],
      }),
    );
    const more = [
      { kind: "add-year", year: 2026 } as const,
      { kind: "set-cells", cells: [{ row: "r1", column: "total", year: 2025, text: "13" }] } as const,
    ].reduce(applyEdit, series.recipe);
    const [one] = planRefresh(dataOf(more), inDocument(series.found)).tables;
    expect(one!.newColumns).toEqual(["Năm 2026"]);
    expect(one!.cells.map(({ old, new: now }) => [old, now])).toEqual([["12", "13"]]);
  });

  test("in a series a row comes and goes with the rows of its figures", () => {
    const series = inserted(
      recipeWith(
        "quy-hoach",
        [
          ["Giám đốc", {}],
          ["Phó", {}],
        ],
        { years: [2024, 2025] },
      ),
    );
    const grown = dataOf(
      [
        { kind: "remove-row", row: "r1", withItems: false } as const,
        { kind: "add-row", row: "item", label: "Trưởng phòng", before: null } as const,
      ].reduce(applyEdit, series.recipe),
    );
    const after = refreshed(grown, inDocument(series.found));
    expect(after.found.tables[0]!.grid.map(label)).toEqual(
      table(grown.recipes[0]!).rows.map(({ cells }) => cells[1]!.text),
    );
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });
});

describe("a heading or a total that the data no longer have", () => {
  /** The plan of the table's former row `label`, and the rows of the data once it is taken back. */
  const former = (data: StoredData, of: FoundTable, label: string) => {
    const row = planRefresh(data, inDocument(of)).tables[0]!.formerRows.find((one) => one.label === label)!;
    const back = refreshed(data, inDocument(of), { [row.key]: "take-back" });
    return { takable: row.takable, rows: back.data.recipes[0]!.rows.map(({ kind, label }) => [kind, label]) };
  };

  test("a group comes back as a group: its sums are no figures of their own", () => {
    const data = dataOf(changed({ kind: "remove-row", row: "r4", withItems: false }));
    expect(former(data, found, "Cấp xã")).toEqual({
      takable: true,
      rows: [
        ["group", "Cấp tỉnh"],
        ["item", "Giám đốc"],
        ["item", "Phó"],
        ["group", "Cấp xã"],
        ["item", "Chủ tịch"],
      ],
    });
  });

  test("a total is not taken for one more row", () => {
    const data = dataOf(changed({ kind: "set-details", details: { totalMode: "none" } }));
    const { takable, rows } = former(data, found, "Tổng số");
    expect([takable, rows.length]).toEqual([false, recipe.rows.length]);
  });

  test("nor are the shares of the money", () => {
    const money = inserted(recipeWith("kinh-phi", [["2025", { central: "10", local: "30" }]]));
    const data = dataOf(applyEdit(money.recipe, { kind: "set-details", details: { totalMode: "none" } }));
    expect(former(data, money.found, "Tỷ trọng (%)")).toEqual({ takable: false, rows: [["item", "2025"]] });
  });

  test("the row of a series cannot be taken back, and nobody is told that it can", () => {
    const years = { "total@2024": "10", "total@2025": "12" };
    const series = inserted(
      recipeWith(
        "quy-hoach",
        [
          ["Giám đốc", years],
          ["Phó", years],
        ],
        { years: [2024, 2025] },
      ),
    );
    const data = dataOf(applyEdit(series.recipe, { kind: "remove-row", row: "r2", withItems: false }));
    expect(former(data, series.found, "Phó")).toEqual({ takable: false, rows: [["item", "Giám đốc"]] });
  });
});

describe("cells that somebody edited by hand", () => {
  test("are kept, again and again, until the author decides", () => {
    const hand = inDocument(typed(found, [2, 3, "41"]));
    expect(changesOf(dataOf(recipe), hand).cells).toEqual([["Giám đốc, Nữ", "41", "40", "keep"]]);
    const data = dataOf(changed(setCell("r3", "women", "30")));
    const once = refreshed(data, hand);
    expect(once.found.tables[0]!.grid[2]![3]).toBe("41");
    expect(once.found.tables[0]!.grid[3]![3]).toBe("30");
    expect(changesOf(once.data, once.found).cells).toEqual([["Giám đốc, Nữ", "41", "40", "keep"]]);
  });

  test("taken back, they are the author's data, and what follows is computed", () => {
    const hand = inDocument(typed(found, [2, 3, "41"]));
    const [one] = planRefresh(dataOf(recipe), hand).tables;
    const decisions = { [one!.cells[0]!.key]: "take-back" } as const;
    expect(changesOf(dataOf(recipe), hand, decisions).cells).toContainEqual([
      "Giám đốc, Tỷ lệ (%)",
      "40,00",
      "41,00",
      "write",
    ]);
    const after = refreshed(dataOf(recipe), hand, decisions);
    expect(after.data.recipes[0]!.rows[1]).toMatchObject({ cells: { women: "41" } });
    expect(after.found.tables[0]!.grid[7 - 1]).toEqual(["", "Tổng số", "1.160", "463", "39,91", ""]);
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });

  test("written over, they say what the data say", () => {
    const hand = inDocument(typed(found, [2, 3, "41"]));
    const after = refreshed(dataOf(recipe), hand, { "t1/2.3": "write" });
    expect(after.found.tables[0]!.grid).toEqual(found.grid);
  });

  test("edited by hand while the data changed too, they are kept", () => {
    const hand = inDocument(typed(found, [2, 3, "41"]));
    expect(changesOf(dataOf(changed(setCell("r2", "women", "45"))), hand).cells).toContainEqual([
      "Giám đốc, Nữ",
      "41",
      "45",
      "keep",
    ]);
  });

  test("where nobody noted what was written, only blank cells are filled", () => {
    const unnoted = withoutNotes(recipe);
    const hand = inDocument(typed(found, [2, 3, "41"], [3, 3, ""]));
    expect(changesOf(dataOf(unnoted), hand).cells).toEqual([
      ["Giám đốc, Nữ", "41", "40", "keep"],
      ["Phó, Nữ", "", "22", "write"],
    ]);
  });

  test("a name typed over is kept; taken back, it renames the row", () => {
    const hand = inDocument(typed(found, [2, 1, "Giám đốc sở"], [0, 3, "Số nữ"]));
    expect(changesOf(dataOf(recipe), hand)).toMatchObject({
      cells: [
        ["Chức danh, Nữ", "Số nữ", "Nữ", "keep"],
        ["Giám đốc, Chức danh", "Giám đốc sở", "Giám đốc", "keep"],
      ],
      newRows: [],
      ownRows: [],
    });
    const after = refreshed(dataOf(recipe), hand, { "t1/2.1": "take-back", "t1/0.3": "take-back" });
    expect(after.data.recipes[0]).toMatchObject({
      headings: { women: "Số nữ" },
      rows: [{}, { label: "Giám đốc sở" }, {}, {}, {}],
    });
    expect(changesOf(after.data, after.found)).toEqual(nothing);
  });
});

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

describe("copies and lost tables", () => {
  test("each copy is refreshed, and each keeps what is its own", () => {
    const copies = inDocument(found, typed({ ...found, key: "t2", number: 2 }, [3, 3, "23"]));
    const data = dataOf(changed(setCell("r2", "women", "45")));
    const after = refreshed(data, copies);
    expect(after.found.tables.map(({ grid }) => [grid[2]![3], grid[3]![3]])).toEqual([
      ["45", "22"],
      ["45", "23"],
    ]);
    expect(after.found.tables[1]!.lines.caption).toMatch(/^Bảng 2\. /);
  });

  test("a copy of the table alone is not asked for lines that the other one has", () => {
    const copies = inDocument(found, { ...found, key: "t2", lines: {} });
    expect(planRefresh(dataOf(recipe), copies).tables.map(({ lines, state }) => [lines, state])).toEqual([
      [[], "as-it-should-be"],
      [[], "as-it-should-be"],
    ]);
  });

  test("of two copies filled differently the first counts, and the second is kept", () => {
    const blank = inserted(recipeOf("quy-hoach"));
    const copies = inDocument(
      typed(blank.found, [2, 2, "10"]),
      typed({ ...blank.found, key: "t2" }, [2, 2, "11"]),
    );
    const after = refreshed(dataOf(blank.recipe), copies);
    expect(after.data.recipes[0]!.rows[1]).toMatchObject({ cells: { total: "10" } });
    expect(after.found.tables.map(({ grid }) => grid[2]![2])).toEqual(["10", "11"]);
  });

  test.each([
    ["no-table", { ...found, state: "table-gone" as const, grid: [] }],
    ["no-recipe", { ...found, recipe: "kinh-phi" }],
    ["unrecognised", { ...found, grid: [["Họ tên", "Quê quán"]] }],
  ])("%s: said, and nothing is touched", (state, lost) => {
    const { plan, done } = {
      plan: planRefresh(dataOf(recipe), inDocument(lost)),
      done: carryOut(planRefresh(dataOf(recipe), inDocument(lost))),
    };
    expect(plan.tables[0]!.state).toBe(state);
    expect(done).toMatchObject({ writes: { tables: [] }, data: dataOf(recipe) });
  });
});
