import type { SectionId } from "../../report";
import type { TreeRow } from "./tree-rows";

/** What a key does in the tree (WAI-ARIA Authoring Practices, "Tree View"). */
export type TreeMove =
  | { readonly kind: "focus"; readonly id: SectionId }
  | { readonly kind: "open" | "close" | "go"; readonly id: SectionId };

/** The move for `key` when the row `at` has the focus; undefined when the tree has nothing to do with that key. */
export function treeMove(rows: readonly TreeRow[], at: number, key: string): TreeMove | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const { id, parent } = row.section;
  switch (key) {
    case "ArrowDown":
      return focusOn(rows[at + 1]);
    case "ArrowUp":
      return focusOn(rows[at - 1]);
    case "Home":
      return focusOn(rows[0]);
    case "End":
      return focusOn(rows.at(-1));
    case "ArrowRight":
      if (row.leaf) return undefined;
      return row.open ? focusOn(rows[at + 1]) : { kind: "open", id };
    case "ArrowLeft":
      if (!row.leaf && row.open) return { kind: "close", id };
      return focusOn(rows.find((other) => other.section.id === parent));
    case "Enter":
      return { kind: "go", id };
    default:
      return undefined;
  }
}

function focusOn(row: TreeRow | undefined): TreeMove | undefined {
  return row && { kind: "focus", id: row.section.id };
}

/**
 * The next row after `at`, round to the start, whose title or number begins with what was typed. Vietnamese is typed
 * in two or three keys a letter (Telex: "ki" on the way to "kinh"), so marks are not compared.
 */
export function typedAhead(rows: readonly TreeRow[], at: number, typed: string): SectionId | undefined {
  const wanted = baseLetters(typed);
  // A first letter moves on; further letters may still fit the row one is on.
  const from = wanted.length > 1 ? at : at + 1;
  return [...rows.slice(from), ...rows.slice(0, from)].find(({ section }) =>
    [section.shortTitle, section.number, section.id].some((name) => baseLetters(name).startsWith(wanted)),
  )?.section.id;
}

function baseLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
