import type { Recipe } from "../../../src/statistics";
import type { StatisticsStore } from "../../../src/taskpane/statistics/state";
import { FakeTables } from "./fake-tables";
import { dataWith, director, planning } from "./figures";
import { openStore } from "./open-store";

const recipesOf = (store: StatisticsStore) => store.state().histories.map(({ present }) => present);
const idsOf = (store: StatisticsStore) => recipesOf(store).map(({ id }) => id);
const womenOf = (recipe: Recipe | undefined) =>
  recipe?.rows.flatMap((row) =>
    row.kind === "item" && row.label === director ? [row.cells["women"]] : [],
  )[0];

/** Opens the planning table that there is, or a new one, and types how many women the directors have. */
function enter(store: StatisticsStore, women: string) {
  store.actions.open("quy-hoach");
  const { page } = store.state();
  if (page.is !== "editor") throw new Error("no editor");
  store.actions.edit(page.recipe, {
    kind: "set-cells",
    cells: [{ row: "r2", column: "women", text: women }],
  });
}

describe("no two tables have one id", () => {
  test("when a table is taken away, begun anew and brought back", async () => {
    const store = await openStore(new FakeTables(dataWith(planning())));
    store.actions.remove("quy-hoach");
    enter(store, "7");
    store.actions.undoRemoval();
    expect(new Set(idsOf(store)).size).toBe(2);
    expect(recipesOf(store).map(womenOf)).toEqual(["32", "7"]);
    await store.actions.save();
  });

  test("when the ribbon inserts the table that was taken away before it is brought back", async () => {
    const tables = new FakeTables(dataWith(planning()));
    const store = await openStore(tables);
    store.actions.remove("quy-hoach");
    await store.actions.save();
    const blank: Recipe = { ...planning(), rows: planning().rows.slice(0, 1) };
    tables.stored = { is: "read", data: dataWith(blank) };
    await store.actions.survey();
    store.actions.undoRemoval();
    expect(new Set(idsOf(store)).size).toBe(2);
    expect(recipesOf(store).map(womenOf)).toEqual(["32", undefined]);
    await store.actions.save();
  });

  test("when the data hold a table that could not be read", async () => {
    const unread = { id: "quy-hoach", indicator: "quy-hoach", decimals: 9 };
    const store = await openStore(new FakeTables({ ...dataWith(), unread: [unread] }));
    enter(store, "7");
    expect(idsOf(store)).toEqual(["quy-hoach-2"]);
    await store.actions.save();
  });
});
