import { element } from "../element";
/** The list of a menu button: opens below it, arrow keys move, Escape and a click elsewhere close it. */
export function openedBy(button, label, items) {
  const list = element(
    "div",
    { class: "ribbon-items", hidden: true, attributes: { role: "menu", "aria-label": label } },
    ...items,
  );
  const show = (open) => {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) items[0]?.focus();
  };
  const step = (by) => {
    const now = items.findIndex((item) => item === document.activeElement);
    items[(now + by + items.length) % items.length]?.focus();
  };
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => show(list.hidden));
  list.addEventListener("click", () => show(false));
  list.addEventListener("focusout", (event) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || (to !== button && !list.contains(to))) show(false);
  });
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Escape") {
      show(false);
      button.focus();
    } else return;
    event.preventDefault();
  });
  return list;
}
