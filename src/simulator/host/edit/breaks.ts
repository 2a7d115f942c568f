import { child, createW, ownerOf, placeInOrder, remove, type Element } from "../ooxml/dom";
import type { Stretch } from "../model/stretch";
import { paragraphProperties } from "./paragraph-format";
import { insertParagraphs } from "./paragraphs";
import { blockPlaceAt, pointAt, sectionPropertiesFor, type InsertLocation } from "./places";
import { insertRun } from "./text";

export const breakTypes = [
  "Page",
  "Next",
  "SectionNext",
  "SectionContinuous",
  "SectionEven",
  "SectionOdd",
  "Line",
] as const;
type BreakType = (typeof breakTypes)[number];

const sectionTypes: Readonly<Partial<Record<BreakType, string>>> = {
  Next: "nextPage",
  SectionNext: "nextPage",
  SectionContinuous: "continuous",
  SectionEven: "evenPage",
  SectionOdd: "oddPage",
};

/** A page break is a paragraph of its own, a line break goes into the text, a section break ends a section. */
export function insertBreak(stretch: Stretch, type: BreakType, location: InsertLocation): void {
  const { document } = stretch;
  if (type === "Line") {
    const point = pointAt(stretch, location);
    insertRun(document, point.paragraph, point.offset, breakRun(point.paragraph));
    document.shifted(point.paragraph, point.offset, 0, 1);
    return;
  }
  const paragraph = insertParagraphs(document, blockPlaceAt(stretch, location), "");
  const section = sectionTypes[type];
  if (section === undefined) {
    insertRun(document, paragraph, 0, breakRun(paragraph, "page"));
    return;
  }
  endSection(document.body, paragraph, section);
  document.changed(paragraph);
}

function breakRun(like: Element, type?: string): Element {
  const run = createW(ownerOf(like), "r");
  run.appendChild(createW(ownerOf(like), "br", type === undefined ? {} : { type }));
  return run;
}

/** The new section goes on with the page of the old one; how it begins is said by the properties at its own end. */
function endSection(body: Element, paragraph: Element, type: string): void {
  const current = sectionPropertiesFor(body, paragraph);
  const owner = ownerOf(paragraph);
  const ended = current ? (current.cloneNode(true) as Element) : createW(owner, "sectPr");
  paragraphProperties(paragraph).appendChild(ended);
  if (!current) return;
  const old = child(current, "type");
  if (old) remove(old);
  const made = createW(owner, "type", { val: type });
  placeInOrder(current, made, [
    "headerReference",
    "footerReference",
    "footnotePr",
    "endnotePr",
    "type",
    "pgSz",
    "pgMar",
  ]);
}
