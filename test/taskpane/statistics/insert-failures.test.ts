import { readDocx } from "../../../src/docx";
import { outline2282 } from "../../../src/report";
import { readData } from "../../../src/statistics";
import type { Fault, WordHost } from "../../../src/simulator";
import { createStatisticsStore, type StatisticsStore } from "../../../src/taskpane/statistics/state";
import { report } from "../../word/tables/opened";
import { openInWord } from "../../word/simulated-word";
import { emptyMemory } from "../open-pane";

/** The view "Số liệu" over the real office.js, with a table opened that has no figures yet. */
async function opened(faults: readonly Fault[] = []) {
  const { host, word } = await openInWord(report(), { faults });
  const store = createStatisticsStore({
    linkedTables: () => word.linkedTables(),
    outline: outline2282,
    memory: emptyMemory(),
    documentId: () => "",
    readOnly: () => false,
    now: () => new Date(),
    say: () => undefined,
    touched: () => undefined,
    crash: (error) => {
      throw error;
    },
  });
  await store.actions.load();
  store.actions.open("kinh-phi");
  const { page } = store.state();
  return { host, store, recipe: "recipe" in page ? page.recipe : "" };
}

/** Texts, tables and data of the document. */
function seen(host: WordHost): string {
  const { document, customXmlParts } = readDocx(host.save());
  return JSON.stringify([
    document.paragraphs.map(({ text }) => text),
    document.tables.map(({ cells, tag }) => [cells, tag]),
    customXmlParts.map(({ xml }) => readData(xml)),
  ]);
}

const told = ({ state }: StatisticsStore) => state().outcome?.tone;

describe("inserting the first table from the pane, when Word fails", () => {
  let [before, after] = ["", ""];
  const from = { syncs: 0, calls: 0 };
  const to = { syncs: 0, calls: 0 };
  beforeAll(async () => {
    const { host, store, recipe } = await opened();
    before = seen(host);
    Object.assign(from, { syncs: host.syncCount, calls: host.callCount });
    await store.actions.insertTable(recipe);
    Object.assign(to, { syncs: host.syncCount, calls: host.callCount });
    after = seen(host);
    expect(told(store)).toBe("success");
    expect(after === before).toBe(false);
  });

  async function tryWith(fault: Fault) {
    const { host, store, recipe } = await opened([fault]);
    await store.actions.insertTable(recipe);
    const now = seen(host);
    const inserted = told(store) === "success";
    expect([fault, now === (inserted ? after : before)]).toEqual([fault, true]);
    if (!inserted) await store.actions.insertTable(recipe);
    expect([fault, seen(host) === after]).toEqual([fault, true]);
  }

  const upTo = (first: number, last: number) => Array.from({ length: last - first }, (_, i) => first + i + 1);
  const phases = ["before", "after"] as const;

  test("at any sync: the document is as before or as after, the data too", async () => {
    for (const atSync of upTo(from.syncs, to.syncs))
      for (const phase of phases) await tryWith({ atSync, phase, answer: { code: "GeneralException" } });
  });

  test("at any call of the Common API", async () => {
    for (const atCall of upTo(from.calls, to.calls))
      for (const phase of phases) await tryWith({ atCall, phase, answer: 5001 });
  });
});
