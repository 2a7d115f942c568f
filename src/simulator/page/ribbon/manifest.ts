/** What Word reads from the manifest to draw the add-in's part of the ribbon. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  /** The page whose functions the ExecuteFunction buttons run. */
  readonly functionFile?: string;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  /** Address of the icon by its size, for when the group is collapsed. */
  readonly icons: ReadonlyMap<number, string>;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Address of the icon by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
}

export interface RibbonButton extends RibbonControl {
  readonly kind: "button";
  readonly action: RibbonAction;
}

export interface RibbonMenu extends RibbonControl {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly location: string }
  | { readonly kind: "executeFunction"; readonly name: string };

/**
 * Reads an add-in only manifest (VersionOverrides V1_0). Throws on one that Word would refuse: a resource that is
 * named but not there, an action of an unknown kind.
 */
export function readManifest(xml: XMLDocument): AddinManifest {
  const root = xml.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("Not an Office add-in manifest");
  const overrides = need(root, "VersionOverrides");
  const resources = readResources(need(overrides, "Resources"));
  const functionFile = descendants(overrides, "FunctionFile")[0];
  return {
    id: need(root, "Id").textContent.trim(),
    name: attribute(need(root, "DisplayName"), "DefaultValue"),
    functionFile: functionFile && resources.of(functionFile),
    tabs: descendants(overrides, "CustomTab").map((tab) => ({
      id: attribute(tab, "id"),
      label: resources.of(need(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({
        id: attribute(group, "id"),
        label: resources.of(need(group, "Label")),
        icons: readIcons(group, resources),
        controls: children(group, "Control").map((control) => readControl(control, resources)),
      })),
    })),
  };
}

interface Resources {
  /** The value of the resource that the element's `resid` names. */
  of(element: Element): string;
}

function readResources(element: Element): Resources {
  const values = new Map<string, string>();
  for (const resource of ["Image", "Url", "String"].flatMap((kind) => descendants(element, kind))) {
    values.set(attribute(resource, "id"), attribute(resource, "DefaultValue"));
  }
  return {
    of(named) {
      const id = attribute(named, "resid");
      const value = values.get(id);
      if (value === undefined)
        throw new Error(`The manifest names the resource "${id}" and does not have it`);
      return value;
    },
  };
}

function readControl(control: Element, resources: Resources): RibbonButton | RibbonMenu {
  const supertip = need(control, "Supertip");
  const common: RibbonControl = {
    id: attribute(control, "id"),
    label: resources.of(need(control, "Label")),
    supertip: {
      title: resources.of(need(supertip, "Title")),
      description: resources.of(need(supertip, "Description")),
    },
    icons: readIcons(control, resources),
  };
  const items = children(control, "Items")[0];
  if (items) {
    return {
      ...common,
      kind: "menu",
      items: children(items, "Item").map((item) => readButton(item, resources)),
    };
  }
  return { ...common, kind: "button", action: readAction(need(control, "Action"), resources) };
}

function readIcons(of: Element, resources: Resources): ReadonlyMap<number, string> {
  const images = children(of, "Icon").flatMap((icon) => children(icon, "Image"));
  return new Map(images.map((image) => [Number(attribute(image, "size")), resources.of(image)]));
}

function readButton(item: Element, resources: Resources): RibbonButton {
  const control = readControl(item, resources);
  if (control.kind === "menu") throw new Error("A menu inside a menu");
  return control;
}

function readAction(action: Element, resources: Resources): RibbonAction {
  const kind = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  switch (kind) {
    case "ShowTaskpane":
      return { kind: "showTaskpane", location: resources.of(need(action, "SourceLocation")) };
    case "ExecuteFunction":
      return { kind: "executeFunction", name: need(action, "FunctionName").textContent.trim() };
    default:
      throw new Error(`The manifest has an action of the unknown kind "${kind}"`);
  }
}

/** Namespaces are left aside: the prefix of an element tells nothing that its place does not. */
function children(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((child) => child.localName === name);
}

function descendants(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

function need(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`The manifest has no ${name} in ${parent.localName}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest has no ${name} at ${element.localName}`);
  return value;
}
