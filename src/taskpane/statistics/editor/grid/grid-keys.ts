import type { RowCommand } from "../rows/row-commands";
import type { Entry } from "./grid-view";
import type { TypingMode } from "./use-typing";

/** What of a keyboard event decides. */
export interface Key {
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly command: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key makes the grid do. */
export type GridCommand =
  | { readonly kind: "move" | "extend"; readonly key: string; readonly toTheEdge: boolean }
  | { readonly kind: "row"; readonly command: RowCommand }
  | {
      readonly kind:
        | "next"
        | "previous"
        | "down"
        | "up"
        | "change"
        | "cancel"
        | "clear"
        | "choose-all"
        | "undo"
        | "redo"
        | "menu"
        | "leave";
    };

const moves = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];

/** The command of a key in a cell that nobody is typing into; undefined leaves the key to the text field. */
export function readyCommand({ key, command, shift, alt }: Key): GridCommand | undefined {
  if (alt) {
    if (command || shift) return undefined;
    if (key === "ArrowUp") return { kind: "row", command: "move-up" };
    return key === "ArrowDown" ? { kind: "row", command: "move-down" } : undefined;
  }
  if (moves.includes(key)) return { kind: shift ? "extend" : "move", key, toTheEdge: command };
  if (command) return withCommand(key, shift);
  switch (key) {
    case "Tab":
      return { kind: shift ? "previous" : "next" };
    case "Enter":
      return { kind: shift ? "up" : "down" };
    case "F2":
      return { kind: "change" };
    case "Delete":
      return { kind: "clear" };
    case "Escape":
      return { kind: "leave" };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return shift ? { kind: "menu" } : undefined;
    default:
      return undefined;
  }
}

function withCommand(key: string, shift: boolean): GridCommand | undefined {
  switch (key.toLowerCase()) {
    case "a":
      return { kind: "choose-all" };
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "enter":
      return { kind: "row", command: shift ? "add-above" : "add-below" };
    case "-":
    case "subtract":
      return { kind: "row", command: "remove" };
    default:
      return undefined;
  }
}

/** The command of a key in a cell that is being typed into; undefined leaves the key to the text field. */
export function typingCommand(
  { key, command, shift, alt }: Key,
  mode: TypingMode,
  entry: Entry,
): GridCommand | undefined {
  if (alt || (command && key !== "Enter")) return undefined;
  switch (key) {
    case "Tab":
      return { kind: shift ? "previous" : "next" };
    case "Enter":
      if (command) return { kind: "row", command: shift ? "add-above" : "add-below" };
      return { kind: shift ? "up" : "down" };
    case "Escape":
      return { kind: "cancel" };
    case "F2":
      return { kind: "change" };
    case "ArrowUp":
    case "ArrowDown":
    case "ArrowLeft":
    case "ArrowRight": {
      // Words are corrected with the arrow keys as one writes them; figures are typed anew.
      const inText = mode === "changing" || (entry === "words" && /Left|Right/.test(key));
      return shift || inText ? undefined : { kind: "move", key, toTheEdge: false };
    }
    default:
      return undefined;
  }
}
