import { outline2282 } from "../../../src/report";
import { createStatisticsStore, type StatisticsStore } from "../../../src/taskpane/statistics/state";
import { browserMemory, type Memory } from "../../../src/taskpane/state/memory";
import type { FakeTables } from "./fake-tables";

/** What the store is given of the pane; the document may get another address. */
interface Around {
  readonly memory: Memory;
  documentId: string;
}

/** A pane that remembers as long as the test holds it. */
export function around(documentId = "C:/bao-cao.docx"): Around {
  const memory = browserMemory(() => {
    throw new Error("no storage");
  });
  return { memory, documentId };
}

/** The store of the view "Số liệu" over these tables, its data read. */
export async function openStore(
  tables: FakeTables,
  pane = around(),
  crash = (error: unknown): void => {
    throw error;
  },
): Promise<StatisticsStore> {
  const store = createStatisticsStore({
    linkedTables: () => Promise.resolve(tables),
    outline: outline2282,
    memory: pane.memory,
    documentId: () => pane.documentId,
    readOnly: () => false,
    now: () => new Date("2025-10-01T08:00:00Z"),
    say: () => undefined,
    touched: () => undefined,
    crash,
  });
  await store.actions.load();
  return store;
}
