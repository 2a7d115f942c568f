import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import type { Cursor, Doer, Stretch } from "../simulated-word";
import { showSelection, type PageSelection } from "./caret";
import { createControlFrames } from "./control-frames";
import { placesBefore, placesOf } from "./places";
import type { Drawing, DrawnControl, DrawnDocument } from "./draw-document";

/** The page of the Word window that shows the document. */
export interface DocumentArea {
  readonly element: HTMLElement;
  /** What can be clicked into and typed in. */
  readonly pages: HTMLElement;
  /** What is drawn at the moment; undefined until the first drawing is done. */
  readonly drawn: DrawnDocument | undefined;
  /** An input method is composing a word: nothing may be drawn anew under it. */
  readonly composing: boolean;
  /**
   * Draws what has changed of the document; the place the reader looks at stays. `wanted` is asked when everything is
   * ready: if not, nothing is changed.
   */
  draw(docx: Uint8Array, wanted: () => boolean): Promise<void>;
  /** The page shows an edit of a paragraph already: the next drawing draws it anew, whatever it is then. */
  touch(paragraph: number): void;
  /** Another document follows: nothing is drawn, the view starts at the top. */
  clear(): void;
  /** Marks the selected paragraphs; where the add-in went, they are lit and scrolled to. */
  markSelection(selected: Stretch, by: Doer): void;
  /** Puts the page's own cursor or selection where Word's is. */
  placeSelection(selection: PageSelection): void;
  /** Scrolls as far as needed for the cursor to be in sight: in this paragraph, where the user types exactly there. */
  reveal(paragraph: number): void;
  /** May the user type? */
  setEditable(editable: boolean): void;
}

/** Pixels between the cursor and the edge of the view after scrolling to it. */
const roomAround = 40;

export function createDocumentArea(): DocumentArea {
  const styles = element("div", { hidden: true });
  const pages = element("div", {
    class: "document-pages",
    tabIndex: 0,
    spellcheck: false,
    attributes: { role: "textbox", "aria-multiline": "true", "aria-label": texts.documentLabel },
  });
  const progress = element("p", { class: "document-progress", hidden: true, attributes: { role: "status" } });
  const frames = createControlFrames();
  const scroller = element(
    "div",
    { class: "document-scroller" },
    styles,
    element("div", { class: "document-sheets" }, pages, frames.element),
  );
  let drawn: DrawnDocument | undefined;
  let drawing: Drawing | undefined;
  let composing = false;
  pages.addEventListener("compositionstart", () => {
    composing = true;
  });
  pages.addEventListener("compositionend", () => {
    composing = false;
  });

  return {
    element: element("main", { class: "document" }, progress, scroller),
    pages,
    get drawn() {
      return drawn;
    },
    get composing() {
      return composing;
    },
    async draw(docx, wanted) {
      // Said only when it takes long enough to be read.
      const late = setTimeout(() => {
        progress.textContent = texts.rendering;
        progress.hidden = false;
      }, 150);
      try {
        // The renderer is most of the preview's code: the window stands before it is there.
        const { createDrawing } = await import("./draw-document");
        drawing ??= createDrawing({ pages, styles });
        const { scrollTop, scrollLeft } = scroller;
        drawn = await drawing.draw(docx, wanted);
        scroller.scrollTo(scrollLeft, scrollTop);
      } finally {
        clearTimeout(late);
        progress.hidden = true;
      }
    },
    touch: (paragraph) => drawing?.touch(paragraph),
    clear() {
      drawn = undefined;
      drawing = undefined;
      pages.replaceChildren();
      frames.show([]);
      styles.replaceChildren();
      scroller.scrollTo(0, 0);
    },
    markSelection({ from, to }, by) {
      for (const marked of pages.querySelectorAll("[data-selected]")) marked.removeAttribute("data-selected");
      const parts = Array.from(
        { length: to.paragraph - from.paragraph + 1 },
        (_, step) => drawn?.partsOf(from.paragraph + step) ?? [],
      ).flat();
      for (const part of parts) part.dataset.selected = by;
      frames.show(drawn?.controlsAt(from.paragraph).filter((control) => isIn(control, from, drawn)) ?? []);
      if (by === "addin") parts[0]?.scrollIntoView({ block: "center", behavior: "smooth" });
    },
    placeSelection(selection) {
      if (drawn) showSelection(drawn, selection);
    },
    reveal(paragraph) {
      const box =
        (document.activeElement === pages ? caretBox() : undefined) ??
        drawn?.partsOf(paragraph)[0]?.getBoundingClientRect();
      const view = scroller.getBoundingClientRect();
      if (!box) return;
      if (box.bottom > view.bottom) scroller.scrollBy(0, box.bottom - view.bottom + roomAround);
      else if (box.top < view.top) scroller.scrollBy(0, box.top - view.top - roomAround);
    },
    setEditable(editable) {
      pages.contentEditable = String(editable);
      pages.setAttribute("aria-readonly", String(!editable));
    },
  };
}

/** Where the page's cursor is; in an empty paragraph it has no box of its own. */
function caretBox(): DOMRect | undefined {
  const { focusNode, focusOffset } = getSelection() ?? {};
  if (!focusNode || focusOffset === undefined) return undefined;
  const caret = document.createRange();
  caret.setStart(focusNode, focusOffset);
  return caret.getClientRects()[0];
}

/** A control within the line holds only a part of its paragraph. */
function isIn(control: DrawnControl, { paragraph, offset }: Cursor, drawn?: DrawnDocument): boolean {
  const [first] = control.elements;
  if (!control.inline) return true;
  if (!first || !drawn) return false;
  const text = document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode() ?? first;
  const start = placesBefore(drawn.partsOf(paragraph), { node: text, offset: 0 });
  return start <= offset && offset <= start + placesOf(control.elements);
}
