import { WordError } from "../errors";
import type { FoundInDocument } from "../../statistics";
import type { Door } from "../host/door";
import type { InsertedTable, LinkedTables, StoredState } from "./linked-tables";

/** The computed tables of the Word that this program runs in. */
export class OpenedTables implements LinkedTables {
  constructor(private readonly door: Door) {}

  loadData(): Promise<StoredState> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  saveData(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  survey(): Promise<FoundInDocument> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  insertTable(): Promise<InsertedTable> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  insertSentence(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  insertPicture(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  refresh(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  relink(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  goTo(): Promise<boolean> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  unlink(): Promise<number> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }
}
