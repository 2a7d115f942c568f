/** A point of the page as drawn. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Drawn things that take one place in Word's text and are not to be looked into: pictures, text boxes, equations. */
const objects = new Set(["IMG", "DIV", "SVG", "MATH", "IFRAME", "BR", "WBR"]);

interface Piece {
  readonly node: Node;
  readonly places: number;
}

/** The text of a drawn paragraph in Word's places: a character each, and one for a line break or an object. */
function piecesOf(parts: readonly Node[]): Piece[] {
  return parts.flatMap((part): Piece[] => {
    if (part.nodeType === Node.TEXT_NODE) return [{ node: part, places: part.nodeValue?.length ?? 0 }];
    if (part.nodeType !== Node.ELEMENT_NODE) return [];
    if (objects.has(part.nodeName.toUpperCase())) return [{ node: part, places: 1 }];
    return piecesOf(Array.from(part.childNodes));
  });
}

/** The length of a drawn paragraph in Word's places. */
export function placesOf(parts: readonly Node[]): number {
  return piecesOf(parts).reduce((sum, { places }) => sum + places, 0);
}

/** How many places of the paragraph drawn as `parts` lie before a point in it. */
export function placesBefore(parts: readonly Node[], point: DomPoint): number {
  let places = 0;
  for (const { node, places: own } of piecesOf(parts)) {
    if (node === point.node) return places + (node.nodeType === Node.TEXT_NODE ? point.offset : 0);
    const range = document.createRange();
    range.selectNode(node);
    if (range.comparePoint(point.node, point.offset) < 0) return places;
    if (node.contains(point.node)) return places;
    places += own;
  }
  return places;
}

/** Where the cursor stands that has `places` of the paragraph before it; at its end when there are fewer. */
export function pointAt(parts: readonly Node[], places: number): DomPoint | undefined {
  let left = places;
  let end: DomPoint | undefined;
  for (const { node, places: own } of piecesOf(parts)) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (left <= own) return { node, offset: left };
      end = { node, offset: own };
    } else {
      if (left === 0) return beside(node, 0);
      end = beside(node, 1);
    }
    left -= own;
  }
  const last = parts.at(-1);
  return end ?? (last && { node: last, offset: 0 });
}

function beside(node: Node, after: 0 | 1): DomPoint | undefined {
  const parent = node.parentNode;
  return parent
    ? { node: parent, offset: Array.from(parent.childNodes).indexOf(node as ChildNode) + after }
    : undefined;
}
