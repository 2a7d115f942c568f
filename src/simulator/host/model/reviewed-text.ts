import { at, closest, type Element } from "../ooxml/dom";
import { lengthOf, piecesOf } from "../ooxml/paragraph-text";
import type { Stretch } from "./stretch";
import { isShown } from "./text";

/** The text before all tracked changes ("Original") or after them ("Current"). */
export function reviewedText(stretch: Stretch, version: "Original" | "Current"): string {
  const gone = version === "Original" ? ["ins", "moveTo"] : ["del", "moveFrom"];
  const isGone = (node: Element): boolean => gone.some((name) => closest(node, name) !== undefined);
  const { start, end } = stretch.range();
  let text = "";
  stretch.paragraphElements().forEach((paragraph, index, all) => {
    const from = paragraph === start.paragraph ? start.offset : 0;
    const to = paragraph === end.paragraph ? end.offset : Infinity;
    let place = 0;
    for (const piece of piecesOf(paragraph)) {
      const shown = piece.text.slice(Math.max(0, from - place), Math.max(0, to - place));
      if (!isGone(piece.run) && isShown(stretch.document, paragraph, piece)) text += shown;
      place += lengthOf(piece);
    }
    const markGone = gone.some((name) => at(paragraph, "pPr", "rPr", name) !== undefined);
    if (!markGone && index < all.length - 1) text += "\n";
  });
  return text;
}
