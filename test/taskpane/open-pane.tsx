import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { checkReport, findSections, insertOutlinePlan, outline2282 } from "../../src/report";
import { App } from "../../src/taskpane/App";
import {
  createPaneStore,
  type Check,
  type Memory,
  type PaneSurroundings,
  type View,
} from "../../src/taskpane/state";
import { announcement } from "../../src/taskpane/state/announcement";
import type { WordSession } from "../../src/word";

export interface OpenPaneOptions {
  readonly view?: View | "help";
  readonly memory?: Memory;
  readonly openWord?: PaneSurroundings["openWord"];
  readonly check?: Check;
  readonly reload?: () => void;
}

// Word answers when it likes, not inside an event of the test: React need not be told of each such update.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** A memory that lasts as long as whoever holds it. */
export function emptyMemory(): Memory {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
}

/** The clock stands at 14:05 unless a test moves it. */
export const clock = { now: new Date(2026, 10, 22, 14, 5) };

/** The pane as a person opens it in that Word, and that person. */
export function openPane(word: WordSession, options: OpenPaneOptions = {}) {
  const memory = options.memory ?? emptyMemory();
  const store = createPaneStore({
    openWord: options.openWord ?? (() => Promise.resolve(word)),
    outline: outline2282,
    loadFinding: () => Promise.resolve(findSections),
    loadCheck: () => Promise.resolve({ announcement, checkReport: options.check ?? checkReport }),
    planOutline: (outline) => Promise.resolve(insertOutlinePlan(outline)),
    memory,
    requested: options.view,
    now: () => clock.now,
  });
  const shown = render(
    <App store={store} outline={outline2282} memory={memory} reload={options.reload ?? (() => undefined)} />,
  );
  void store.actions.start();
  return { ...shown, store, person: userEvent.setup() };
}

/** What a screen reader has been told last. */
export function heard(): string {
  return screen
    .getAllByRole("status")
    .map((region) => region.textContent?.replace(/\u00a0$/, ""))
    .join("");
}

/** Time passes; the pane's own moves are no longer taken for the cursor's. */
export function later(minutes: number): void {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000);
}
