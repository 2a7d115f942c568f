import type { XmlElement } from "./parse";

/** The first child element of that name. Asked several times of every paragraph and run, hence the plain loop. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  const { children } = element;
  for (let at = 0; at < children.length; at++) {
    const node = children[at]!;
    if (typeof node !== "string" && node.name === name) return node;
  }
  return undefined;
}

/** Every child element of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  if (element)
    for (const node of element.children) if (typeof node !== "string" && node.name === name) found.push(node);
  return found;
}

/** Every child element. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((node) => typeof node !== "string");
}

/** The first element of that name below, in document order. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const node of element.children) {
    if (typeof node === "string") continue;
    const found = node.name === name ? node : descendant(node, name);
    if (found) return found;
  }
  return undefined;
}

/** All elements of that name below, in document order. */
export function descendants(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const node of element.children) {
    if (typeof node === "string") continue;
    if (node.name === name) found.push(node);
    descendants(node, name, found);
  }
  return found;
}

/** `w:val` of the first child of that name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** All character data directly inside. */
export function textOf(element: XmlElement): string {
  const { children } = element;
  if (children.length === 1 && typeof children[0] === "string") return children[0];
  let text = "";
  for (const node of element.children) if (typeof node === "string") text += node;
  return text;
}

/** An ST_OnOff value (ISO 29500-1 17.17.4); the mere presence of the element means yes. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === "0" || value === "false" || value === "off");
}

/** The on/off child of that name; undefined when it is not there. */
export function flag(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && isOn(found.attributes["w:val"]);
}

/** A whole number, or undefined for anything else. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : undefined;
}

const pointsPerUnit: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

/**
 * A length in points: of a bare number `perPoint` make a point (20 twips unless told), ISO Strict files may name the
 * unit (ST_UniversalMeasure, ISO 29500-1 22.9.2.15). Some writers give fractions of a twip.
 */
export function points(value: string | undefined, perPoint = 20): number | undefined {
  if (value === undefined) return undefined;
  if (isDigits(value)) return Number(value) / perPoint;
  // Of thousands of digits the pattern would try every part.
  if (value.length > longestLength) return undefined;
  const match = /^\s*([+-]?\d*\.?\d+)\s*(pt|in|cm|mm|pc|pi)?\s*$/.exec(value);
  if (!match) return undefined;
  return match[2] ? Number(match[1]) * pointsPerUnit[match[2]]! : Number(match[1]) / perPoint;
}

const longestLength = 40;

/** Nearly all lengths are nothing else, and a pattern takes several times as long to tell. */
function isDigits(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return value !== "";
}
