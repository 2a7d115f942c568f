import type { Cursor } from "../simulated-word";

/** The document as it was after a step, and where the cursor was then. */
export interface DocumentState {
  readonly docx: Uint8Array;
  readonly cursor: Cursor;
}

/** The steps that can be undone and repeated. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** One more step; what could be repeated no longer can. */
  record(state: DocumentState): void;
  /** The state before the last step, with the place where that step was. */
  undo(): DocumentState | undefined;
  redo(): DocumentState | undefined;
}

/** Word keeps more steps; a document of 6,000 paragraphs takes 200 kB a step. */
const mostSteps = 100;

/** Undo by states of the whole file: what an add-in writes is undone like what the user types. */
export function createHistory(opened: DocumentState): History {
  const states = [opened];
  let now = 0;
  return {
    get canUndo() {
      return now > 0;
    },
    get canRedo() {
      return now < states.length - 1;
    },
    record(state) {
      states.splice(now + 1);
      states.push(state);
      if (states.length > mostSteps + 1) states.shift();
      now = states.length - 1;
    },
    undo() {
      const undone = states[now];
      const before = states[now - 1];
      if (!undone || !before) return undefined;
      now -= 1;
      return { docx: before.docx, cursor: undone.cursor };
    },
    redo() {
      const next = states[now + 1];
      if (next) now += 1;
      return next;
    },
  };
}
