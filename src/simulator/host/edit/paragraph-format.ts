import {
  child,
  createW,
  elements,
  ownerOf,
  placeInOrder,
  remove,
  removeAttribute,
  setAttribute,
  type Element,
} from "../ooxml/dom";
import { alignments, twips } from "../ooxml/paragraph-format";
import type { OpenDocument } from "../model/open-document";
import { HostError } from "../protocol/errors";
import { requireEditable } from "./locks";

/** The sequence of `CT_PPr` (ECMA-376 part 1, 17.3.1.26). */
const order = [
  "pStyle",
  "keepNext",
  "keepLines",
  "pageBreakBefore",
  "framePr",
  "widowControl",
  "numPr",
  "suppressLineNumbers",
  "pBdr",
  "shd",
  "tabs",
  "suppressAutoHyphens",
  "kinsoku",
  "wordWrap",
  "overflowPunct",
  "topLinePunct",
  "autoSpaceDE",
  "autoSpaceDN",
  "bidi",
  "adjustRightInd",
  "snapToGrid",
  "spacing",
  "ind",
  "contextualSpacing",
  "mirrorIndents",
  "suppressOverlap",
  "jc",
  "textDirection",
  "textAlignment",
  "textboxTightWrap",
  "outlineLvl",
  "divId",
  "cnfStyle",
  "rPr",
  "sectPr",
  "pPrChange",
];

export function paragraphProperties(paragraph: Element): Element {
  const known = child(paragraph, "pPr");
  if (known) return known;
  const made = createW(ownerOf(paragraph), "pPr");
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
}

/** Puts one property into `w:pPr`, or takes it out. */
export function setParagraphProperty(
  document: OpenDocument,
  paragraph: Element,
  name: string,
  attributes: Readonly<Record<string, string>> | undefined,
): void {
  requireEditable(paragraph);
  const pPr = paragraphProperties(paragraph);
  const old = child(pPr, name);
  if (attributes) placeInOrder(pPr, createW(ownerOf(paragraph), name, attributes), order);
  else if (old) remove(old);
  document.edited(paragraph);
}

/** Changes attributes of one property and keeps its others. */
function patch(
  document: OpenDocument,
  paragraph: Element,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  requireEditable(paragraph);
  const pPr = paragraphProperties(paragraph);
  let property = child(pPr, name);
  if (!property) {
    property = createW(ownerOf(paragraph), name);
    placeInOrder(pPr, property, order);
  }
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) removeAttribute(property, key);
    else setAttribute(property, key, value);
  }
  document.edited(paragraph);
}

type Setter = (document: OpenDocument, paragraph: Element, value: unknown) => void;

const inTwips =
  (
    name: string,
    attribute: string,
    others: Readonly<Record<string, string | undefined>> = {},
    least = -1584,
  ): Setter =>
  (document, paragraph, value) =>
    patch(document, paragraph, name, { ...others, [attribute]: String(twips(measure(value, least))) });

/** Setters of the paragraph formats the API can write. */
export const paragraphSetters = {
  alignment: (document, paragraph, value) => {
    const name = Object.keys(alignments).find((key) => alignments[key] === value);
    if (name === undefined) throw new HostError("InvalidArgument", `no alignment ${String(value)}`);
    setParagraphProperty(document, paragraph, "jc", { val: name });
  },
  firstLineIndent: (document, paragraph, value) => {
    const indent = twips(measure(value, -1584));
    patch(document, paragraph, "ind", {
      firstLine: indent >= 0 ? String(indent) : undefined,
      hanging: indent < 0 ? String(-indent) : undefined,
    });
  },
  leftIndent: inTwips("ind", "left", { start: undefined }),
  rightIndent: inTwips("ind", "right", { end: undefined }),
  lineSpacing: (document, paragraph, value) =>
    patch(document, paragraph, "spacing", { line: String(twips(measure(value, 0.7))), lineRule: "auto" }),
  spaceAfter: inTwips("spacing", "after", { afterAutospacing: undefined, afterLines: undefined }, 0),
  spaceBefore: inTwips("spacing", "before", { beforeAutospacing: undefined, beforeLines: undefined }, 0),
  lineUnitAfter: (document, paragraph, value) =>
    patch(document, paragraph, "spacing", { afterLines: String(Math.round(measure(value, 0) * 100)) }),
  lineUnitBefore: (document, paragraph, value) =>
    patch(document, paragraph, "spacing", { beforeLines: String(Math.round(measure(value, 0) * 100)) }),
  outlineLevel: (document, paragraph, value) => {
    const level = measure(value, 1);
    if (!Number.isInteger(level) || level > 10)
      throw new HostError("InvalidArgument", `no outline level ${level}`);
    setParagraphProperty(document, paragraph, "outlineLvl", { val: String(level - 1) });
  },
} as const satisfies Record<string, Setter>;

function measure(value: unknown, least: number): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > 1584) {
    throw new HostError("InvalidArgument", `${String(value)} is no measure in points`);
  }
  return value;
}

/** List 0 is no list, whatever the style says (17.9.18). */
export function detachFromList(document: OpenDocument, paragraph: Element): void {
  setParagraphProperty(document, paragraph, "numPr", {});
  const numbering = child(paragraphProperties(paragraph), "numPr");
  numbering?.appendChild(createW(ownerOf(paragraph), "numId", { val: "0" }));
}

/** Applying a style takes direct paragraph formatting away, as in Word; section breaks and changes stay. */
export function resetParagraphFormat(paragraph: Element): void {
  const pPr = child(paragraph, "pPr");
  for (const property of pPr ? elements(pPr) : []) {
    if (!["rPr", "sectPr", "pPrChange"].includes(property.localName ?? "")) remove(property);
  }
}
