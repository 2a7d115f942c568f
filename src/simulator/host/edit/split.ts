import {
  createW,
  elements,
  insertAfter,
  isElement,
  isW,
  ownerOf,
  type Element,
  type Node,
} from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { lengthOf, piecesOf, type Piece } from "../ooxml/paragraph-text";

/** Where new content goes: before `next` in `parent` (at its end when null). */
export interface Gap {
  readonly parent: Element;
  readonly next: Node | null;
}

/** Makes sure that a run begins at this place of the paragraph and returns the gap before it, or that `behind` an element. */
export function gapAt(paragraph: Element, offset: number, behind?: Element): Gap {
  if (behind?.parentNode) return { parent: behind.parentNode as Element, next: behind.nextSibling };
  let at = 0;
  let last: Piece | undefined;
  for (const piece of piecesOf(paragraph)) {
    const length = lengthOf(piece);
    if (at + length > offset || (at === offset && length > 0)) {
      const run = at === offset ? splitRunBefore(piece) : splitRunWithin(piece, offset - at);
      return gapBefore(run, paragraph);
    }
    at += length;
    last = piece;
  }
  if (!last) return { parent: paragraph, next: null };
  // Behind the last text: behind its run, and out of a deletion, which must not swallow what is new.
  let node: Element = last.run;
  while (isChange(node.parentNode)) node = node.parentNode;
  return { parent: node.parentNode as Element, next: node.nextSibling };
}

/** The same gap outside of recorded changes, which are cut in two there. */
export function outOfChanges({ parent, next }: Gap, paragraph: Element): Gap {
  if (isElement(next)) return gapBefore(next, paragraph, isChange);
  let gap: Gap = { parent, next };
  while (isChange(gap.parent))
    gap = { parent: gap.parent.parentNode as Element, next: gap.parent.nextSibling };
  return gap;
}

/** The gap before a run that is a child of paragraph, link or control; a deletion around it is cut in two. */
function gapBefore(run: Element, paragraph: Element, isCut = isDeletion): Gap {
  let node = run;
  while (node.parentNode !== paragraph && isCut(node.parentNode)) {
    const wrapper: Element = node.parentNode;
    if (previousElement(node)) {
      const rest = wrapper.cloneNode(false) as Element;
      for (let moving: Node | null = node; moving;) {
        const following: Node | null = moving.nextSibling;
        rest.appendChild(moving);
        moving = following;
      }
      insertAfter(rest, wrapper);
      node = rest;
    } else node = wrapper;
  }
  return { parent: node.parentNode as Element, next: node };
}

function previousElement(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling)
    if (before.nodeType === 1) return true;
  return false;
}

const isDeletion = (node: Node | null): node is Element => isW(node, "del") || isW(node, "moveFrom");
const isChange = (node: Node | null): node is Element =>
  isDeletion(node) || isW(node, "ins") || isW(node, "moveTo");

/** Cuts a run so that this node is the first of a run of its own. */
function splitRunBefore(piece: Piece): Element {
  const { run, node } = piece;
  const content = elements(run).filter((element) => element.localName !== "rPr");
  return run === node || content[0] === node ? run : cut(run, node);
}

/** Cuts a text in two, and its run between them. */
function splitRunWithin(piece: Piece, offset: number): Element {
  const { run, node } = piece;
  const rest = createW(ownerOf(node), node.localName ?? "t");
  setText(rest, piece.text.slice(offset));
  setText(node, piece.text.slice(0, offset));
  insertAfter(rest, node);
  return cut(run, rest);
}

/** Moves everything from `first` on into a new run with the same formatting. */
function cut(run: Element, first: Element): Element {
  const rest = run.cloneNode(false) as Element;
  const format = elements(run).find((element) => isW(element, "rPr"));
  if (format) rest.appendChild(format.cloneNode(true));
  for (let node: Node | null = first; node;) {
    const following: Node | null = node.nextSibling;
    rest.appendChild(node);
    node = following;
  }
  insertAfter(rest, run);
  return rest;
}

export function setText(element: Element, text: string): void {
  element.textContent = text;
  element.setAttributeNS(ns.xml, "xml:space", "preserve");
}
