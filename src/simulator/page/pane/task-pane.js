import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import { makeResizable } from "./resize-handle";
/** Word's narrowest pane and the widest that leaves room for a page. */
export const paneWidths = { narrowest: 320, usual: 350, widest: 700 };
export function createTaskPane(title, on) {
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
  const handle = makeResizable(root, paneWidths, on.widthChanged);
  root.prepend(handle);
  let shown = "";
  const pane = {
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
      on.closed();
    },
    setWidth(pixels) {
      root.style.setProperty("--pane-width", `${pixels}px`);
      handle.setAttribute("aria-valuenow", String(pixels));
    },
  };
  pane.setWidth(paneWidths.usual);
  return pane;
}
