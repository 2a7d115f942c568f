import {
  at,
  child,
  createW,
  elements,
  insertAfter,
  isElement,
  isW,
  numberAttribute,
  ownerOf,
  placeInOrder,
  remove,
  type Element,
  type Node,
} from "../ooxml/dom";
import { rowsOf } from "../ooxml/story";
import type { OpenDocument } from "../model/open-document";
import { lengthOfParagraph } from "../model/text";
import { HostError } from "../protocol/errors";
import { requireEditable } from "./locks";
import { insertLines, paragraphLike, type BlockPlace } from "./paragraphs";
import { deleteText } from "./text";
import { isOwn, isTracking, revision } from "./tracking";

/** `values` as the API wants them: a matrix of exactly this size. */
export function matrixOf(value: unknown, rows: number, columns: number): string[][] {
  const isMatrix =
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns);
  if (!isMatrix) throw new HostError("InvalidArgument", `values must be ${rows} rows of ${columns}`);
  return value.map((row: unknown[]) => row.map(String));
}

/** A new table; its cells take over the formatting of the paragraph it is put beside, as in Word. */
export function insertTable(
  document: OpenDocument,
  place: BlockPlace,
  rows: number,
  columns: number,
  values: unknown,
): Element {
  requireEditable(place.parent);
  const texts = values == null ? undefined : matrixOf(values, rows, columns);
  const owner = ownerOf(place.like);
  const width = Math.floor(availableWidth(document, place.parent) / columns);
  const table = createW(owner, "tbl");
  const properties = table.appendChild(createW(owner, "tblPr"));
  properties.appendChild(createW(owner, "tblW", { w: "0", type: "auto" }));
  properties.appendChild(createW(owner, "tblLook", { val: "04A0" }));
  const grid = table.appendChild(createW(owner, "tblGrid"));
  for (let column = 0; column < columns; column += 1)
    grid.appendChild(createW(owner, "gridCol", { w: String(width) }));
  for (let row = 0; row < rows; row += 1) {
    const widths = Array.from({ length: columns }, () => width);
    table.appendChild(newRow(document, place.like, widths, texts?.[row]));
  }
  place.parent.insertBefore(table, place.next);
  keepParagraphAfter(document, table, place.like);
  document.changed(table);
  return table;
}

/** A row of empty or filled cells. */
export function newRow(
  document: OpenDocument,
  like: Element,
  widths: readonly number[],
  texts: readonly string[] | undefined,
): Element {
  const owner = ownerOf(like);
  const row = createW(owner, "tr");
  if (isTracking(document))
    row.appendChild(createW(owner, "trPr")).appendChild(revision(document, like, "ins"));
  widths.forEach((width, column) => row.appendChild(newCell(document, like, width, texts?.[column] ?? "")));
  return row;
}

export function newCell(document: OpenDocument, like: Element, width: number, text: string): Element {
  const owner = ownerOf(like);
  const cell = createW(owner, "tc");
  cell
    .appendChild(createW(owner, "tcPr"))
    .appendChild(createW(owner, "tcW", { w: String(width), type: "dxa" }));
  for (const line of text.split(/\r\n|\r|\n/)) cell.appendChild(paragraphLike(document, like, line));
  return cell;
}

/** Replaces the text of a cell: its first paragraph keeps its formatting, the others go. */
export function setCellText(document: OpenDocument, cell: Element, text: string): void {
  requireEditable(cell);
  const [first, ...others] = document.paragraphsOf(cell).map((one) => one.element);
  if (!first) throw new Error("A cell has at least one paragraph.");
  for (const other of others) {
    if (isTracking(document)) deleteText(document, other, 0, lengthOfParagraph(other));
    else remove(other);
  }
  for (const block of elements(cell)) if (isW(block, "tbl")) remove(block);
  const length = lengthOfParagraph(first);
  // The new text before the old one is taken away: it is formatted like it.
  insertLines(document, first, length, text);
  deleteText(document, first, 0, length);
  document.changed(cell);
}

/** Takes a table away; while changes are recorded its rows are only marked as deleted. */
export function removeTable(document: OpenDocument, table: Element): void {
  requireEditable(table);
  if (isTracking(document) && !rowsOf(table).every((row) => isOwn(document, row))) {
    for (const row of rowsOf(table)) removeRow(document, row);
    return;
  }
  const parent = table.parentNode;
  remove(table);
  if (isElement(parent)) {
    if (needsParagraph(parent)) parent.insertBefore(createW(ownerOf(parent), "p"), sectionOf(parent));
    document.changed(parent);
  }
}

export function removeRow(document: OpenDocument, row: Element): void {
  requireEditable(row);
  if (isTracking(document) && !isOwn(document, row)) {
    for (const { element } of document.paragraphsOf(row))
      deleteText(document, element, 0, lengthOfParagraph(element));
    const properties = rowProperties(row);
    if (!child(properties, "del")) properties.appendChild(revision(document, row, "del"));
    document.changed(row);
    return;
  }
  const { parentNode } = row;
  remove(row);
  if (parentNode) document.changed(parentNode);
}

export function rowProperties(row: Element): Element {
  const known = child(row, "trPr");
  if (known) return known;
  const made = createW(ownerOf(row), "trPr");
  const exceptions = child(row, "tblPrEx");
  if (exceptions) insertAfter(made, exceptions);
  else row.insertBefore(made, row.firstChild);
  return made;
}

const cellOrder = [
  "cnfStyle",
  "tcW",
  "gridSpan",
  "hMerge",
  "vMerge",
  "tcBorders",
  "shd",
  "noWrap",
  "tcMar",
  "textDirection",
  "tcFitText",
  "vAlign",
  "hideMark",
];

export function setCellProperty(cell: Element, property: Element): void {
  let properties = child(cell, "tcPr");
  if (!properties) {
    properties = createW(ownerOf(cell), "tcPr");
    cell.insertBefore(properties, cell.firstChild);
  }
  placeInOrder(properties, property, cellOrder);
}

const tableOrder = [
  "tblStyle",
  "tblpPr",
  "tblOverlap",
  "bidiVisual",
  "tblStyleRowBandSize",
  "tblStyleColBandSize",
  "tblW",
  "jc",
  "tblCellSpacing",
  "tblInd",
  "tblBorders",
  "shd",
  "tblLayout",
  "tblCellMar",
  "tblLook",
  "tblCaption",
  "tblDescription",
];

export function tableProperties(table: Element): Element {
  const known = child(table, "tblPr");
  if (known) return known;
  const made = createW(ownerOf(table), "tblPr");
  table.insertBefore(made, table.firstChild);
  return made;
}

export function setTableProperty(table: Element, property: Element): void {
  placeInOrder(tableProperties(table), property, tableOrder);
}

/** Two tables would grow together, and a cell or body must end with a paragraph: Word keeps one between. */
function keepParagraphAfter(document: OpenDocument, table: Element, like: Element): void {
  let next = table.nextSibling;
  while (next && (!isElement(next) || ["bookmarkStart", "bookmarkEnd"].includes(next.localName ?? "")))
    next = next.nextSibling;
  if (isW(next, "p") || isW(firstBlockIn(next), "p")) return;
  if (isW(table.parentNode, "sdtContent") && !next) return;
  insertAfter(paragraphLike(document, like, ""), table);
}

/** The first block of a content control, through controls in controls. */
function firstBlockIn(node: Node | null): Node | null {
  if (!isW(node, "sdt")) return node;
  const content = child(node, "sdtContent");
  return content ? firstBlockIn(elements(content)[0] ?? null) : null;
}

function needsParagraph(parent: Element): boolean {
  const blocks = elements(parent).filter((element) =>
    ["p", "tbl", "sdt", "customXml"].includes(element.localName ?? ""),
  );
  return !isW(blocks.at(-1) ?? null, "p") && !isW(blocks.at(-1) ?? null, "sdt");
}

const sectionOf = (parent: Element): Element | null =>
  elements(parent).find((element) => isW(element, "sectPr")) ?? null;

/** Twips between the margins, or within the cell. */
function availableWidth(document: OpenDocument, parent: Element): number {
  if (isW(parent, "tc")) return numberAttribute(at(parent, "tcPr", "tcW"), "w") ?? 4500;
  const section = child(document.body, "sectPr");
  const page = numberAttribute(child(section, "pgSz"), "w") ?? 11906;
  const margins = child(section, "pgMar");
  return page - (numberAttribute(margins, "left") ?? 1440) - (numberAttribute(margins, "right") ?? 1440);
}
