import { applyEdit, planRefresh } from "../../../src/statistics";
import { recipeWith, setCell } from "../recipes/recipes";
import { changesOf, dataOf, inDocument, inserted, refreshed, table, typed } from "./documents";
import { changed, found, nothing, recipe } from "./planning-table";

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
