import { carryOut, planRefresh } from "../../../src/statistics";
import { recipeOf, setCell } from "../recipes/recipes";
import { dataOf, inDocument, inserted, refreshed, typed } from "./documents";
import { changed, found, recipe } from "./planning-table";

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
    const plan = planRefresh(dataOf(recipe), inDocument(lost));
    expect(plan.tables[0]!.state).toBe(state);
    expect(carryOut(plan)).toMatchObject({ writes: { tables: [] }, data: dataOf(recipe) });
  });
});
