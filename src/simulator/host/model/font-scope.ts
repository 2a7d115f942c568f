import { formatOf, type FormatChange } from "../edit/run-format";
import { requireEditable } from "../edit/locks";
import { paragraphProperties } from "../edit/paragraph-format";
import { gapAt } from "../edit/split";
import { child, type Element } from "../ooxml/dom";
import { lengthOf, piecesOf, runsOf } from "../ooxml/paragraph-text";
import type { FontScope, Formatted } from "./font";
import type { Stretch } from "./stretch";
import { lengthOfParagraph } from "./text";

/** The font of a stretch: of the runs it covers, and of the paragraph marks. */
export function fontScopeOf(stretch: Stretch): FontScope {
  const { document } = stretch;
  return {
    document,
    get gone() {
      return stretch.gone ?? false;
    },
    formatted: () => coveredParts(stretch).flatMap((part) => formattedIn(part.paragraph, part.from, part.to)),
    change(change) {
      for (const { paragraph, from, to } of coveredParts(stretch)) changeWithin(paragraph, from, to, change);
      const [first] = stretch.paragraphElements();
      if (first) document.edited(first);
    },
  };
}

interface Part {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
}

function coveredParts(stretch: Stretch): Part[] {
  // Whole paragraphs need no counting of places, which thousands of them would feel.
  if (stretch.isWhole)
    return stretch.paragraphElements().map((paragraph) => ({ paragraph, from: 0, to: Infinity }));
  const range = stretch.range();
  return range.paragraphs.map((paragraph) => ({ paragraph, ...range.within(paragraph) }));
}

/** The formatted stretches of a part of a paragraph; one without text speaks by its mark, or by the text before. */
function formattedIn(paragraph: Element, from: number, to: number): Formatted[] {
  const runs = runsWithin(paragraph, from, to);
  if (runs.length === 0) return [{ paragraph, rPr: child(child(paragraph, "pPr"), "rPr") }];
  return runs.map((run) => ({ paragraph, rPr: child(run, "rPr") }));
}

function runsWithin(paragraph: Element, from: number, to: number): Element[] {
  if (from === 0 && to === Infinity) return runsWithText(paragraph);
  const runs = new Set<Element>();
  let at = 0;
  for (const piece of piecesOf(paragraph)) {
    const length = lengthOf(piece);
    if (at < to && at + length > from && piece.run !== piece.node) runs.add(piece.run);
    at += length;
  }
  return [...runs];
}

function runsWithText(paragraph: Element): Element[] {
  return runsOf(paragraph).filter((run) => run.lastChild !== null && run.lastChild !== child(run, "rPr"));
}

function changeWithin(paragraph: Element, from: number, to: number, change: FormatChange): void {
  requireEditable(paragraph);
  const length = lengthOfParagraph(paragraph);
  if (to < length) gapAt(paragraph, to);
  if (from > 0) gapAt(paragraph, from);
  for (const run of runsWithin(paragraph, from, to)) change(formatOf(run));
  // The mark goes with the text: what is typed behind it looks alike.
  if (to >= length && (to > length || from === 0)) change(formatOf(paragraphProperties(paragraph)));
}
