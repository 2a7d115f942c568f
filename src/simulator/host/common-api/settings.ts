import { status } from "./common-api";
import type { SettingsStore } from "../connection";

/**
 * The add-in's settings of this document, by name as JSON texts. In the simulator they live with the host, not in the
 * file: what must travel with a document belongs into a custom XML part (office-js #6095).
 */
export class Settings {
  private stored: Map<string, string>;

  constructor(
    initial: Readonly<Record<string, string>>,
    private readonly mayWrite: () => boolean,
  ) {
    this.stored = new Map(Object.entries(initial));
  }

  get all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.stored);
  }

  /** The object office.js reads and writes them by. */
  store(): SettingsStore {
    return {
      Read: (keys, values) => {
        for (const [key, value] of this.stored) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync: (keys, values, callback) => {
        if (!this.mayWrite()) {
          callback(status.readOnly);
          return;
        }
        this.stored = new Map(Array.from(keys, (key, index) => [key, values[index] ?? "null"]));
        callback(status.ok);
      },
      RefreshAsync: (callback) => callback(status.ok),
    };
  }
}
