import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import type { ShowDialog } from "../dialogs";

/** The window Word shows for an add-in's dialog, in the middle of its own. */
export function createDialogWindow(title: string): {
  readonly element: HTMLElement;
  readonly show: ShowDialog;
} {
  const holder = element("div", { class: "dialog-page" });
  const close = element("button", { type: "button", class: "pane-close", title: texts.close }, "✕");
  close.setAttribute("aria-label", texts.close);
  const root = element(
    "dialog",
    { class: "dialog", attributes: { "aria-label": title } },
    element("header", { class: "pane-header" }, element("h2", {}, title), close),
    holder,
  );
  const show: ShowDialog = ({ address, width, height }, closed) => {
    root.style.width = `${(screen.width * width) / 100}px`;
    root.style.height = `${(screen.height * height) / 100}px`;
    let told = false;
    const end = (): void => {
      holder.replaceChildren();
      if (!told) closed();
      told = true;
    };
    holder.replaceChildren(element("iframe", { title, src: address }));
    root.addEventListener("close", end, { once: true });
    close.onclick = () => root.close();
    root.showModal();
    return () => {
      told = true;
      root.close();
    };
  };
  return { element: root, show };
}
