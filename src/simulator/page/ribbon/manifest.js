/**
 * Reads an add-in only manifest (VersionOverrides V1_0). Throws on one that Word would refuse: a resource that is
 * named but not there, an action of an unknown kind.
 */
export function readManifest(xml) {
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
        controls: children(group, "Control").map((control) => readControl(control, resources)),
      })),
    })),
  };
}
function readResources(element) {
  const values = new Map();
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
function readControl(control, resources) {
  const supertip = need(control, "Supertip");
  const common = {
    id: attribute(control, "id"),
    label: resources.of(need(control, "Label")),
    supertip: {
      title: resources.of(need(supertip, "Title")),
      description: resources.of(need(supertip, "Description")),
    },
    icons: new Map(
      children(control, "Icon")
        .flatMap((icon) => children(icon, "Image"))
        .map((image) => [Number(attribute(image, "size")), resources.of(image)]),
    ),
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
function readButton(item, resources) {
  const control = readControl(item, resources);
  if (control.kind === "menu") throw new Error("A menu inside a menu");
  return control;
}
function readAction(action, resources) {
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
function children(parent, name) {
  return Array.from(parent.children).filter((child) => child.localName === name);
}
function descendants(parent, name) {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}
function need(parent, name) {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`The manifest has no ${name} in ${parent.localName}`);
  return found;
}
function attribute(element, name) {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest has no ${name} at ${element.localName}`);
  return value;
}
