import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { ns } from "./names";

export type { Document, Element, Node };

const ELEMENT = 1;

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === ELEMENT;
}

/** Is it the WordprocessingML element of this local name? */
export function isW(node: Node | null | undefined, name: string): node is Element {
  return isElement(node) && node.localName === name && inWord(node);
}

export function inWord(element: Element): boolean {
  return element.namespaceURI === ns.w || element.namespaceURI === ns.wStrict;
}

/** Child elements, in order. */
export function elements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** First child element of this local name in the parent's own namespace. */
export function child(parent: Element | null | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === name && node.namespaceURI === parent?.namespaceURI) return node;
  }
  return undefined;
}

export function childrenNamed(parent: Element, name: string): Element[] {
  return elements(parent).filter((element) => isW(element, name));
}

/** The element at the end of a path of child names. */
export function at(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => child(element, name), parent);
}

/** An attribute in the element's own namespace (`w:val` of a `w:` element). */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(element.namespaceURI, name) ?? undefined;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const prefix = element.prefix ? `${element.prefix}:` : "";
  element.setAttributeNS(element.namespaceURI, `${prefix}${name}`, value);
}

export function removeAttribute(element: Element, name: string): void {
  element.removeAttributeNS(element.namespaceURI ?? "", name);
}

export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A toggle such as `<w:b/>`: undefined when absent, false for `w:val="0"` (ECMA-376 part 1, 17.17.4). */
export function onOff(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  const value = attribute(element, "val");
  return value === undefined || !["0", "false", "off"].includes(value);
}

/** A new WordprocessingML element with the prefix and namespace the document itself uses. */
export function createW(
  owner: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const root = owner.documentElement;
  const strict = root?.namespaceURI === ns.wStrict;
  const uri = strict ? ns.wStrict : ns.w;
  const prefix = root?.lookupPrefix(uri) ?? "w";
  const element = owner.createElementNS(uri, `${prefix}:${name}`);
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

export function ownerOf(node: Node): Document {
  const owner = node.ownerDocument;
  if (!owner) throw new Error("A detached node has no document.");
  return owner;
}

/** The nearest ancestor (or the node itself) that is this WordprocessingML element. */
export function closest(node: Node | null, name: string): Element | undefined {
  for (let current = node; current; current = current.parentNode) if (isW(current, name)) return current;
  return undefined;
}

export function isAttached(node: Node): boolean {
  let current: Node | null = node;
  while (current.parentNode) current = current.parentNode;
  return current === node.ownerDocument;
}

export function insertAfter(newNode: Node, reference: Node): void {
  reference.parentNode?.insertBefore(newNode, reference.nextSibling);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts a child where the schema's sequence wants it, in place of one of the same name. */
export function placeInOrder(parent: Element, newChild: Element, order: readonly string[]): void {
  const old = child(parent, newChild.localName ?? "");
  if (old) {
    parent.replaceChild(newChild, old);
    return;
  }
  const rank = order.indexOf(newChild.localName ?? "");
  const next = elements(parent).find((other) => {
    const otherRank = order.indexOf(other.localName ?? "");
    return otherRank > rank;
  });
  parent.insertBefore(newChild, next ?? null);
}

export function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(`XML: ${message}`);
    },
  }).parseFromString(text, "text/xml");
}

export function serializeXml(document: Document | Element): string {
  return new XMLSerializer().serializeToString(document);
}
