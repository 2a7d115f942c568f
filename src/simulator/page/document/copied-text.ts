import type { Cursor } from "../simulated-word";
import { placesOf, pointAt } from "./places";
import type { DrawnDocument } from "./draw-document";

/**
 * What Word puts on the clipboard as plain text: a line a paragraph, the cells of a row with tabs between. The browser
 * would put an empty line between two paragraphs.
 */
export function copiedText(drawn: DrawnDocument, from: Cursor, to: Cursor): string {
  let text = "";
  let before: HTMLElement | undefined;
  for (let paragraph = from.paragraph; paragraph <= to.paragraph; paragraph += 1) {
    const parts = drawn.partsOf(paragraph);
    if (before) text += separator(before, parts[0]);
    const start = paragraph === from.paragraph ? from.offset : 0;
    const end = paragraph === to.paragraph ? to.offset : placesOf(parts);
    text += textBetween(parts, start, end);
    before = parts[0] ?? before;
  }
  return text;
}

function separator(before: HTMLElement, after: HTMLElement | undefined): string {
  const row = before.closest("tr");
  const isNextCell =
    row !== null && row === after?.closest("tr") && before.closest("td") !== after.closest("td");
  return isNextCell ? "\t" : "\n";
}

function textBetween(parts: readonly HTMLElement[], start: number, end: number): string {
  const from = pointAt(parts, start);
  const to = pointAt(parts, end);
  if (!from || !to) return "";
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.toString();
}
