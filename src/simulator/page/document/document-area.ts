import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import type { Cursor, Doer, Stretch } from "../simulated-word";
import { showSelection, type PageSelection } from "./caret";
import { createControlFrames } from "./control-frames";
import { placesBefore, placesOf } from "./places";
import type { DrawnControl, RenderedDocument } from "./render-document";

/** The page of the Word window that shows the document. */
export interface DocumentArea {
  readonly element: HTMLElement;
  /** What can be clicked into and typed in. */
  readonly pages: HTMLElement;
  /** What is drawn at the moment; undefined until the first drawing is done. */
  readonly drawn: RenderedDocument | undefined;
  /** An input method is composing a word: nothing may be drawn anew under it. */
  readonly composing: boolean;
  /** Draws the document anew; the place the reader looks at stays. */
  draw(docx: Uint8Array): Promise<void>;
  /** Another document follows: nothing is drawn, the view starts at the top. */
  clear(): void;
  /** Marks the selected paragraphs; where the add-in went, they are lit and scrolled to. */
  markSelection(selected: Stretch, by: Doer): void;
  /** Puts the page's own cursor or selection where Word's is. */
  placeSelection(selection: PageSelection): void;
  /** May the user type? */
  setEditable(editable: boolean): void;
}

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
  let drawn: RenderedDocument | undefined;
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
    async draw(docx) {
      // Said only when it takes long enough to be read.
      const late = setTimeout(() => {
        progress.textContent = texts.rendering;
        progress.hidden = false;
      }, 150);
      try {
        // The renderer is most of the preview's code: the window stands before it is there.
        const { renderDocument } = await import("./render-document");
        const rendered = await renderDocument(docx);
        const { scrollTop, scrollLeft } = scroller;
        styles.replaceChildren(...rendered.nodes.filter((node) => node.nodeName === "STYLE"));
        pages.replaceChildren(...rendered.nodes.filter((node) => node.nodeName === "SECTION"));
        protectMargins(pages);
        scroller.scrollTo(scrollLeft, scrollTop);
        drawn = rendered;
      } finally {
        clearTimeout(late);
        progress.hidden = true;
      }
    },
    clear() {
      drawn = undefined;
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
    setEditable(editable) {
      pages.contentEditable = String(editable);
      pages.setAttribute("aria-readonly", String(!editable));
    },
  };
}

/** A control within the line holds only a part of its paragraph. */
function isIn(control: DrawnControl, { paragraph, offset }: Cursor, drawn?: RenderedDocument): boolean {
  const [first] = control.elements;
  if (!control.inline) return true;
  if (!first || !drawn) return false;
  const text = document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode() ?? first;
  const start = placesBefore(drawn.partsOf(paragraph), { node: text, offset: 0 });
  return start <= offset && offset <= start + placesOf(control.elements);
}

/** Headers, footers and notes are drawn but cannot be typed in: the simulator edits the body only. */
function protectMargins(pages: HTMLElement): void {
  for (const margin of pages.querySelectorAll<HTMLElement>(
    "section > header, section > footer, section > ol",
  )) {
    margin.contentEditable = "false";
  }
}
