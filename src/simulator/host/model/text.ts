import { child, type Element } from "../ooxml/dom";
import { lengthOf, piecesOf, type Piece } from "../ooxml/paragraph-text";
import { runFact } from "./formatting";
import type { OpenDocument } from "./open-document";

/** The text of a paragraph as `paragraph.text` gives it, or of a part of it. */
export function textOf(document: OpenDocument, paragraph: Element, from = 0, to = Infinity): string {
  let text = "";
  let at = 0;
  for (const piece of piecesOf(paragraph)) {
    const length = lengthOf(piece);
    const start = Math.max(0, from - at);
    const end = Math.min(piece.text.length, to - at);
    if (end > start && isShown(document, paragraph, piece)) text += piece.text.slice(start, end);
    at += length;
  }
  return text;
}

/** Hidden text is no text unless Word shows it, like `Range.Text` in its object model. */
export function isShown(document: OpenDocument, paragraph: Element, piece: Piece): boolean {
  return (
    document.word.showsHiddenText || runFact(document, paragraph, child(piece.run, "rPr"), "hidden") !== true
  );
}

/** Places in a paragraph, its mark not counted. */
export function lengthOfParagraph(paragraph: Element): number {
  return piecesOf(paragraph).reduce((sum, piece) => sum + lengthOf(piece), 0);
}

/** The text of several paragraphs as one string: Word's paragraph marks become line feeds. */
export function joinedText(document: OpenDocument, paragraphs: readonly Element[]): string {
  return paragraphs.map((paragraph) => textOf(document, paragraph)).join("\n");
}

/** The story a paragraph is counted in: the body of the document, of a header, of a note. */
export function storyOf(node: Element): Element {
  let story: Element = node;
  for (let current: Element | null = node; current; current = parentElement(current)) {
    const name = current.localName ?? "";
    if (["body", "hdr", "ftr", "footnote", "endnote", "comment", "txbxContent"].includes(name))
      return current;
    story = current;
  }
  return story;
}

function parentElement(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && parent.nodeType === 1 ? (parent as Element) : null;
}
