import { applyEdit, planRefresh, type FoundTable, type StoredData } from "../../../src/statistics";
import { recipeWith } from "../recipes/recipes";
import { dataOf, inDocument, inserted, refreshed } from "./documents";
import { changed, found, recipe } from "./planning-table";

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
