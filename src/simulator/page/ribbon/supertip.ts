import { element } from "../element";

let count = 0;

/** Word's large tooltip: shown on hover and on keyboard focus, read out as the button's description. */
export function describeWithTip(
  control: HTMLElement,
  { title, description }: { readonly title: string; readonly description: string },
): HTMLElement {
  const id = `supertip-${++count}`;
  const tip = element(
    "div",
    { class: "supertip", id, attributes: { role: "tooltip" } },
    element("strong", {}, title),
    element("p", {}, description),
  );
  control.setAttribute("aria-describedby", id);
  const holder = element("div", { class: "supertip-holder" }, control, tip);
  /** Never beyond the right edge of the window. */
  const place = (): void => {
    const beyond = holder.getBoundingClientRect().left + tip.offsetWidth + 8 - innerWidth;
    tip.style.left = `${Math.min(0, -beyond)}px`;
  };
  holder.addEventListener("pointerenter", place);
  holder.addEventListener("focusin", place);
  // Escape must take the tip away without moving the pointer or the focus (WCAG 2.2, 1.4.13).
  holder.addEventListener("keydown", (event) => {
    if (event.key === "Escape") holder.classList.add("dismissed");
  });
  holder.addEventListener("click", () => holder.classList.add("dismissed"));
  for (const leaving of ["pointerleave", "focusout"]) {
    holder.addEventListener(leaving, () => holder.classList.remove("dismissed"));
  }
  return holder;
}
