import { openWord, type OpenOptions, type WordSession } from "../../src/word";
import { createWordHost, type WordHost, type WordHostOptions } from "../../src/simulator";
import { openOfficePage, type OfficePage } from "../simulator/office-page";

/** Word, played by the simulator, with one document open and the add-in's session over the real office.js. */
export interface SimulatedWord {
  readonly host: WordHost;
  readonly page: OfficePage;
  readonly word: WordSession;
  /** How many syncs `action` takes. */
  syncsOf(action: () => Promise<unknown>): Promise<number>;
}

const opened: { close(): void }[] = [];

/** Opens `file` in the Word that `options` describe. Everything is closed after each test. */
export async function openInWord(
  file: Uint8Array,
  options: WordHostOptions = {},
  open: OpenOptions = {},
): Promise<SimulatedWord> {
  const host = createWordHost(file, options);
  const page = await openPage(host);
  const word = await openWord(open);
  const syncsOf = async (action: () => Promise<unknown>) => {
    const before = host.syncCount;
    await action();
    return host.syncCount - before;
  };
  return { host, page, word, syncsOf };
}

/** A page of the add-in with its Word, Office and DOMParser in the test's global scope. */
export async function openPage(host: WordHost): Promise<OfficePage> {
  const page = await openOfficePage(host, { globals: true });
  globalThis.DOMParser = page.window.DOMParser;
  opened.push(page, host);
  return page;
}

afterEach(() => {
  for (const each of opened.splice(0)) each.close();
  Reflect.deleteProperty(globalThis, "DOMParser");
});
