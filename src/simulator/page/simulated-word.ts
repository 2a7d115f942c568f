import { createWordHost, type External, type User, type WordHost, type WordHostOptions } from "../host";
import type { Dialogs } from "./dialogs";
import { createHistory } from "./document/history";
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

/** A stretch of the text, the earlier end first. */
export interface Stretch {
  readonly from: Cursor;
  readonly to: Cursor;
}

/** Who did it: the user in the document, or the add-in. */
export type Doer = "user" | "addin";
type Listener = (by: Doer) => void;

/** The Word of the preview: one document open at a time, for the pane, the commands and the page that shows it. */
export interface SimulatedWord {
  /** Word with the document that is open now. */
  readonly host: WordHost;
  /** Where typing goes: the end of the selection that moves. */
  readonly cursor: Cursor;
  /** Where the selection was begun; the cursor when nothing is selected. */
  readonly anchor: Cursor;
  /** What is selected, in the order of the text; the same place twice when nothing is. */
  readonly selected: Stretch;
  /** Grows with every change of the document. */
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The document as a .docx. */
  docx(): Uint8Array;
  /** Opens another document; the frames of the add-in must load again. `name` is "" for one that was never saved. */
  open(docx: Uint8Array, name: string, settings: Settings): void;
  /** The `window.external` of a frame of the add-in (boot.ts); the one before the reload is given up. */
  externalFor(frame: Window): External;
  /** The user clicks somewhere, moves the cursor by keyboard, or selects from `anchor` on. */
  moveCursor(to: Cursor, anchor?: Cursor): void;
  /**
   * The user edits; then the cursor is where the edit ended. `typing`: part of a stretch of typing, which is undone in
   * one step. False when the document may not be changed.
   */
  edit(change: (user: User) => void, typing?: boolean): boolean;
  /** The stretch of typing is over: what follows is undone separately. */
  endTyping(): void;
  /** Takes the last step back, or makes it again; false when there is none. */
  undo(): boolean;
  redo(): boolean;
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
  const top: Cursor = { paragraph: 0, offset: 0 };
  let cursor = top;
  let anchor = top;
  let doer: Doer = "addin";
  let packed: Uint8Array | undefined;
  let revision = 0;

  const start = (bytes: Uint8Array, options: WordHostOptions): WordHost => {
    const started = createWordHost(bytes, options);
    started.onChanged(() => {
      packed = undefined;
      revision += 1;
      // What the add-in writes in one batch is one step, as in Word.
      if (doer === "addin") record();
      changed.forEach((listener) => listener(doer));
    });
    started.onSelectionChanged(() => {
      if (doer === "addin") takeCursor();
      selected.forEach((listener) => listener(doer));
    });
    return started;
  };
  const takeCursor = (): void => {
    anchor = host.user.cursor;
    cursor = host.user.selectionEnd;
  };
  const asUser = <T>(work: () => T): T => {
    doer = "user";
    try {
      return work();
    } finally {
      doer = "addin";
    }
  };
  const pack = (): Uint8Array => (packed ??= host.save());
  const isRecorded = (): boolean => recorded === host.user.textVersion;
  const record = (): void => {
    if (!isRecorded()) history.record({ docx: pack(), cursor });
    recorded = host.user.textVersion;
  };
  const edit = (change: (user: User) => void): boolean =>
    asUser(() => {
      try {
        change(host.user);
        takeCursor();
        return true;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return false;
      }
    });
  const restore = (step: "undo" | "redo"): boolean => {
    record();
    const state = history[step]();
    if (!state) return false;
    edit((user) => user.restore(state.docx, state.cursor));
    recorded = host.user.textVersion;
    return true;
  };
  let host = start(docx, hostOptions("", settings));
  let history = createHistory({ docx, cursor });
  let recorded = host.user.textVersion;
  return {
    get host() {
      return host;
    },
    get cursor() {
      return cursor;
    },
    get anchor() {
      return anchor;
    },
    get revision() {
      return revision;
    },
    get selected() {
      const backwards = (anchor.paragraph - cursor.paragraph || anchor.offset - cursor.offset) > 0;
      return backwards ? { from: cursor, to: anchor } : { from: anchor, to: cursor };
    },
    get canUndo() {
      return history.canUndo || !isRecorded();
    },
    get canRedo() {
      return history.canRedo && isRecorded();
    },
    docx: pack,
    open(bytes, name, next) {
      const started = start(bytes, hostOptions(name, next));
      host.close();
      connected.clear();
      cursor = anchor = top;
      host = started;
      history = createHistory({ docx: bytes, cursor });
      packed = undefined;
      recorded = host.user.textVersion;
    },
    externalFor(frame) {
      const isDialog = dialogs.isDialog(frame);
      const name = isDialog ? "dialog" : frame.location.pathname === commandsPage ? "commands" : "pane";
      const before = connected.get(name);
      if (before) host.disconnect(before);
      const own = host.connect({ name });
      connected.set(name, own);
      const external = afterTyping(own, record);
      return isDialog ? dialogs.asDialogPage(external) : dialogs.asOpener(external);
    },
    moveCursor(to, from = to) {
      if (isSame(to, cursor) && isSame(from, anchor)) return;
      record();
      cursor = to;
      anchor = from;
      const ends = this.selected;
      asUser(() => host.user.select(ends.from, ends.to));
    },
    edit(change, typing = false) {
      if (!typing) record();
      const accepted = edit(change);
      if (!typing) record();
      return accepted;
    },
    endTyping: record,
    undo: () => restore("undo"),
    redo: () => restore("redo"),
    onChanged: (listener) => void changed.push(listener),
    onSelectionChanged: (listener) => void selected.push(listener),
  };
}

/** Before the add-in does anything, what was typed until then is a step of its own. */
function afterTyping(external: External, endTyping: () => void): External {
  return {
    ...external,
    Execute(dispId, params, callback) {
      endTyping();
      external.Execute(dispId, params, callback);
    },
  };
}

function isSame(one: Cursor, other: Cursor): boolean {
  return one.paragraph === other.paragraph && one.offset === other.offset;
}

/** Read-only, protected, or a locked content control. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "AccessDenied";
}

function hostOptions(name: string, { play, theme, readOnly }: Settings): WordHostOptions {
  return { play, theme, readOnly, url: name && `C:\\Báo cáo\\${name}` };
}
