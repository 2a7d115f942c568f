import { createWordHost, type External, type WordHost, type WordHostOptions } from "../host";
import type { Dialogs } from "./dialogs";
import type { Settings } from "./settings";

declare global {
  interface Window {
    /** What the preview page offers to the add-in's frames (boot.ts). */
    simulatedWord?: SimulatedWord;
  }
}

/** Where the user types: a paragraph of the body, and how many characters of it lie before the cursor. */
export interface Cursor {
  readonly paragraph: number;
  readonly offset: number;
}

/** Who did it: the user in the document, or the add-in. */
export type Doer = "user" | "addin";
type Listener = (by: Doer) => void;

/** The Word of the preview: one document open at a time, for the pane, the commands and the page that shows it. */
export interface SimulatedWord {
  /** Word with the document that is open now. */
  readonly host: WordHost;
  readonly cursor: Cursor;
  /** Opens another document; the frames of the add-in must load again. */
  open(docx: Uint8Array, settings: Settings): void;
  /** The `window.external` of a frame of the add-in (boot.ts); the one before the reload is given up. */
  externalFor(frame: Window): External;
  /** The user clicks somewhere, or moves the cursor by keyboard. */
  moveCursor(to: Cursor): void;
  /** The user edits; then the cursor is at `then`. False when the document may not be changed. */
  edit(change: () => void, then: Cursor): boolean;
  /** Calls back after each change of the document or of the selection, whichever document is open. */
  onChanged(listener: Listener): void;
  onSelectionChanged(listener: Listener): void;
}

/** The page that is asked for the functions of the ribbon. */
const commandsPage = "/commands.html";

export function createSimulatedWord(docx: Uint8Array, settings: Settings, dialogs: Dialogs): SimulatedWord {
  const changed: Listener[] = [];
  const selected: Listener[] = [];
  const connected = new Map<string, External>();
  let cursor: Cursor = { paragraph: 0, offset: 0 };
  let doer: Doer = "addin";

  const start = (bytes: Uint8Array, options: WordHostOptions): WordHost => {
    const started = createWordHost(bytes, options);
    started.onChanged(() => changed.forEach((listener) => listener(doer)));
    started.onSelectionChanged(() => {
      if (doer === "addin") cursor = { paragraph: started.selection.start, offset: 0 };
      selected.forEach((listener) => listener(doer));
    });
    return started;
  };
  const asUser = (work: () => void): void => {
    doer = "user";
    try {
      work();
    } finally {
      doer = "addin";
    }
  };
  let host = start(docx, hostOptions(settings));
  return {
    get host() {
      return host;
    },
    get cursor() {
      return cursor;
    },
    open(bytes, next) {
      const started = start(bytes, hostOptions(next));
      host.close();
      connected.clear();
      cursor = { paragraph: 0, offset: 0 };
      host = started;
    },
    externalFor(frame) {
      const isDialog = dialogs.isDialog(frame);
      const name = isDialog ? "dialog" : frame.location.pathname === commandsPage ? "commands" : "pane";
      const before = connected.get(name);
      if (before) host.disconnect(before);
      const external = host.connect({ name });
      connected.set(name, external);
      return isDialog ? dialogs.asDialogPage(external) : dialogs.asOpener(external);
    },
    moveCursor(to) {
      if (to.paragraph === cursor.paragraph && to.offset === cursor.offset) return;
      cursor = to;
      asUser(() => host.placeCursor(to.paragraph, to.offset));
    },
    edit(change, then) {
      let accepted = true;
      asUser(() => {
        try {
          change();
          cursor = then;
        } catch (error) {
          if (!isRefusal(error)) throw error;
          accepted = false;
        }
      });
      return accepted;
    },
    onChanged: (listener) => void changed.push(listener),
    onSelectionChanged: (listener) => void selected.push(listener),
  };
}

/** Read-only, protected, or a locked content control. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "AccessDenied";
}

function hostOptions({ play, theme, readOnly }: Settings): WordHostOptions {
  return { play, theme, readOnly };
}
