import type { Cursor } from "../simulated-word";
import { placesBefore, placesOf, pointAt, type DomPoint } from "./places";
import type { DrawnDocument } from "./draw-document";

type Drawn = Pick<DrawnDocument, "partsOf">;

/** What is selected in the page: where the selection was begun, and where its moving end is. */
export interface PageSelection {
  readonly anchor: Cursor;
  readonly focus: Cursor;
}

/** The page's selection in Word's places; undefined when it is not in the document. */
export function selectionIn(pages: HTMLElement, drawn: Drawn): PageSelection | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (!anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) return undefined;
  const focus = cursorAt(pages, drawn, { node: focusNode, offset: focusOffset });
  if (!focus) return undefined;
  const isCaret = anchorNode === focusNode && anchorOffset === focusOffset;
  const anchor = isCaret ? focus : cursorAt(pages, drawn, { node: anchorNode, offset: anchorOffset });
  return { anchor: anchor ?? focus, focus };
}

/** A point of the page in Word's places; between paragraphs it is the end of the one before. */
export function cursorAt(pages: HTMLElement, drawn: Drawn, point: DomPoint): Cursor | undefined {
  if (!pages.contains(point.node)) return undefined;
  const holder = point.node instanceof Element ? point.node : point.node.parentElement;
  const own = holder?.closest<HTMLElement>("[data-paragraph]");
  if (own) {
    const paragraph = Number(own.dataset.paragraph);
    return { paragraph, offset: placesBefore(drawn.partsOf(paragraph), point) };
  }
  const all = Array.from(pages.querySelectorAll<HTMLElement>("[data-paragraph]"));
  const before = all.findLast((part) => isBefore(part, point));
  if (!before) return all.length > 0 ? { paragraph: 0, offset: 0 } : undefined;
  const paragraph = Number(before.dataset.paragraph);
  return { paragraph, offset: placesOf(drawn.partsOf(paragraph)) };
}

function isBefore(part: HTMLElement, point: DomPoint): boolean {
  const range = document.createRange();
  range.selectNode(part);
  return range.comparePoint(point.node, point.offset) > 0;
}

/** Puts the page's own cursor or selection where Word's is. */
export function showSelection(drawn: Drawn, { anchor, focus }: PageSelection): void {
  const from = pointAt(drawn.partsOf(anchor.paragraph), anchor.offset);
  const to = pointAt(drawn.partsOf(focus.paragraph), focus.offset);
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
