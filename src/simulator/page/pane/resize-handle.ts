import { preview as texts } from "../../../texts/preview";
import { element } from "../element";

const step = 10;

/** The bar at the pane's left edge: drag it, or use the arrow keys. */
export function makeResizable(
  pane: HTMLElement,
  limits: { readonly narrowest: number; readonly widest: number },
  resized: (pixels: number) => void,
): HTMLElement {
  const set = (pixels: number): void => {
    resized(Math.round(Math.min(limits.widest, Math.max(limits.narrowest, pixels))));
  };
  const handle = element("div", {
    class: "pane-handle",
    tabIndex: 0,
    title: texts.pane.resize,
    attributes: {
      role: "separator",
      "aria-orientation": "vertical",
      "aria-label": texts.pane.resize,
      "aria-valuemin": String(limits.narrowest),
      "aria-valuemax": String(limits.widest),
    },
  });
  handle.addEventListener("keydown", (event) => {
    const direction = event.key === "ArrowLeft" ? 1 : event.key === "ArrowRight" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    set(pane.clientWidth + direction * step);
  });
  handle.addEventListener("pointerdown", (down) => {
    const width = pane.clientWidth;
    const move = (event: PointerEvent): void => set(width + down.clientX - event.clientX);
    // Captured, and the frame made deaf by the class: it would swallow the movement otherwise.
    handle.setPointerCapture(down.pointerId);
    pane.classList.add("resizing");
    handle.addEventListener("pointermove", move);
    const stop = (): void => {
      handle.removeEventListener("pointermove", move);
      pane.classList.remove("resizing");
    };
    handle.addEventListener("pointerup", stop, { once: true });
    handle.addEventListener("pointercancel", stop, { once: true });
  });
  return handle;
}
