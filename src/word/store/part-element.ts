import type { PartElement } from "../../statistics";

/**
 * The root element of a part by the web view's own parser: another one would have to be loaded before any figures are
 * shown. Tolerates and refuses the same as `readData`.
 */
export function partElement(xml: string): PartElement {
  const parsed = new DOMParser().parseFromString(xml.replace(/^\ufeff/, "").trimStart(), "application/xml");
  // Beside the root in some browsers, at the top or inside it in others; an author's text cannot be an element.
  const broken = parsed.querySelector("parsererror");
  if (broken) throw new Error(broken.textContent);
  if (parsed.doctype) throw new Error("DOCTYPE");
  const root = parsed.documentElement;
  return {
    namespace: root.namespaceURI,
    name: root.localName,
    version: root.getAttribute("version") ?? "",
    text: root.textContent,
  };
}
