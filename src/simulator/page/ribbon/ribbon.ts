import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import { drawButton, type Drawing, type RibbonClick } from "./button";
import { collapseWhatDoesNotFit, makeCollapsible, type CollapsibleGroup } from "./collapse";
import type { AddinManifest, RibbonGroup, RibbonTab } from "./manifest";
import { drawMenu } from "./menu";

/** Draws the add-in's tab as Word does: tab name, groups with their name below, large buttons. */
export function drawRibbon(manifest: AddinManifest, icon: (address: string) => string, click: RibbonClick) {
  const draw: Drawing = { icon, click };
  return element(
    "nav",
    { class: "ribbon", attributes: { "aria-label": texts.ribbon.label } },
    ...manifest.tabs.map((tab) => drawTab(tab, draw)),
  );
}

function drawTab(tab: RibbonTab, draw: Drawing): HTMLElement {
  const groups = tab.groups.map((group) => drawGroup(group, draw));
  const row = element("div", { class: "ribbon-groups" }, ...groups.map((group) => group.element));
  collapseWhatDoesNotFit(row, groups);
  return element(
    "section",
    { class: "ribbon-tab", attributes: { "aria-label": tab.label, "data-tab": tab.id } },
    element("h2", { class: "ribbon-tab-name" }, tab.label),
    row,
  );
}

function drawGroup(group: RibbonGroup, draw: Drawing): CollapsibleGroup {
  const controls = element(
    "div",
    { class: "ribbon-controls" },
    ...group.controls.map((control) =>
      control.kind === "menu" ? drawMenu(control, draw) : drawButton(control, draw),
    ),
  );
  const drawn = element(
    "div",
    {
      class: "ribbon-group",
      attributes: { role: "group", "aria-label": group.label, "data-group": group.id },
    },
    controls,
    element("span", { class: "ribbon-group-name", attributes: { "aria-hidden": "true" } }, group.label),
  );
  return makeCollapsible(drawn, controls, group, draw);
}
