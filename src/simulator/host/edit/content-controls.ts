import {
  attribute,
  at,
  createW,
  elements,
  isElement,
  isW,
  ownerOf,
  remove,
  type Element,
  type Node,
} from "../ooxml/dom";
import { ContentControl } from "../model/content-control";
import type { OpenDocument } from "../model/open-document";
import type { Range } from "../model/range";
import { lengthOfParagraph } from "../model/text";
import { HostError } from "../protocol/errors";
import { requireDeletable, requireEditable } from "./locks";
import { blocksOf } from "./places";
import { gapAt, outOfChanges } from "./split";

const w15 = "http://schemas.microsoft.com/office/word/2012/wordml";

/** Order of what is under `w:sdtPr` in files written by Word. */
const order = [
  "rPr",
  "alias",
  "tag",
  "id",
  "lock",
  "placeholder",
  "temporary",
  "showingPlcHdr",
  "dataBinding",
  "color",
  "appearance",
];

/** A rich-text control around a range: around blocks when it covers paragraphs with their marks, else within the line. */
export function wrapRange(document: OpenDocument, range: Range): ContentControl {
  const { start, end } = range;
  const whole = start.offset === 0 && end.offset > lengthOfParagraph(end.paragraph);
  requireEditable(start.paragraph);
  if (whole) {
    const { parent, blocks } = blocksOf(range);
    return wrap(document, parent, blocks);
  }
  if (start.paragraph !== end.paragraph)
    throw new HostError("InvalidArgument", "the range ends within a paragraph");
  return wrapInline(document, start.paragraph, start.offset, end.offset);
}

/** … around one block, such as a table. */
export function wrapBlock(document: OpenDocument, block: Element): ContentControl {
  requireEditable(block);
  const parent = block.parentNode;
  if (!isElement(parent)) throw new HostError("InvalidObjectPath");
  return wrap(document, parent, [block]);
}

function wrapInline(document: OpenDocument, paragraph: Element, from: number, to: number): ContentControl {
  let end = gapAt(paragraph, to);
  let start = gapAt(paragraph, from);
  if (start.parent !== end.parent) {
    // What was inserted under recorded changes goes into the control with its mark.
    end = outOfChanges(end, paragraph);
    start = outOfChanges(start, paragraph);
  }
  if (start.parent !== end.parent)
    throw new HostError("InvalidArgument", "the range ends within a link or change");
  const nodes: Element[] = [];
  for (let node = start.next; node && node !== end.next; node = node.nextSibling)
    if (isElement(node)) nodes.push(node);
  return wrap(document, start.parent, nodes, end.next);
}

function wrap(
  document: OpenDocument,
  parent: Element,
  nodes: readonly Element[],
  next: Node | null = null,
): ContentControl {
  const content = nodes.filter((node) => !isW(node, "sectPr") && !isW(node, "tcPr"));
  const owner = ownerOf(parent);
  const control = createW(owner, "sdt");
  control
    .appendChild(createW(owner, "sdtPr"))
    .appendChild(createW(owner, "id", { val: String(nextId(document)) }));
  const inside = control.appendChild(createW(owner, "sdtContent"));
  parent.insertBefore(control, content[0] ?? next);
  for (const node of content) inside.appendChild(node);
  document.changed(control);
  return new ContentControl(document, control);
}

function nextId(document: OpenDocument): number {
  const used = controlIds(document.body);
  return used.reduce((greatest, id) => Math.max(greatest, id), 1000) + 1;
}

function controlIds(element: Element): number[] {
  return elements(element).flatMap((one) => {
    const own = isW(one, "sdt") ? [Number(attribute(at(one, "sdtPr", "id"), "val") ?? 0)] : [];
    return [...own, ...(isW(one, "r") ? [] : controlIds(one))];
  });
}

/** Sets one value under `w:sdtPr`; an empty one is taken out. */
export function setControlProperty(control: ContentControl, name: string, value: string | undefined): void {
  const { document, element } = control;
  const owner = ownerOf(element);
  let properties = control.properties;
  if (!properties) {
    properties = createW(owner, "sdtPr");
    element.insertBefore(properties, element.firstChild);
  }
  const old = elements(properties).find((one) => one.localName === name);
  if (old) remove(old);
  if (value !== undefined) {
    const made = isExtension(name)
      ? extension(document, name, value)
      : createW(owner, name, value === "" ? {} : { val: value });
    const next = elements(properties).find((one) => {
      const rank = order.indexOf(one.localName ?? "");
      return rank < 0 || rank > order.indexOf(name);
    });
    properties.insertBefore(made, next ?? null);
  }
  document.changed(element);
}

const isExtension = (name: string): boolean => name === "appearance" || name === "color";

/** Appearance and colour came with Word 2013 and live in its namespace. */
function extension(document: OpenDocument, name: string, value: string): Element {
  const prefix = document.declareIgnorable("w15", w15);
  const owner = ownerOf(document.body);
  const made = owner.createElementNS(w15, `${prefix}:${name}`);
  // The colour's type is that of the main namespace, and so is its attribute (MS-DOCX 2.5.3.4).
  if (name === "color") setAttributeLike(made, createW(owner, name), value);
  else made.setAttributeNS(w15, `${prefix}:val`, value);
  return made;
}

function setAttributeLike(element: Element, like: Element, value: string): void {
  element.setAttributeNS(like.namespaceURI, like.prefix ? `${like.prefix}:val` : "val", value);
}

/** Takes a control away, with what is in it or leaving that behind. */
export function deleteControl(control: ContentControl, keepContent: boolean): void {
  const { document, element } = control;
  requireDeletable(element);
  if (!keepContent) requireEditable(element);
  const parent = element.parentNode;
  const content = control.content;
  if (!isElement(parent)) throw new HostError("InvalidObjectPath");
  if (keepContent && content) for (const node of [...content.childNodes]) parent.insertBefore(node, element);
  const needsParagraph =
    ["body", "tc", "hdr", "ftr", "sdtContent"].includes(parent.localName ?? "") && !control.isInline;
  const next = element.nextSibling;
  remove(element);
  if (needsParagraph && !elements(parent).some((one) => ["p", "tbl", "sdt"].includes(one.localName ?? ""))) {
    parent.insertBefore(createW(ownerOf(parent), "p"), next);
  }
  document.changed(parent);
}
