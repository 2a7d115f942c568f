import { at, closest, type Element } from "../ooxml/dom";
import { piecesOf } from "../ooxml/paragraph-text";
import type { Stretch } from "./stretch";
import { isShown } from "./text";

/** The text before all tracked changes ("Original") or after them ("Current"). */
export function reviewedText(stretch: Stretch, version: "Original" | "Current"): string {
  const gone = version === "Original" ? ["ins", "moveTo"] : ["del", "moveFrom"];
  const isGone = (node: Element): boolean => gone.some((name) => closest(node, name) !== undefined);
  let text = "";
  stretch.paragraphElements().forEach((paragraph, index, all) => {
    for (const piece of piecesOf(paragraph)) {
      if (!isGone(piece.run) && isShown(stretch.document, paragraph, piece)) text += piece.text;
    }
    const markGone = gone.some((name) => at(paragraph, "pPr", "rPr", name) !== undefined);
    if (!markGone && index < all.length - 1) text += "\n";
  });
  return text;
}
