import { closest, elements, isElement, isW, remove, type Element } from "../ooxml/dom";
import type { OpenDocument } from "../model/open-document";
import { Range, type Point } from "../model/range";
import { lengthOfParagraph } from "../model/text";
import { requireEditable } from "./locks";
import { insertLines, joinWithNext, removeParagraph, type BlockPlace } from "./paragraphs";
import { removeTable } from "./tables";
import { deleteText, formatAt } from "./text";
import { isTracking } from "./tracking";

/** Deletes what a range covers: text, paragraph marks, whole tables. */
export function deleteRange(document: OpenDocument, range: Range): void {
  const { start, end } = range;
  const paragraphs = range.paragraphs;
  for (const paragraph of paragraphs) requireEditable(paragraph);
  const beyondMark = end.offset > lengthOfParagraph(end.paragraph);
  if (start.paragraph === end.paragraph) {
    const length = lengthOfParagraph(start.paragraph);
    if (start.offset === 0 && beyondMark) removeParagraph(document, start.paragraph);
    else {
      deleteText(document, start.paragraph, start.offset, Math.min(end.offset, length));
      if (beyondMark) joinWithNext(document, start.paragraph);
    }
    return;
  }
  removeCovered(document, paragraphs, start, end, beyondMark);
}

function removeCovered(
  document: OpenDocument,
  paragraphs: readonly Element[],
  start: Point,
  end: Point,
  beyondMark: boolean,
): void {
  const whole = new Set(paragraphs);
  if (start.offset > 0) whole.delete(start.paragraph);
  if (!beyondMark) whole.delete(end.paragraph);
  const tables = new Set<Element>();
  for (const paragraph of whole) {
    const table = outermostCovered(document, paragraph, whole);
    if (table) tables.add(table);
  }
  for (const table of tables) removeTable(document, table);
  if (start.offset > 0)
    deleteText(document, start.paragraph, start.offset, lengthOfParagraph(start.paragraph));
  for (const paragraph of whole)
    if (![...tables].some((table) => isInside(paragraph, table))) removeParagraph(document, paragraph);
  if (!beyondMark)
    deleteText(document, end.paragraph, 0, Math.min(end.offset, lengthOfParagraph(end.paragraph)));
  if (start.offset > 0) joinWithNext(document, start.paragraph);
}

function outermostCovered(
  document: OpenDocument,
  paragraph: Element,
  covered: ReadonlySet<Element>,
): Element | undefined {
  let found: Element | undefined;
  for (let table = closest(paragraph, "tbl"); table; table = closest(table.parentNode, "tbl")) {
    if (document.paragraphsOf(table).every((one) => covered.has(one.element))) found = table;
  }
  return found;
}

function isInside(node: Element, ancestor: Element): boolean {
  for (let table = closest(node, "tbl"); table; table = closest(table.parentNode, "tbl"))
    if (table === ancestor) return true;
  return false;
}

/** Empties a container (body, cell, header, content control): one paragraph stays, with the formatting of the last. */
export function clearContainer(document: OpenDocument, container: Element): void {
  requireEditable(container);
  const paragraphs = document.paragraphsOf(container).map((one) => one.element);
  const last = paragraphs.at(-1);
  if (!last) return;
  if (isTracking(document)) {
    for (const paragraph of paragraphs) removeParagraph(document, paragraph);
    return;
  }
  deleteText(document, last, 0, lengthOfParagraph(last));
  for (const node of elements(last)) if (!isW(node, "pPr")) remove(node);
  for (const block of elements(container))
    if (!["sectPr", "tcPr"].includes(block.localName ?? "")) remove(block);
  const end = elements(container).find((element) => isW(element, "sectPr"));
  container.insertBefore(last, end ?? null);
  document.changed(container);
}

/** Text at a point; returns the range it covers. A place behind a paragraph mark is the start of what follows. */
export function insertAt(document: OpenDocument, point: Point, text: string): Range {
  const start = beforeMark(point);
  const end = insertLines(document, start.paragraph, start.offset, text, undefined, start.behind);
  return new Range(document, start, end);
}

/**
 * New text in place of what a range covers, in the format of the first character covered, as `Range.Text` of Word's
 * object model does; undefined when it covers no text of a single paragraph.
 */
export function replaceText(document: OpenDocument, range: Range, text: string): Range | undefined {
  const { start, end } = range.part("Content");
  const covered = end.offset - start.offset;
  if (start.paragraph !== end.paragraph || covered <= 0) return undefined;
  const format = formatAt(start.paragraph, start.offset + 1);
  const last = insertLines(document, start.paragraph, start.offset, text, format);
  deleteText(document, last.paragraph, last.offset, last.offset + covered);
  return new Range(document, start, last);
}

function beforeMark(point: Point): Point {
  const { paragraph, offset } = point;
  const length = lengthOfParagraph(paragraph);
  if (offset <= length) return point;
  let next = paragraph.nextSibling;
  while (next && !isElement(next)) next = next.nextSibling;
  return isW(next, "p") ? { paragraph: next, offset: 0 } : { paragraph, offset: length };
}

/** The block place before or after a paragraph. */
export function besideParagraph(paragraph: Element, side: "Before" | "After"): BlockPlace {
  const parent = paragraph.parentNode;
  if (!isElement(parent)) throw new Error("The paragraph is not in the document.");
  return { parent, next: side === "Before" ? paragraph : paragraph.nextSibling, like: paragraph };
}
