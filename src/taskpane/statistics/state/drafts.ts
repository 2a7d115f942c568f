import type { StoredData } from "../../../statistics";
import type { Memory } from "../../state";
import type { Draft } from "./statistics-state";

/** What was typed and is not in the document yet, so that it outlives a pane that crashes. */
export interface Drafts {
  keep(data: StoredData, at: Date): void;
  drop(): void;
  /** What an earlier opening left; undefined when there is nothing, or nothing that can be read. */
  read(): Promise<Draft | undefined>;
}

/** The drafts of one document in the browser's session storage. `address`: what tells the document from others. */
export function draftsIn(memory: Memory, address: () => string): Drafts {
  const key = (of: string) => `figures:${of}`;
  const forget = (of: string) => memory.set(key(of), "");
  /** Where the last draft was kept: saving a document for the first time gives it another address. */
  let keptAt: string | undefined;
  const drop = () => {
    if (keptAt !== undefined) forget(keptAt);
    forget(address());
  };
  return {
    keep(data, at) {
      drop();
      keptAt = address();
      memory.set(key(keptAt), JSON.stringify({ at: at.toISOString(), data }));
    },
    drop,
    async read() {
      const text = memory.get(key(address()));
      if (!text) return undefined;
      // The schema is only needed after a crash.
      const { readDraft } = await import("./read-draft");
      const draft = readDraft(text);
      // Word gives every document that was never saved the same address: none.
      return draft && { ...draft, nameless: address() === "" };
    },
  };
}
