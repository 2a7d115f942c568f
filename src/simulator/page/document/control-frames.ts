import { element } from "../element";
import type { DrawnControl } from "./draw-document";

/** The frames Word draws around the content controls that the cursor is in. */
export interface ControlFrames {
  readonly element: HTMLElement;
  /** The innermost control is the last; only it says its title. */
  show(controls: readonly DrawnControl[]): void;
}

const room = 3;

export function createControlFrames(): ControlFrames {
  const root = element("div", { class: "control-frames", attributes: { "aria-hidden": "true" } });
  let shown: readonly DrawnControl[] = [];
  const draw = (): void => {
    const visible = shown.filter(({ hidden }) => !hidden);
    root.replaceChildren(
      ...visible.flatMap((control, index) => frameOf(control, root, index === visible.length - 1)),
    );
  };
  // Fonts, pictures and the window's width move what is drawn.
  new ResizeObserver(draw).observe(root);
  return {
    element: root,
    show(controls) {
      shown = controls;
      draw();
    },
  };
}

function frameOf({ elements, title, tag }: DrawnControl, root: HTMLElement, titled: boolean): HTMLElement[] {
  const boxes = elements.flatMap((one) => Array.from(one.getClientRects()));
  if (boxes.length === 0) return [];
  const origin = root.getBoundingClientRect();
  const left = Math.min(...boxes.map((box) => box.left)) - origin.left - room;
  const top = Math.min(...boxes.map((box) => box.top)) - origin.top - room;
  const right = Math.max(...boxes.map((box) => box.right)) - origin.left + room;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin.top + room;
  const frame = element(
    "div",
    { class: "control-frame", attributes: { "data-tag": tag } },
    titled && title !== "" ? element("span", { class: "control-title" }, title) : undefined,
  );
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  return [frame];
}
