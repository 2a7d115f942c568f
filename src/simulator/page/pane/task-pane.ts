import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import { makeResizable } from "./resize-handle";

/** The task pane beside the document: title, close button, the add-in's page in a frame as wide as Word's. */
export interface TaskPane {
  readonly element: HTMLElement;
  /** Opens the pane, or replaces what it shows; a second click on the same button loads the page anew. */
  show(address: string): void;
  /** Loads the page that is shown anew, as Word does when it has opened another document. */
  reload(): void;
  close(): void;
  setWidth(pixels: number): void;
}

/** Word's narrowest pane and the widest that leaves room for a page. */
export const paneWidths = { narrowest: 320, usual: 350, widest: 700 } as const;

export function createTaskPane(title: string, widthChanged: (pixels: number) => void): TaskPane {
  const close = element(
    "button",
    {
      class: "pane-close",
      type: "button",
      title: texts.pane.close,
      attributes: { "aria-label": texts.pane.close },
      onclick: () => pane.close(),
    },
    "✕",
  );
  const holder = element("div", { class: "pane-frame" });
  const root = element(
    "aside",
    { class: "pane", hidden: true, attributes: { "aria-label": texts.pane.label(title) } },
    element("header", { class: "pane-header" }, element("h2", {}, title), close),
    holder,
  );
  const handle = makeResizable(root, paneWidths, widthChanged);
  root.prepend(handle);

  let shown = "";
  const pane: TaskPane = {
    element: root,
    show(address) {
      shown = address;
      root.hidden = false;
      // A new frame each time: assigning `src` would leave entries in the browser's history.
      const frame = element("iframe", { class: "pane-page", title, src: address });
      holder.replaceChildren(
        frame,
        element("span", { class: "pane-menu", attributes: { "aria-hidden": "true" } }, "ⓘ"),
      );
    },
    reload() {
      if (shown) pane.show(shown);
    },
    close() {
      shown = "";
      root.hidden = true;
      holder.replaceChildren();
    },
    setWidth(pixels) {
      root.style.setProperty("--pane-width", `${pixels}px`);
      handle.setAttribute("aria-valuenow", String(pixels));
    },
  };
  pane.setWidth(paneWidths.usual);
  return pane;
}
