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
      ...visible.flatMap((control, index) => framesOf(control, root, index === visible.length - 1)),
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

function framesOf(control: DrawnControl, root: HTMLElement, titled: boolean): HTMLElement[] {
  const boxes = control.elements.flatMap((one) => Array.from(one.getClientRects()));
  const groups = control.inline ? byLine(boxes) : [boxes];
  const title = element("span", { class: "control-title" }, control.title);
  return groups
    .filter((group) => group.length > 0)
    .map((group, index) =>
      frameAround(
        group,
        root,
        control.tag,
        titled && control.title !== "" && index === 0 ? title : undefined,
      ),
    );
}

/** A stretch of a line has a box a run; those of one line are framed together. */
function byLine(boxes: readonly DOMRect[]): DOMRect[][] {
  const lines: DOMRect[][] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && box.top < last.bottom - last.height / 2) line.push(box);
    else lines.push([box]);
  }
  return lines;
}

function frameAround(
  boxes: readonly DOMRect[],
  root: HTMLElement,
  tag: string,
  title: HTMLElement | undefined,
): HTMLElement {
  const origin = root.getBoundingClientRect();
  const left = Math.min(...boxes.map((box) => box.left)) - origin.left - room;
  const top = Math.min(...boxes.map((box) => box.top)) - origin.top - room;
  const right = Math.max(...boxes.map((box) => box.right)) - origin.left + room;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin.top + room;
  const frame = element("div", { class: "control-frame", attributes: { "data-tag": tag } }, title);
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  return frame;
}
