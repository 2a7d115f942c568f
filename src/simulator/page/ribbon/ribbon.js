import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import { openedBy } from "./menu";
import { describeWithTip } from "./supertip";
/** Draws the add-in's tab as Word does: tab name, groups with their name below, large buttons. */
export function drawRibbon(manifest, icon, click) {
  const draw = { icon, click };
  return element(
    "nav",
    { class: "ribbon", attributes: { "aria-label": texts.ribbon.label } },
    ...manifest.tabs.map((tab) => drawTab(tab, draw)),
  );
}
function drawTab(tab, draw) {
  return element(
    "section",
    { class: "ribbon-tab", attributes: { "aria-label": tab.label, "data-tab": tab.id } },
    element("h2", { class: "ribbon-tab-name" }, tab.label),
    element("div", { class: "ribbon-groups" }, ...tab.groups.map((group) => drawGroup(group, draw))),
  );
}
function drawGroup(group, draw) {
  return element(
    "div",
    {
      class: "ribbon-group",
      attributes: { role: "group", "aria-label": group.label, "data-group": group.id },
    },
    element(
      "div",
      { class: "ribbon-controls" },
      ...group.controls.map((control) =>
        control.kind === "menu" ? drawMenu(control, draw) : drawButton(control, draw),
      ),
    ),
    element("span", { class: "ribbon-group-name", attributes: { "aria-hidden": "true" } }, group.label),
  );
}
function drawButton(button, draw) {
  const drawn = element(
    "button",
    {
      class: "ribbon-button",
      type: "button",
      attributes: { "data-control": button.id },
      onclick: () => draw.click(button.action, button),
    },
    drawIcon(button, 32, draw),
    element("span", { class: "ribbon-label" }, button.label),
  );
  return describeWithTip(drawn, button.supertip);
}
function drawMenu(menu, draw) {
  const button = element(
    "button",
    {
      class: "ribbon-button",
      type: "button",
      attributes: { "data-control": menu.id, "aria-haspopup": "menu" },
    },
    drawIcon(menu, 32, draw),
    element("span", { class: "ribbon-label" }, `${menu.label} ▾`),
  );
  const items = menu.items.map((item) =>
    element(
      "button",
      {
        class: "ribbon-item",
        type: "button",
        title: item.supertip.description,
        attributes: { role: "menuitem", "data-control": item.id },
        onclick: () => draw.click(item.action, item),
      },
      drawIcon(item, 16, draw),
      item.label,
    ),
  );
  return element(
    "div",
    { class: "ribbon-menu" },
    describeWithTip(button, menu.supertip),
    openedBy(button, menu.label, items),
  );
}
/** All sizes the manifest offers, so that a scaled display takes the one drawn for it. */
function drawIcon(control, size, draw) {
  const offered = [...control.icons].filter(([pixels]) => pixels >= size);
  return element("img", {
    class: "ribbon-icon",
    alt: "",
    width: size,
    height: size,
    srcset: offered.map(([pixels, address]) => `${draw.icon(address)} ${pixels / size}x`).join(", "),
  });
}
