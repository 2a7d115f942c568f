import { pointAt, type DomPoint } from "./places";

/** Shows typed text in the drawn paragraph, before it is drawn anew. False when it cannot be shown in place. */
export function writeAt(parts: readonly HTMLElement[], places: number, text: string): boolean {
  const point = pointAt(parts, places);
  if (!point) return false;
  if (point.node instanceof Text) {
    point.node.insertData(point.offset, text);
    setCaret({ node: point.node, offset: point.offset + text.length });
    return true;
  }
  const written = document.createTextNode(text);
  point.node.insertBefore(written, point.node.childNodes[point.offset] ?? null);
  setCaret({ node: written, offset: text.length });
  return true;
}

/** Takes the character before a place away. False when there is none, or something other than a character. */
export function eraseBefore(parts: readonly HTMLElement[], places: number): boolean {
  const point = places > 0 ? pointAt(parts, places) : undefined;
  if (!(point?.node instanceof Text) || point.offset === 0) return false;
  point.node.deleteData(point.offset - 1, 1);
  setCaret({ node: point.node, offset: point.offset - 1 });
  return true;
}

/** Puts the page's own cursor at a point. */
function setCaret({ node, offset }: DomPoint): void {
  getSelection()?.setBaseAndExtent(node, offset, node, offset);
}
