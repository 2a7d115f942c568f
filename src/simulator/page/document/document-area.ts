import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import type { RenderedDocument } from "./render-document";

/** The page of the Word window that shows the document. */
export interface DocumentArea {
  readonly element: HTMLElement;
  /** Draws the document anew; the place the reader looks at stays. Resolves with what is drawn. */
  draw(docx: Uint8Array): Promise<RenderedDocument>;
  /** Starts at the top again: another document follows. */
  reset(): void;
}

export function createDocumentArea(): DocumentArea {
  const styles = element("div", { hidden: true });
  const pages = element("div", {
    class: "document-pages",
    tabIndex: 0,
    attributes: { role: "textbox", "aria-multiline": "true", "aria-label": texts.documentLabel },
  });
  const progress = element("p", { class: "document-progress", hidden: true, attributes: { role: "status" } });
  const scroller = element("div", { class: "document-scroller" }, styles, pages);
  return {
    element: element("main", { class: "document" }, progress, scroller),
    async draw(docx) {
      progress.hidden = false;
      progress.textContent = texts.rendering;
      try {
        // The renderer is most of the preview's code: the window stands before it is there.
        const { renderDocument } = await import("./render-document");
        const rendered = await renderDocument(docx);
        const top = scroller.scrollTop;
        styles.replaceChildren(...rendered.nodes.filter((node) => node.nodeName === "STYLE"));
        pages.replaceChildren(...rendered.nodes.filter((node) => node.nodeName === "SECTION"));
        scroller.scrollTop = top;
        return rendered;
      } finally {
        progress.hidden = true;
      }
    },
    reset() {
      scroller.scrollTop = 0;
    },
  };
}
