import type { Recipe } from "../../../src/statistics";
import type { StatisticsStore } from "../../../src/taskpane/statistics/state";
import { FakeTables } from "./fake-tables";
import { dataWith, planning } from "./figures";
import { inserted } from "./inserted";
import { around, openStore } from "./open-store";

const type = (store: StatisticsStore, women: string) =>
  store.actions.edit("quy-hoach", {
    kind: "set-cells",
    cells: [{ row: "r2", column: "women", text: women }],
  });

describe("figures that were typed and not saved", () => {
  test("are not offered any more once the document got its first address and they were saved", async () => {
    const pane = around("");
    const store = await openStore(new FakeTables(dataWith(planning())), pane);
    type(store, "30");
    pane.documentId = "C:/bao-cao.docx";
    await store.actions.save();
    const unsaved = await openStore(new FakeTables(), { ...pane, documentId: "" });
    expect(unsaved.state().draft).toBeUndefined();
  });

  test("are kept under the address that the document has now", async () => {
    const pane = around("");
    const store = await openStore(new FakeTables(dataWith(planning())), pane);
    type(store, "30");
    pane.documentId = "C:/bao-cao.docx";
    type(store, "31");
    const again = await openStore(new FakeTables(dataWith(planning())), pane);
    expect(JSON.stringify(again.state().draft?.data)).toContain('"women":"31"');
    const unsaved = await openStore(new FakeTables(), { ...pane, documentId: "" });
    expect(unsaved.state().draft).toBeUndefined();
    await store.actions.save();
  });

  test("bring no old notes of what stands in the document", async () => {
    const pane = around();
    const before = await inserted(planning());
    const crashed = await openStore(before, pane);
    type(crashed, "30");
    // Meanwhile the ribbon brings the document up to date with figures from elsewhere.
    const noted = { ...before.kept!.recipes[0]!, written: [["refreshed"]] } satisfies Recipe;
    const store = await openStore(new FakeTables(dataWith(noted)), pane);
    store.actions.restoreDraft();
    const [restored] = store.state().histories.map(({ present }) => present);
    expect(JSON.stringify(restored)).toContain('"women":"30"');
    expect(restored?.written).toEqual([["refreshed"]]);
    await Promise.all([crashed.actions.save(), store.actions.save()]);
  });
});
