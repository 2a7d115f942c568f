import { element } from "../element";
import { createMenuList, menuItem } from "../frame/menu-list";
import type { RibbonButton, RibbonMenu } from "./manifest";
import { drawIcon, drawLargeButton, type Drawing } from "./button";
import { describeWithTip } from "./supertip";

let count = 0;

/** A menu of the ribbon: the large button, the list that opens below it, beside it the tip of the item one is at. */
export function drawMenu(menu: RibbonMenu, draw: Drawing): HTMLElement {
  const button = drawLargeButton(menu, `${menu.label} ▾`, draw);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");

  const tip = element("div", { class: "supertip menu-tip", attributes: { "aria-hidden": "true" } });
  const described = menu.items.map((item) => drawItem(item, button, draw));
  const items = described.map(({ item }) => item);
  const list = createMenuList(menu.label, items, (giveBackFocus) => {
    button.setAttribute("aria-expanded", "false");
    tip.classList.remove("shown");
    if (giveBackFocus) button.focus();
  });
  const showTip = ({ target }: Event): void => {
    const at = items.findIndex((item) => target instanceof Node && item.contains(target));
    const item = items[at];
    const supertip = menu.items[at]?.supertip;
    tip.classList.toggle("shown", item !== undefined);
    if (!item || !supertip) return;
    tip.replaceChildren(element("strong", {}, supertip.title), element("p", {}, supertip.description));
    placeBeside(tip, list.element, item);
  };
  list.element.addEventListener("focusin", showTip);
  list.element.addEventListener("pointerover", showTip);
  list.element.addEventListener("pointerleave", () => tip.classList.remove("shown"));

  const open = (): void => {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-expanded", "true");
    list.open();
  };
  // The press takes the focus out of an open list and so closes it; the click must not open it again.
  let wasOpen = false;
  button.addEventListener("pointerdown", () => {
    wasOpen = !list.element.hidden;
  });
  button.addEventListener("click", () => {
    if (!wasOpen) open();
    wasOpen = false;
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  });
  return element(
    "div",
    { class: "ribbon-menu" },
    describeWithTip(button, menu.supertip),
    list.element,
    tip,
    ...described.map(({ description }) => description),
  );
}

/** To the right of the list, or to its left when the window ends there. */
function placeBeside(tip: HTMLElement, list: HTMLElement, item: HTMLElement): void {
  const gap = 6;
  const fits = list.getBoundingClientRect().right + gap + tip.offsetWidth <= innerWidth;
  tip.style.top = `${list.offsetTop + item.offsetTop - list.scrollTop}px`;
  tip.style.left = `${list.offsetLeft + (fits ? list.offsetWidth + gap : -tip.offsetWidth - gap)}px`;
}

function drawItem(item: RibbonButton, button: HTMLElement, draw: Drawing) {
  const drawn = menuItem(item.label, () => draw.click(item.action, item, button), drawIcon(item, 16, draw));
  drawn.dataset.control = item.id;
  const description = element(
    "span",
    { id: `menu-item-tip-${++count}`, hidden: true },
    item.supertip.description,
  );
  drawn.setAttribute("aria-describedby", description.id);
  return { item: drawn, description };
}
