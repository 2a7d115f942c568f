import type { User } from "../../host";
import type { SimulatedWord } from "../simulated-word";
import { cursorAt, selectionIn } from "./caret";
import { copiedText } from "./copied-text";
import type { DocumentArea } from "./document-area";
import { placesOf } from "./places";
import type { Redrawing } from "./redrawing";
import { eraseBefore, writeAt } from "./shown-edit";

/** What the editor works on, and whom it tells when the document may not be changed. */
export interface EditorSurroundings {
  readonly word: SimulatedWord;
  readonly area: DocumentArea;
  readonly redrawing: Redrawing;
  readonly refused: () => void;
}

/** What the user does in the document other than typing. */
export interface Editor {
  /** Makes sure that Word's cursor is where the page's is: the event of the last movement may still be on its way. */
  followCaret(): void;
  /** Changes the document and draws it anew. */
  change(work: (user: User) => void): void;
  /** Selects the next cell of the table (-1: the previous one), as Tab does; behind the last it adds a row. */
  goToCell(step: 1 | -1): void;
  undo(): void;
  redo(): void;
  /** What is drawn is what Word has again. */
  settle(): void;
}

/** What the user asked for by a key, by pasting, dropping … */
interface Input {
  readonly kind: string;
  readonly text: string;
  /** What the browser would have deleted. */
  readonly stretch: StaticRange | undefined;
}

/**
 * Lets the user click and type. The simulator's document is the truth: every edit goes to it, at its cursor. Plain
 * typing is shown at once and drawn anew when it pauses; everything else is drawn anew at once.
 */
export function makeEditable({ word, area, redrawing, refused }: EditorSurroundings): Editor {
  const { pages } = area;
  let revealed = true;
  const partsOf = (paragraph: number): readonly HTMLElement[] => area.drawn?.partsOf(paragraph) ?? [];

  const change = (work: (user: User) => void): void => {
    const { revision } = word;
    if (!word.edit(work)) refused();
    if (word.revision !== revision) show(false);
    else area.placeSelection({ anchor: word.anchor, focus: word.cursor });
  };
  /** After an edit: the cursor must be in sight. */
  const show = (shown: boolean): void => {
    redrawing.changed(shown);
    if (shown) area.reveal(word.cursor.paragraph);
    else revealed = false;
  };
  /** The page shows the edit already, if it could. */
  const typed = (work: (user: User) => void, shown: boolean): void => {
    const { paragraph } = word.cursor;
    const accepted = word.edit(work, true);
    if (!accepted) refused();
    area.touch(paragraph);
    show(shown && accepted);
  };
  /** What is drawn is right but for details, so that an edit can be shown in place. */
  const canShow = (): boolean => redrawing.pending !== "now";

  /** Word's cursor goes where the page's is. */
  const followCaret = (): void => {
    if (area.composing || !canShow() || !area.drawn) return;
    const now = selectionIn(pages, area.drawn);
    if (now) word.moveCursor(now.focus, now.anchor);
  };
  const isAnySelected = (): boolean => {
    const { from, to } = word.selected;
    return from.paragraph !== to.paragraph || from.offset !== to.offset;
  };
  const eraseSelected = (): void => {
    const { from, to } = word.selected;
    change((user) => user.eraseBetween(from, to));
  };
  const insert = (text: string): void => {
    const { from, to } = word.selected;
    if (isAnySelected()) {
      change((user) => {
        user.eraseBetween(from, to);
        user.type(user.cursor, text);
      });
    } else if (/[\r\n\v]/.test(text)) change((user) => user.type(from, text));
    else if (text !== "") {
      const shown = canShow() && writeAt(partsOf(from.paragraph), from.offset, text);
      typed((user) => user.type(from, text), shown);
    }
  };
  const eraseBack = (): void => {
    const { paragraph, offset } = word.cursor;
    if (isAnySelected()) eraseSelected();
    else if (offset > 0) {
      const shown = canShow() && eraseBefore(partsOf(paragraph), offset);
      typed((user) => user.erase({ paragraph, offset: offset - 1 }, 1), shown);
    } else if (paragraph > 0) change((user) => user.join(paragraph - 1));
  };
  const eraseForward = (): void => {
    const { paragraph, offset } = word.cursor;
    if (isAnySelected()) eraseSelected();
    else if (offset < placesOf(partsOf(paragraph))) {
      const shown = canShow() && eraseBefore(partsOf(paragraph), offset + 1);
      typed((user) => user.erase({ paragraph, offset }, 1), shown);
    } else change((user) => user.join(paragraph));
  };
  /** A word, or the rest of a line: the browser knows how far it goes. */
  const eraseStretch = ({ stretch }: Input): void => {
    if (isAnySelected() || !stretch || !area.drawn || !canShow()) {
      eraseBack();
      return;
    }
    const from = cursorAt(pages, area.drawn, { node: stretch.startContainer, offset: stretch.startOffset });
    const to = cursorAt(pages, area.drawn, { node: stretch.endContainer, offset: stretch.endOffset });
    if (from && to) change((user) => user.eraseBetween(from, to));
  };

  const doings: Readonly<Record<string, (input: Input) => void>> = {
    insertText: ({ text }) => insert(text),
    insertReplacementText: ({ text }) => insert(text),
    // What is copied as whole lines ends with a line break that is none of the text.
    insertFromPaste: ({ text }) => insert(text.replace(/\r?\n$/, "")),
    insertFromDrop: ({ text }) => insert(text),
    insertParagraph: () => insert("\n"),
    insertLineBreak: () => insert("\v"),
    deleteContentBackward: eraseBack,
    deleteContentForward: eraseForward,
    deleteWordBackward: eraseStretch,
    deleteWordForward: eraseStretch,
    deleteSoftLineBackward: eraseStretch,
    deleteSoftLineForward: eraseStretch,
    deleteByCut: eraseSelected,
    deleteByDrag: eraseSelected,
  };
  const perform = (input: Input): void => {
    followCaret();
    doings[input.kind]?.(input);
  };
  // Where somebody clicks before everything is drawn anew is known only then, and so is what they type there.
  let clicked = false;
  const waiting: Input[] = [];
  pages.addEventListener("pointerdown", () => {
    clicked = !canShow();
  });
  pages.addEventListener("beforeinput", (event) => {
    // What an input method composes cannot be prevented; it is taken over when it is done.
    if (event.isComposing || event.inputType === "insertCompositionText") return;
    event.preventDefault();
    const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    const input = { kind: event.inputType, text, stretch: event.getTargetRanges()[0] };
    if (clicked) waiting.push({ ...input, stretch: undefined });
    else perform(input);
  });
  // Before the area knows that a word is being composed: from then on the cursor is left alone.
  pages.addEventListener("compositionstart", followCaret, { capture: true });
  pages.addEventListener("compositionend", ({ data }) => {
    const { from, to } = word.selected;
    if (data === "") return;
    typed((user) => {
      if (isAnySelected()) user.eraseBetween(from, to);
      user.type(from, data);
    }, !isAnySelected());
  });
  for (const kind of ["copy", "cut"] as const) {
    pages.addEventListener(kind, (event) => {
      followCaret();
      if (!area.drawn || !isAnySelected()) return;
      event.preventDefault();
      const { from, to } = word.selected;
      const copied = getSelection()?.getRangeAt(0).cloneContents();
      const holder = document.createElement("div");
      if (copied) holder.append(copied);
      event.clipboardData?.setData("text/plain", copiedText(area.drawn, from, to));
      event.clipboardData?.setData("text/html", holder.innerHTML);
      if (kind === "cut") eraseSelected();
    });
  }
  document.addEventListener("selectionchange", followCaret);

  const step = (done: boolean): void => {
    if (done) show(false);
  };
  return {
    followCaret,
    change,
    goToCell(direction) {
      const { paragraph } = word.cursor;
      change((user) => user.selectCell(paragraph, direction));
    },
    undo: () => step(word.undo()),
    redo: () => step(word.redo()),
    settle() {
      if (clicked) followCaret();
      else if (document.activeElement === pages)
        area.placeSelection({ anchor: word.anchor, focus: word.cursor });
      if (!revealed && !clicked) area.reveal(word.cursor.paragraph);
      revealed = true;
      clicked = false;
      waiting.splice(0).forEach(perform);
    },
  };
}
