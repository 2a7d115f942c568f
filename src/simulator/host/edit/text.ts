import { child, createW, elements, isW, ownerOf, remove, type Element } from "../ooxml/dom";
import { lengthOf, piecesOf } from "../ooxml/paragraph-text";
import type { OpenDocument } from "../model/open-document";
import { requireEditable } from "./locks";
import { gapAt, setText } from "./split";
import { isTracking, ownInsertion, revision } from "./tracking";

/** Puts text without paragraph marks into a paragraph, in the format of the text before it, else of that after it. */
export function insertText(
  document: OpenDocument,
  paragraph: Element,
  offset: number,
  text: string,
  format = formatAt(paragraph, offset),
  behind?: Element,
): void {
  requireEditable(paragraph);
  if (text === "") return;
  const run = createW(ownerOf(paragraph), "r");
  if (format) run.appendChild(format);
  fillRun(run, text);
  insertRun(document, paragraph, offset, run, behind);
  document.shifted(paragraph, offset, 0, text.length);
}

/** Puts a run into a paragraph, as an insertion when changes are recorded. The caller says how ranges shift. */
export function insertRun(
  document: OpenDocument,
  paragraph: Element,
  offset: number,
  run: Element,
  behind?: Element,
): void {
  const { parent, next } = gapAt(paragraph, offset, behind);
  let added = run;
  if (isTracking(document) && !ownInsertion(document, parent)) {
    added = revision(document, paragraph, "ins");
    added.appendChild(run);
  }
  parent.insertBefore(added, next ?? null);
  document.edited(paragraph);
}

/** Takes the places from … to out of a paragraph; recorded as a deletion when changes are recorded. */
export function deleteText(document: OpenDocument, paragraph: Element, from: number, to: number): void {
  requireEditable(paragraph);
  if (to <= from) return;
  gapAt(paragraph, to);
  gapAt(paragraph, from);
  let at = 0;
  let taken = 0;
  const runs = new Set<Element>();
  for (const piece of piecesOf(paragraph)) {
    const length = lengthOf(piece);
    if (at >= from && at + length <= to) runs.add(piece.run);
    at += length;
  }
  for (const run of runs) taken += deleteRun(document, paragraph, run);
  document.shifted(paragraph, from, taken, 0);
  document.edited(paragraph);
}

/** Returns how many places are gone from the text: none when the deletion is only recorded. */
function deleteRun(document: OpenDocument, paragraph: Element, run: Element): number {
  const length = piecesOf(paragraph)
    .filter((piece) => piece.run === run)
    .reduce((sum, piece) => sum + lengthOf(piece), 0);
  if (isTracking(document) && !ownInsertion(document, run) && isW(run, "r")) {
    if (isW(run.parentNode, "del")) return 0;
    const deletion = revision(document, paragraph, "del");
    run.parentNode?.insertBefore(deletion, run);
    deletion.appendChild(run);
    for (const text of elements(run).filter((element) => isW(element, "t"))) becomeDeleted(text);
    return 0;
  }
  removeWithEmptyWrappers(run);
  return length;
}

function becomeDeleted(text: Element): void {
  const deleted = createW(ownerOf(text), "delText");
  setText(deleted, text.textContent ?? "");
  text.parentNode?.replaceChild(deleted, text);
}

/** A link or change without any content left goes with its last run. */
function removeWithEmptyWrappers(run: Element): void {
  let node = run;
  while (true) {
    const parent = node.parentNode;
    remove(node);
    const isEmptyWrapper =
      parent &&
      ["hyperlink", "ins", "del", "moveFrom", "moveTo", "smartTag"].some((name) => isW(parent, name));
    if (!isEmptyWrapper || elements(parent).length > 0) return;
    node = parent as Element;
  }
}

/** Formatting that text at this place gets: of the run before, else after, else of the paragraph mark. */
export function formatAt(paragraph: Element, offset: number): Element | undefined {
  let at = 0;
  let neighbour: Element | undefined;
  for (const piece of piecesOf(paragraph)) {
    if (!isW(piece.run, "r")) continue;
    neighbour ??= piece.run;
    if (at >= offset) break;
    neighbour = piece.run;
    at += lengthOf(piece);
  }
  const format = neighbour ? child(neighbour, "rPr") : child(child(paragraph, "pPr"), "rPr");
  if (!format) return undefined;
  const copy = format.cloneNode(true) as Element;
  for (const mark of elements(copy))
    if (["ins", "del", "moveFrom", "moveTo", "rPrChange"].includes(mark.localName ?? "")) remove(mark);
  return copy;
}

const special: Readonly<Record<string, string>> = { "\t": "tab", "\v": "br" };

/** Text as a run's content: tabs and line breaks are elements. */
export function fillRun(run: Element, text: string): void {
  const owner = ownerOf(run);
  for (const part of text.split(/([\t\v])/)) {
    const name = special[part];
    if (name !== undefined) run.appendChild(createW(owner, name));
    else if (part !== "") {
      const element = createW(owner, "t");
      // XML 1.0 has no place for other control characters.
      setText(element, [...part].filter((letter) => letter >= " ").join(""));
      run.appendChild(element);
    }
  }
}
