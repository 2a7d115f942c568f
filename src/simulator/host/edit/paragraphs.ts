import {
  at,
  child,
  createW,
  elements,
  insertAfter,
  isElement,
  isW,
  ownerOf,
  remove,
  type Element,
  type Node,
} from "../ooxml/dom";
import type { OpenDocument } from "../model/open-document";
import { lengthOfParagraph } from "../model/text";
import { requireEditable } from "./locks";
import { gapAt } from "./split";
import { deleteText, fillRun, formatAt, insertText } from "./text";
import { isOwn, isTracking, revision, trackMark } from "./tracking";

/** Where a block goes, and the paragraph whose formatting new text takes over. */
export interface BlockPlace {
  readonly parent: Element;
  readonly next: Node | null;
  readonly like: Element;
}

/** New paragraphs, one a line of `text`, formatted as Word does: like their neighbour. Returns the first. */
export function insertParagraphs(document: OpenDocument, place: BlockPlace, text: string): Element {
  requireEditable(place.parent);
  const made = text.split(/\r\n|\r|\n/).map((line) => {
    const paragraph = paragraphLike(document, place.like, line);
    place.parent.insertBefore(paragraph, place.next);
    return paragraph;
  });
  const [first] = made;
  if (!first) throw new Error("Splitting a text gives at least one line.");
  document.changed(first);
  return first;
}

/** A detached paragraph with the formatting of another; its own section break and changes stay behind. */
export function paragraphLike(document: OpenDocument, like: Element, text: string): Element {
  const owner = ownerOf(like);
  const paragraph = createW(owner, "p");
  copyFormat(like, paragraph);
  const tracked = isTracking(document);
  if (text !== "") {
    const run = createW(owner, "r");
    const format = formatAt(like, Infinity);
    if (format) run.appendChild(format);
    fillRun(run, text);
    if (tracked) paragraph.appendChild(revision(document, like, "ins")).appendChild(run);
    else paragraph.appendChild(run);
  }
  if (tracked) trackMark(document, paragraph, "ins");
  return paragraph;
}

function copyFormat(from: Element, to: Element): void {
  const format = child(from, "pPr");
  if (!format) return;
  const copy = format.cloneNode(true) as Element;
  for (const element of elements(copy))
    if (["sectPr", "pPrChange"].includes(element.localName ?? "")) remove(element);
  for (const mark of ["ins", "del", "moveFrom", "moveTo"]) {
    const changes = [at(copy, "rPr", mark), at(copy, "numPr", mark)];
    for (const change of changes) if (change) remove(change);
  }
  to.insertBefore(copy, to.firstChild);
}

/** Ends the paragraph at a place; what follows becomes a paragraph of its own, which is returned. */
export function splitParagraph(document: OpenDocument, paragraph: Element, offset: number): Element {
  requireEditable(paragraph);
  const { parent, next } = gapAt(paragraph, offset);
  const second = createW(ownerOf(paragraph), "p");
  copyFormat(paragraph, second);
  moveFollowing(paragraph, parent, next, second);
  // The break of a section belongs to the end of the text before it, which is now the second paragraph.
  const section = at(paragraph, "pPr", "sectPr");
  if (section) (child(second, "pPr") ?? second).appendChild(section);
  insertAfter(second, paragraph);
  if (isTracking(document)) trackMark(document, paragraph, "ins");
  document.shifted(paragraph, offset, Infinity, 0);
  document.changed(paragraph);
  return second;
}

/** Moves all content behind a gap into another paragraph, cutting links and changes around it in two. */
function moveFollowing(paragraph: Element, parent: Element, next: Node | null, target: Element): void {
  const moved: Node[] = [];
  for (let node = next; node; node = node.nextSibling) moved.push(node);
  if (parent === paragraph) {
    for (const node of moved) target.appendChild(node);
    return;
  }
  const outer = parent.parentNode;
  if (!isElement(outer)) return;
  // A content control within the line is not cut: what follows it moves.
  const isControl = ["sdt", "sdtContent"].includes(parent.localName ?? "");
  if (!isControl && moved.length > 0) {
    const rest = parent.cloneNode(false) as Element;
    for (const node of moved) rest.appendChild(node);
    insertAfter(rest, parent);
  }
  moveFollowing(paragraph, outer, parent.nextSibling, target);
}

/** Takes a paragraph away. The last one of its container stays, emptied: a body or cell ends with a paragraph. */
export function removeParagraph(document: OpenDocument, paragraph: Element): void {
  requireEditable(paragraph);
  deleteText(document, paragraph, 0, lengthOfParagraph(paragraph));
  if (isTracking(document) && !isOwn(document, paragraph)) trackMark(document, paragraph, "del");
  else if (!isNeeded(paragraph)) {
    const { ownerDocument, parentNode } = paragraph;
    remove(paragraph);
    const root = ownerDocument?.documentElement;
    document.changed(parentNode ?? root ?? paragraph);
    return;
  }
  document.changed(paragraph);
}

/** Whether the document would be invalid (or lose a section) without this paragraph. */
function isNeeded(paragraph: Element): boolean {
  if (at(paragraph, "pPr", "sectPr")) return true;
  const parent = paragraph.parentNode;
  if (!isElement(parent)) return true;
  const blocks = elements(parent).filter((element) =>
    ["p", "tbl", "sdt", "customXml"].includes(element.localName ?? ""),
  );
  return blocks.length === 1 || (blocks.at(-1) === paragraph && !isW(parent, "sdtContent"));
}

/** Appends the text of the next paragraph to this one and takes that one away; only siblings can be joined. */
export function joinWithNext(document: OpenDocument, paragraph: Element): void {
  let next = paragraph.nextSibling;
  while (next && !isElement(next)) next = next.nextSibling;
  if (!isW(next, "p")) return;
  if (isTracking(document)) trackMark(document, paragraph, "del");
  else {
    for (const node of [...next.childNodes]) if (!isW(node, "pPr")) paragraph.appendChild(node);
    remove(next);
  }
  document.changed(paragraph);
}

/** Text with paragraph marks at a place; returns where it ends. */
export function insertLines(
  document: OpenDocument,
  paragraph: Element,
  offset: number,
  text: string,
  format?: Element,
  behind?: Element,
): { readonly paragraph: Element; readonly offset: number } {
  const [first = "", ...others] = text.split(/\r\n|\r|\n/);
  insertText(document, paragraph, offset, first, format, behind);
  let end = { paragraph, offset: offset + first.length };
  for (const line of others) {
    const next = splitParagraph(document, end.paragraph, end.offset);
    insertText(document, next, 0, line);
    end = { paragraph: next, offset: line.length };
  }
  return end;
}
