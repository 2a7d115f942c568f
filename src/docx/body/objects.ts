import type { ObjectKind } from "../../report";
import { textOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";
import { chosenAlternative } from "./alternate";

/** What a w:drawing, w:pict, w:object or equation is, told by what is inside. */
export function objectKindsOf(element: XmlElement): Set<ObjectKind> {
  const kinds = new Set<ObjectKind>();
  look(element, kinds);
  // Lines, shapes and diagrams, and boxes without text: nothing else to say of them.
  if (kinds.size === 0) kinds.add(element.name === "w:object" ? "embedded" : "drawing");
  return kinds;
}

function look(element: XmlElement, kinds: Set<ObjectKind>): void {
  switch (element.name) {
    case "pic:pic":
    case "v:imagedata":
      // The picture in a w:object only shows what is embedded.
      if (!kinds.has("embedded") && !kinds.has("equation")) kinds.add("picture");
      return;
    case "w:txbxContent":
      if (hasText(element)) kinds.add("textBox");
      return;
    case "a:graphicData":
      if (/chart/i.test(element.attributes["uri"] ?? "")) kinds.add("chart");
      break;
    case "o:OLEObject": {
      const isEquation = /^(Equation|MathType)/i.test(element.attributes["ProgID"] ?? "");
      kinds.delete("picture");
      kinds.add(isEquation ? "equation" : "embedded");
      return;
    }
    case "w:control":
      kinds.delete("picture");
      kinds.add("control");
      return;
  }
  const inside = element.name === "mc:AlternateContent" ? chosenAlternative(element) : element;
  for (const node of inside?.children ?? []) if (typeof node !== "string") look(node, kinds);
}

function hasText(element: XmlElement): boolean {
  if (element.name === "w:t") return /\S/.test(textOf(element));
  return element.children.some((node) => typeof node !== "string" && hasText(node));
}
