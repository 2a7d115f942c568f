import { deleteControl } from "./edit/content-controls";
import { insertRows } from "./edit/table-grid";
import { removeRow, removeTable } from "./edit/tables";
import { ContentControl } from "./model/content-control";
import type { OpenDocument } from "./model/open-document";
import { controlsBelow } from "./model/stretch";
import {
  child,
  closest,
  createW,
  elements,
  insertAfter,
  isElement,
  isW,
  ownerOf,
  remove,
  setAttribute,
  type Element,
} from "./ooxml/dom";
import { cellsOf, rowsOf } from "./ooxml/story";

/** What the user may do to the table a paragraph is in, as in Word's menu of the table. */
export type TableAction = "addRow" | "removeRow" | "removeTable" | "duplicateTable";

/** Does it, and returns the paragraph that the cursor goes to; undefined when the cursor stays where it is. */
export function changeTable(
  document: OpenDocument,
  paragraph: Element,
  action: TableAction,
): Element | undefined {
  const table = closest(paragraph, "tbl");
  const row = closest(paragraph, "tr");
  if (!table || !row) throw new RangeError("The paragraph is in no table.");
  switch (action) {
    case "addRow": {
      const [added] = insertRows(document, row, "After", 1, null);
      return added && document.paragraphsOf(added)[0]?.element;
    }
    case "removeRow": {
      const rows = rowsOf(table);
      const at = rows.indexOf(row);
      if (rows.length === 1) return removed(document, table);
      removeRow(document, row);
      const neighbour = rows[at + 1] ?? rows[at - 1];
      return neighbour && document.paragraphsOf(neighbour)[0]?.element;
    }
    case "removeTable":
      return removed(document, table);
    case "duplicateTable":
      return duplicate(document, table);
  }
}

/** The first paragraph of the cell after (1) or before (-1) the one a paragraph is in; undefined at the table's ends. */
export function neighbouringCell(
  document: OpenDocument,
  paragraph: Element,
  step: 1 | -1,
): Element | undefined {
  const table = closest(paragraph, "tbl");
  const own = closest(paragraph, "tc");
  if (!table || !own) return undefined;
  const cells = rowsOf(table).flatMap(cellsOf);
  const next = cells[cells.indexOf(own) + step];
  return next && document.paragraphsOf(next)[0]?.element;
}

/** Word puts the cursor to what follows the table. */
function removed(document: OpenDocument, table: Element): Element | undefined {
  const all = document.paragraphsOf(document.body).map(({ element }) => element);
  const own = new Set(document.paragraphsOf(table).map(({ element }) => element));
  const last = all.findLastIndex((paragraph) => own.has(paragraph));
  const before = all[all.findIndex((paragraph) => own.has(paragraph)) - 1];
  const after = all[last + 1];
  removeTable(document, table);
  return after ?? before;
}

/** Copies the table behind itself with its content control, as copying and pasting the two does. */
function duplicate(document: OpenDocument, table: Element): Element | undefined {
  const block = controlAround(table) ?? table;
  const copy = block.cloneNode(true) as Element;
  makeUnique(document, copy);
  // Two tables without a paragraph between would grow together.
  const gap = createW(ownerOf(block), "p");
  insertAfter(gap, block);
  insertAfter(copy, gap);
  if (!isW(following(copy), "p")) insertAfter(createW(ownerOf(block), "p"), copy);
  document.changed(copy);
  return document.paragraphsOf(copy)[0]?.element;
}

/** The content control that holds this table and nothing else. */
function controlAround(table: Element): Element | undefined {
  const content = table.parentNode;
  if (!isW(content, "sdtContent") || elements(content).length > 1) return undefined;
  return isElement(content.parentNode) ? content.parentNode : undefined;
}

function following(block: Element): Element | undefined {
  let node = block.nextSibling;
  while (node && !isElement(node)) node = node.nextSibling;
  return isElement(node) ? node : undefined;
}

/** Ids of content controls are unique, tags are not; bookmarks and paragraph ids stay with the original. */
function makeUnique(document: OpenDocument, copy: Element): void {
  const controls = controlsBelow(document.body).map((element) => new ContentControl(document, element).id);
  let last = controls.reduce((greatest, id) => Math.max(greatest, id), 0);
  const ids = (element: Element): void => {
    if (isW(element, "sdt")) {
      const id = child(child(element, "sdtPr"), "id");
      if (id) setAttribute(id, "val", String((last += 1)));
    }
    for (const attribute of [...element.attributes])
      if (attribute.localName === "paraId" || attribute.localName === "textId")
        element.removeAttributeNode(attribute);
    for (const one of elements(element)) {
      if (one.localName === "bookmarkStart" || one.localName === "bookmarkEnd") remove(one);
      else ids(one);
    }
  };
  ids(copy);
}

/** Takes away the content controls that a deletion from `first` to `last` covers wholly, with what is in them. */
export function removeCoveredControls(document: OpenDocument, covered: readonly Element[]): void {
  // What lies at an end of the selection is touched, not covered.
  const inner = new Set(covered.slice(1, -1));
  for (const element of controlsBelow(document.body)) {
    const control = new ContentControl(document, element);
    if (control.gone || control.isInline) continue;
    if (control.paragraphElements().every((paragraph) => inner.has(paragraph))) deleteControl(control, false);
  }
}

/** Takes a content control away and leaves its content ("Xóa điều khiển nội dung"). */
export function releaseControl(document: OpenDocument, id: number): void {
  const control = controlsBelow(document.body)
    .map((element) => new ContentControl(document, element))
    .find((one) => one.id === id);
  if (!control) throw new RangeError(`The document has no content control ${id}.`);
  deleteControl(control, true);
}
