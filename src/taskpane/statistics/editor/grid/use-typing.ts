import { useState } from "react";
import { useDraft, type Steps } from "../../shared/fields/use-draft";
import { fillEdit, type Holder } from "./grid-view";

/**
 * "replacing": the first key replaced what was there, and arrow keys leave the cell; "changing": the text is edited in
 * place, and arrow keys move in it. As in a spreadsheet.
 */
export type TypingMode = "replacing" | "changing";

/** A cell that is being typed into. */
export interface Typing {
  readonly holder: Holder;
  readonly mode: TypingMode;
  readonly text: string;
}

/** The typing into one cell of the grid. */
export function useTyping(steps: Steps) {
  const { text, begin, type, compose, commit, cancel } = useDraft(steps);
  const [cell, setCell] = useState<Omit<Typing, "text">>();
  const typing: Typing | undefined = cell && text !== undefined ? { ...cell, text } : undefined;
  return {
    typing,
    /** @param original what the cell holds now */
    begin(holder: Holder, original: string, typed: string, mode: TypingMode) {
      setCell({ holder, mode });
      begin(original, typed, (line) => fillEdit(holder, line));
    },
    type,
    compose,
    commit,
    cancel,
    changeInPlace() {
      setCell((current) => current && { ...current, mode: "changing" });
    },
  };
}
