import { planRefresh } from "../../../src/statistics";
import { setCell } from "../recipes/recipes";
import { changesOf, dataOf, inDocument, refreshed, typed, withoutNotes } from "./documents";
import { changed, found, nothing, recipe } from "./planning-table";

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
