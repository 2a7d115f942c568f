import { element } from "../element";
import type { RibbonAction, RibbonButton, RibbonControl } from "./manifest";
import { describeWithTip } from "./supertip";

/** Does what Word would do when the button is clicked. `shown`: the button of the ribbon, for an item that of its menu. */
export type RibbonClick = (action: RibbonAction, button: RibbonButton, shown: HTMLElement) => void;

export interface Drawing {
  /** Where the icon is to be had here: the manifest's addresses are those of the deployment. */
  readonly icon: (address: string) => string;
  readonly click: RibbonClick;
}

export function drawButton(button: RibbonButton, draw: Drawing): HTMLElement {
  const drawn = drawLargeButton(button, button.label, draw);
  drawn.addEventListener("click", () => draw.click(button.action, button, drawn));
  return describeWithTip(drawn, button.supertip);
}

/** A button as large as the ribbon is high, its label below its icon. */
export function drawLargeButton(
  control: Pick<RibbonControl, "id" | "icons">,
  label: string,
  draw: Drawing,
): HTMLButtonElement {
  return element(
    "button",
    { class: "ribbon-button", type: "button", attributes: { "data-control": control.id } },
    drawIcon(control, 32, draw),
    element("span", { class: "ribbon-label" }, ...inTwoLines(label)),
  );
}

/** Word breaks a label into two lines of about the same length and makes the button as wide as they are. */
function inTwoLines(label: string): (string | Node)[] {
  const words = label.split(" ");
  const breaks = words.map((_, at) => [words.slice(0, at).join(" "), words.slice(at).join(" ")] as const);
  const width = ([first, second]: readonly [string, string]): number => Math.max(first.length, second.length);
  const [first, second] = breaks.reduce(
    (best, next) => (width(next) < width(best) ? next : best),
    ["", label],
  );
  return first === "" ? [second] : [`${first} `, element("br"), second];
}

/** All sizes the manifest offers, so that a scaled display takes the one drawn for it. */
export function drawIcon(control: Pick<RibbonControl, "icons">, size: number, draw: Drawing): HTMLElement {
  const offered = [...control.icons].filter(([pixels]) => pixels >= size);
  return element("img", {
    class: "ribbon-icon",
    alt: "",
    width: size,
    height: size,
    srcset: offered.map(([pixels, address]) => `${draw.icon(address)} ${pixels / size}x`).join(", "),
  });
}
