import { at, child, closest, elements, isElement, isW, type Element } from "../ooxml/dom";
import { Body } from "../model/body";
import { ContentControl } from "../model/content-control";
import type { Point, Range } from "../model/range";
import type { Stretch } from "../model/stretch";
import { Table } from "../model/table";
import { HostError } from "../protocol/errors";
import { besideParagraph, clearContainer, deleteRange } from "./ranges";
import type { BlockPlace } from "./paragraphs";

export type InsertLocation = "Before" | "After" | "Start" | "End" | "Replace";

/** The point where text goes; "Replace" takes the old text away first. */
export function pointAt(stretch: Stretch, location: InsertLocation): Point {
  if (location === "Replace") {
    clearStretch(stretch);
    return stretch.range().start;
  }
  const range = stretch.range();
  if (location === "Before" || location === "Start") return range.start;
  return location === "After" ? range.end : range.part("Content").end;
}

/** Empties it: a container keeps one paragraph, a range loses what it covers, a paragraph keeps its mark. */
export function clearStretch(stretch: Stretch): void {
  const container = containerOf(stretch);
  if (container) clearContainer(stretch.document, container);
  else deleteRange(stretch.document, stretch.range().part("Content"));
}

function containerOf(stretch: Stretch): Element | undefined {
  if (stretch instanceof Body) return stretch.container;
  if (stretch instanceof ContentControl && !stretch.isInline) return stretch.content;
  return undefined;
}

/** Where a new block goes beside or into a stretch. */
export function blockPlaceAt(stretch: Stretch, location: InsertLocation): BlockPlace {
  const paragraphs = stretch.paragraphElements();
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) throw new HostError("InvalidObjectPath", "the object has no text any more");
  const outer = outerOf(stretch);
  if (location === "Start" || location === "End") {
    const container = containerOf(stretch);
    if (!container)
      return besideParagraph(location === "Start" ? first : last, location === "Start" ? "Before" : "After");
    return intoContainer(container, location, location === "Start" ? first : last);
  }
  if (!outer)
    return besideParagraph(location === "Before" ? first : last, location === "Before" ? "Before" : "After");
  return besideBlock(outer, location === "Before", location === "Before" ? first : last);
}

/** The element of a table or block control, beside which "Before" and "After" lie. */
function outerOf(stretch: Stretch): Element | undefined {
  if (stretch instanceof Table) return stretch.element;
  return stretch instanceof ContentControl && !stretch.isInline ? stretch.element : undefined;
}

function intoContainer(container: Element, location: "Start" | "End", like: Element): BlockPlace {
  const blocks = elements(container).filter(
    (element) => !["tcPr", "sectPr"].includes(element.localName ?? ""),
  );
  const section = elements(container).find((element) => isW(element, "sectPr")) ?? null;
  return { parent: container, next: location === "Start" ? (blocks[0] ?? section) : section, like };
}

/** Beside a table its neighbour lends the format, where there is one: cells are formatted differently. */
function besideBlock(block: Element, before: boolean, edge: Element): BlockPlace {
  const parent = block.parentNode;
  if (!isElement(parent) || isW(parent, "tr") || isW(parent, "tbl")) {
    throw new HostError("InvalidArgument", "nothing can be put beside this");
  }
  const sibling = elementBeside(block, before);
  const like = isW(sibling, "p") ? sibling : edge;
  return { parent, next: before ? block : block.nextSibling, like };
}

function elementBeside(block: Element, before: boolean): Element | null {
  let node = before ? block.previousSibling : block.nextSibling;
  while (node && !isElement(node)) node = before ? node.previousSibling : node.nextSibling;
  return isElement(node) ? node : null;
}

/** The sibling blocks that hold a range, from … to. */
export function blocksOf(range: Range): { readonly parent: Element; readonly blocks: Element[] } {
  const { paragraph: first } = range.start;
  const { paragraph: last } = range.end;
  for (let parent = first.parentNode; isElement(parent); parent = parent.parentNode) {
    const children = elements(parent);
    const from = children.findIndex((element) => holds(element, first));
    const to = children.findIndex((element) => holds(element, last));
    const isBlockLevel = ["body", "tc", "hdr", "ftr", "sdtContent", "footnote", "endnote"].includes(
      parent.localName ?? "",
    );
    if (from >= 0 && to >= 0 && isBlockLevel) return { parent, blocks: children.slice(from, to + 1) };
  }
  throw new HostError("InvalidArgument", "the range does not lie in one story");
}

function holds(element: Element, descendant: Element): boolean {
  for (let node: Element["parentNode"] = descendant; node; node = node.parentNode)
    if (node === element) return true;
  return false;
}

/** The section properties that hold for a paragraph: those at the end of its section. */
export function sectionPropertiesFor(body: Element, paragraph: Element): Element | undefined {
  const all = closest(paragraph, "body") ? elements(body) : [];
  const from = all.findIndex((block) => holds(block, paragraph));
  for (const block of all.slice(Math.max(0, from))) {
    const section = isW(block, "p") ? at(block, "pPr", "sectPr") : isW(block, "sectPr") ? block : undefined;
    if (section) return section;
  }
  return child(body, "sectPr");
}
