import {
  at,
  attribute,
  child,
  closest,
  createW,
  ownerOf,
  placeInOrder,
  remove,
  type Element,
} from "../ooxml/dom";
import type { OpenDocument } from "../model/open-document";
import { HostError } from "../protocol/errors";

export const trackingModes = ["Off", "TrackAll", "TrackMineOnly"] as const;
export type TrackingMode = (typeof trackingModes)[number];

/** Elements before `w:trackRevisions` in settings.xml (ECMA-376 part 1, 17.15.1.78). */
const before = [
  "writeProtection",
  "view",
  "zoom",
  "removePersonalInformation",
  "removeDateAndTime",
  "doNotDisplayPageBoundaries",
  "displayBackgroundShape",
  "printPostScriptOverText",
  "printFractionalCharacterWidth",
  "printFormsData",
  "embedTrueTypeFonts",
  "embedSystemFonts",
  "saveSubsetFonts",
  "saveFormsData",
  "mirrorMargins",
  "alignBordersAndEdges",
  "bordersDoNotSurroundHeader",
  "bordersDoNotSurroundFooter",
  "gutterAtTop",
  "hideSpellingErrors",
  "hideGrammaticalErrors",
  "activeWritingStyle",
  "proofState",
  "formsDesign",
  "attachedTemplate",
  "linkStyles",
  "stylePaneFormatFilter",
  "stylePaneSortMethod",
  "documentType",
  "mailMerge",
  "revisionView",
];

export function trackingMode(document: OpenDocument): TrackingMode {
  const settings = document.relatedPart("settings")?.documentElement ?? undefined;
  const element = child(settings, "trackRevisions");
  const on = element !== undefined && !["0", "false", "off"].includes(attribute(element, "val") ?? "1");
  return on ? (document.tracksMineOnly ? "TrackMineOnly" : "TrackAll") : "Off";
}

/** Switches recording of changes on or off in the settings part, as Word does. */
export function setTrackingMode(document: OpenDocument, mode: TrackingMode): void {
  document.tracksMineOnly = mode === "TrackMineOnly";
  if ((trackingMode(document) === "Off") === (mode === "Off")) return;
  const settings = document.settingsPart().documentElement;
  if (!settings) throw new HostError("GeneralException", "the settings part is empty");
  const old = child(settings, "trackRevisions");
  if (old) remove(old);
  if (mode !== "Off") {
    const following = [...settings.childNodes].find(
      (node) => node.nodeType === 1 && !before.includes(node.localName ?? ""),
    );
    settings.insertBefore(createW(ownerOf(settings), "trackRevisions"), following ?? null);
  }
  document.changed(settings);
}

export function isTracking(document: OpenDocument): boolean {
  return trackingMode(document) !== "Off";
}

/** A new `w:ins` or `w:del` with author, date and an id of its own. */
export function revision(document: OpenDocument, like: Element, name: "ins" | "del"): Element {
  return createW(ownerOf(like), name, {
    id: String(document.nextRevisionId()),
    author: document.word.author,
    date: `${new Date().toISOString().slice(0, 19)}Z`,
  });
}

/** The insertion around a node, when the same author made it: taking such text back leaves no trace. */
export function ownInsertion(document: OpenDocument, node: Element): Element | undefined {
  const insertion = closest(node, "ins");
  return insertion && attribute(insertion, "author") === document.word.author ? insertion : undefined;
}

/** Whether the same author inserted a paragraph's mark or a row: deleting it leaves no trace either. */
export function isOwn(document: OpenDocument, block: Element): boolean {
  const mark = at(block, "pPr", "rPr", "ins") ?? at(block, "trPr", "ins");
  return attribute(mark, "author") === document.word.author;
}

/** Marks a paragraph's mark as inserted or deleted. */
export function trackMark(document: OpenDocument, paragraph: Element, name: "ins" | "del"): void {
  const owner = ownerOf(paragraph);
  const pPr = child(paragraph, "pPr") ?? createW(owner, "pPr");
  if (!pPr.parentNode) paragraph.insertBefore(pPr, paragraph.firstChild);
  const rPr = child(pPr, "rPr") ?? createW(owner, "rPr");
  if (!rPr.parentNode) placeInOrder(pPr, rPr, ["rPr", "sectPr", "pPrChange"]);
  const old = child(rPr, name);
  if (old) remove(old);
  rPr.insertBefore(revision(document, paragraph, name), rPr.firstChild);
}
