import type { SimulatedWord } from "../simulated-word";
import type { DocumentArea } from "./document-area";
import { placesBefore, placesOf } from "./places";
import type { Redrawing } from "./redrawing";
import { eraseBefore, writeAt } from "./shown-edit";

/** What the editor works on, and whom it tells when the document may not be changed. */
export interface EditorSurroundings {
  readonly word: SimulatedWord;
  readonly area: DocumentArea;
  readonly redrawing: Redrawing;
  readonly refused: () => void;
}

/**
 * Lets the user click and type. The simulator's document is the truth: every edit goes to it, at its cursor. Plain
 * typing is shown at once and drawn anew when it pauses; everything else is drawn anew at once.
 */
export function makeEditable({ word, area, redrawing, refused }: EditorSurroundings): void {
  const { pages } = area;
  const partsOf = (paragraph: number): readonly HTMLElement[] => area.drawn?.partsOf(paragraph) ?? [];

  /** Changes the document; `shown`: the page shows the change already. */
  const edit = (change: () => void, then: SimulatedWord["cursor"], shown: boolean): void => {
    const accepted = word.edit(change, then);
    if (!accepted) refused();
    redrawing.changed(shown && accepted);
  };
  /** What is drawn is right but for details, so that an edit can be shown in place. */
  const canShow = (): boolean => redrawing.pending !== "now";

  /** Word's cursor goes where the page's is. */
  const followCaret = (): void => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    if (!focusNode || focusOffset === undefined || !pages.contains(focusNode)) return;
    if (area.composing || !canShow()) return;
    const holder = focusNode instanceof Element ? focusNode : focusNode.parentElement;
    const paragraph = Number(holder?.closest<HTMLElement>("[data-paragraph]")?.dataset.paragraph ?? "-1");
    if (paragraph < 0) return;
    word.moveCursor({
      paragraph,
      offset: placesBefore(partsOf(paragraph), { node: focusNode, offset: focusOffset }),
    });
  };
  const type = (text: string): void => {
    const { paragraph, offset } = word.cursor;
    const shown = canShow() && writeAt(partsOf(paragraph), offset, text);
    edit(() => word.host.user.type(word.cursor, text), { paragraph, offset: offset + text.length }, shown);
  };
  const enter = (): void => {
    const { paragraph } = word.cursor;
    edit(() => word.host.user.type(word.cursor, "\n"), { paragraph: paragraph + 1, offset: 0 }, false);
  };
  const eraseBack = (): void => {
    const { paragraph, offset } = word.cursor;
    if (offset > 0) {
      const before = { paragraph, offset: offset - 1 };
      const shown = canShow() && eraseBefore(partsOf(paragraph), offset);
      edit(() => word.host.user.erase(before, 1), before, shown);
    } else if (paragraph > 0 && canShow()) {
      const end = { paragraph: paragraph - 1, offset: placesOf(partsOf(paragraph - 1)) };
      edit(() => word.host.user.join(paragraph - 1), end, false);
    }
  };
  const eraseForward = (): void => {
    const { paragraph, offset } = word.cursor;
    if (offset < placesOf(partsOf(paragraph)))
      edit(() => word.host.user.erase(word.cursor, 1), word.cursor, false);
    else edit(() => word.host.user.join(paragraph), word.cursor, false);
  };
  /** Erases what is selected within a paragraph. What spans paragraphs is left rather than erased wrongly. */
  const eraseSelected = (): boolean => {
    const selection = getSelection();
    if (!selection?.anchorNode || selection.isCollapsed) return false;
    const { paragraph, offset } = word.cursor;
    const anchor = { node: selection.anchorNode, offset: selection.anchorOffset };
    if (!partsOf(paragraph).some((part) => part.contains(anchor.node))) return true;
    const other = placesBefore(partsOf(paragraph), anchor);
    const start = { paragraph, offset: Math.min(other, offset) };
    selection.collapseToStart();
    edit(() => word.host.user.erase(start, Math.abs(other - offset)), start, false);
    return true;
  };
  const insert = (text: string): void => {
    eraseSelected();
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) enter();
      if (line !== "") type(line);
    });
  };
  const textOf = (event: InputEvent): string => event.data ?? event.dataTransfer?.getData("text/plain") ?? "";

  const doings: Readonly<Record<string, (event: InputEvent) => void>> = {
    insertText: (event) => insert(textOf(event)),
    insertReplacementText: (event) => insert(textOf(event)),
    insertFromPaste: (event) => insert(textOf(event)),
    insertParagraph: () => insert("\n"),
    insertLineBreak: () => insert("\n"),
    deleteContentBackward: () => void (eraseSelected() || eraseBack()),
    deleteContentForward: () => void (eraseSelected() || eraseForward()),
    deleteByCut: () => void eraseSelected(),
  };
  pages.addEventListener("beforeinput", (event) => {
    // What an input method composes cannot be prevented; it is taken over when it is done.
    if (event.isComposing || event.inputType === "insertCompositionText") return;
    event.preventDefault();
    // The event of the last movement may still be on its way.
    followCaret();
    doings[event.inputType]?.(event);
  });
  // Before the area knows that a word is being composed: from then on the cursor is left alone.
  pages.addEventListener("compositionstart", followCaret, { capture: true });
  pages.addEventListener("compositionend", ({ data }) => {
    const { paragraph, offset } = word.cursor;
    if (data === "") return;
    edit(() => word.host.user.type(word.cursor, data), { paragraph, offset: offset + data.length }, true);
  });
  document.addEventListener("selectionchange", followCaret);
}
