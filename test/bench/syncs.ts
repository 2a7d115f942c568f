import { readFileSync } from "node:fs";
import { join } from "node:path";
import { insertOutlinePlan, outline2282 } from "../../src/report";
import { createWordHost } from "../../src/simulator";
import { openWord, type WordSession } from "../../src/word";
import { docx, p } from "../fixtures/docx-builder";
import { openOfficePage } from "../simulator/office-page";
import type { Budget } from "./budget";
import { longReport } from "./long-report";

const samples = join(__dirname, "../../assets/samples");

/** Syncs with Word, counted by the simulated host behind the real office.js. */
export async function syncBudgets(): Promise<Budget[]> {
  const read = (word: WordSession) => word.readReport(outline2282);
  return [
    {
      name: "syncs of one check, 6,000 paragraphs",
      value: await syncsOf(longReport(6_000), read),
      limit: 3,
      detail: "every section written: pictures need not be looked for",
    },
    {
      name: "syncs of one check, outline not filled in",
      value: await syncsOf(readFileSync(join(samples, "de-cuong-chua-viet.docx")), read),
      limit: 3,
      detail: "nothing may be called empty before pictures were looked for",
    },
    {
      name: "syncs of “Chèn đề cương”",
      value: await syncsOf(docx([p("")]), (word) => word.insertOutline(insertOutlinePlan(outline2282))),
      limit: 2,
      detail: "one to see that the document is empty, one to write",
    },
  ];
}

/** How many syncs with Word `action` takes, after `prepare`. */
export async function syncsOf<T>(
  bytes: Uint8Array,
  action: (word: WordSession, prepared: T) => Promise<unknown>,
  prepare: (word: WordSession) => Promise<T> = () => Promise.resolve(undefined as T),
): Promise<number> {
  const host = createWordHost(bytes);
  const page = await openOfficePage(host, { globals: true });
  globalThis.DOMParser = page.window.DOMParser;
  try {
    const word = await openWord();
    const prepared = await prepare(word);
    const before = host.syncCount;
    await action(word, prepared);
    return host.syncCount - before;
  } finally {
    Reflect.deleteProperty(globalThis, "DOMParser");
    page.close();
    host.close();
  }
}
