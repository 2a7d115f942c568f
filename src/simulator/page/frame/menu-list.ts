import { element } from "../element";

/** A list of commands that opens over the window. */
export interface MenuList {
  readonly element: HTMLElement;
  open(): void;
  close(): void;
}

/**
 * Makes a menu of buttons: arrow keys, Home, End and first letters move, Escape, Tab and a click elsewhere close it.
 * `closed` tells whether the focus should go back to where the menu was opened.
 */
export function createMenuList(
  label: string,
  items: readonly HTMLButtonElement[],
  closed: (giveBackFocus: boolean) => void,
): MenuList {
  const list = element(
    "div",
    { class: "menu-list", hidden: true, attributes: { role: "menu", "aria-label": label } },
    ...items,
  );
  const close = (giveBackFocus: boolean): void => {
    if (list.hidden) return;
    list.hidden = true;
    closed(giveBackFocus);
  };
  const focused = (): number => items.findIndex((item) => item === document.activeElement);
  const go = (to: number): void => items[(to + items.length) % items.length]?.focus();
  const goToLetter = (letter: string): void => {
    const from = focused() + 1;
    const order = [...items.slice(from), ...items.slice(0, from)];
    order.find((item) => item.textContent?.trim().toLocaleLowerCase("vi").startsWith(letter))?.focus();
  };
  list.addEventListener("click", () => close(true));
  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !list.contains(relatedTarget)) close(false);
  });
  list.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "ArrowDown") go(focused() + 1);
    else if (key === "ArrowUp") go(focused() - 1);
    else if (key === "Home") go(0);
    else if (key === "End") go(-1);
    else if (key === "Escape" || key === "Tab") close(true);
    else if (key.length === 1 && key !== " ") goToLetter(key.toLocaleLowerCase("vi"));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    element: list,
    open() {
      list.hidden = false;
      items[0]?.focus();
    },
    close: () => close(false),
  };
}

/** A command of a menu. */
export function menuItem(label: string, run: () => void, icon?: Node): HTMLButtonElement {
  return element(
    "button",
    { class: "menu-item", type: "button", tabIndex: -1, attributes: { role: "menuitem" }, onclick: run },
    icon,
    element("span", {}, label),
  );
}
