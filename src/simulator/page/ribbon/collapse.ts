import { drawLargeButton, type Drawing } from "./button";
import type { RibbonGroup } from "./manifest";

/** A group of the ribbon that can shrink to one button, which opens its controls below it. */
export interface CollapsibleGroup {
  readonly element: HTMLElement;
  setCollapsed(collapsed: boolean): void;
}

export function makeCollapsible(
  drawn: HTMLElement,
  controls: HTMLElement,
  group: RibbonGroup,
  draw: Drawing,
): CollapsibleGroup {
  const button = drawLargeButton(group, `${group.label} ▾`, draw);
  button.classList.add("ribbon-group-button");
  const open = (opened: boolean): void => {
    drawn.classList.toggle("opened", opened);
    button.setAttribute("aria-expanded", String(opened));
  };
  open(false);
  button.addEventListener("click", () => open(!drawn.classList.contains("opened")));
  controls.addEventListener("click", ({ target }) => {
    if (target instanceof Element && !target.closest("[aria-haspopup]")) open(false);
  });
  drawn.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !drawn.contains(relatedTarget)) open(false);
  });
  drawn.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !drawn.classList.contains("opened")) return;
    open(false);
    button.focus();
  });
  drawn.prepend(button);
  return {
    element: drawn,
    setCollapsed(collapsed) {
      drawn.classList.toggle("collapsed", collapsed);
      open(false);
    },
  };
}

/** Word collapses the last groups first. */
export function collapseWhatDoesNotFit(row: HTMLElement, groups: readonly CollapsibleGroup[]): void {
  const fit = (): void => {
    for (const group of groups) group.setCollapsed(false);
    for (const group of [...groups].reverse()) {
      const widths = groups.map(({ element }) => element.offsetWidth);
      if (widths.reduce((sum, width) => sum + width, 0) <= row.clientWidth) return;
      group.setCollapsed(true);
    }
  };
  new ResizeObserver(fit).observe(row);
}
