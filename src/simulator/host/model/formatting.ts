import { createListCounter, type ListLevel } from "../../../docx";
import { at, attribute, child, isElement, isW, type Element } from "../ooxml/dom";
import { paragraphDefaults, paragraphReaders, type ParagraphFact } from "../ooxml/paragraph-format";
import { runDefaults, runReaders, type RunFact } from "../ooxml/run-format";
import type { OpenDocument } from "./open-document";

/** Identity of the paragraph's style: its own, or the default one. */
export function paragraphStyleId(document: OpenDocument, paragraph: Element): string | undefined {
  return (
    attribute(child(firstProperties(paragraph), "pStyle"), "val") ??
    document.styles.defaultOf("paragraph")?.id
  );
}

/** They stand first (ISO 29500-1 17.3.1.26): each of thousands of runs asks, and may not look through all the others. */
function firstProperties(paragraph: Element): Element | undefined {
  let first = paragraph.firstChild;
  while (first && !isElement(first)) first = first.nextSibling;
  return isW(first, "pPr") ? first : undefined;
}

/** A paragraph's formatting: its own, then that of its list level, its styles, the document's defaults. */
export function paragraphFact(
  document: OpenDocument,
  paragraph: Element,
  fact: ParagraphFact,
): number | string | null {
  const read: (pPr: Element) => number | string | undefined = paragraphReaders[fact];
  const pPr = child(paragraph, "pPr");
  const own = pPr && read(pPr);
  if (own !== undefined) return own;
  const isNumbering = fact === "numberingId" || fact === "numberingLevel";
  const ownList = !isNumbering && pPr && paragraphReaders.numberingId(pPr) !== undefined;
  const fromOwnList = ownList ? levelFact(document, paragraph, fact) : undefined;
  if (fromOwnList !== undefined) return fromOwnList;
  const styleList = isNumbering || ownList ? undefined : styleListFact(document, paragraph, fact, read);
  if (styleList !== undefined) return styleList;
  const inherited = document.styles.inherited(paragraphStyleId(document, paragraph), "pPr", fact, read);
  return inherited ?? paragraphDefaults[fact] ?? null;
}

/**
 * What a list that a style brings says of its paragraphs' indents: less than that style and those based on it, more than
 * the styles that it is based on itself (17.9.22, 17.9.23).
 */
function styleListFact(
  document: OpenDocument,
  paragraph: Element,
  fact: ParagraphFact,
  read: (pPr: Element) => number | string | undefined,
): number | string | undefined {
  const ofLevel = levelFact(document, paragraph, fact);
  if (ofLevel === undefined) return undefined;
  for (const { id, element } of document.styles.chain(paragraphStyleId(document, paragraph))) {
    const properties = child(element, "pPr");
    const own = properties && read(properties);
    if (own !== undefined) return own;
    if (at(properties, "numPr") || isTied(document, paragraph, id)) return ofLevel;
  }
  return undefined;
}

/** Whether a level of the paragraph's list names the style. */
function isTied(document: OpenDocument, paragraph: Element, styleId: string): boolean {
  const place = listPlace(document, paragraph);
  const levels = place ? (document.numbering.list(place.numId)?.levels ?? []) : [];
  return levels.some((level) => level?.styleId === styleId);
}

/** The indents a list level gives its paragraphs. */
function levelFact(document: OpenDocument, paragraph: Element, fact: ParagraphFact): number | undefined {
  if (fact !== "leftIndent" && fact !== "firstLineIndent") return undefined;
  const place = listPlace(document, paragraph);
  return place && levelAt(document, place)?.paragraph[fact];
}

function levelAt(document: OpenDocument, place: ListPlace): ListLevel | undefined {
  return document.numbering.list(place.numId)?.levels[place.level];
}

export interface ListPlace {
  readonly numId: string;
  /** 0-based. */
  readonly level: number;
}

/** The list a paragraph belongs to, by itself or by its style; undefined outside lists. */
export function listPlace(document: OpenDocument, paragraph: Element): ListPlace | undefined {
  const numId = paragraphFact(document, paragraph, "numberingId");
  if (typeof numId !== "string" || numId === "0" || !document.numbering.list(numId)) return undefined;
  const level = paragraphFact(document, paragraph, "numberingLevel");
  return { numId, level: typeof level === "number" ? level : levelOfStyle(document, paragraph, numId) };
}

/** A style in a multilevel list often names no level: the level names the style instead (17.9.23). */
function levelOfStyle(document: OpenDocument, paragraph: Element, numId: string): number {
  const styleId = paragraphStyleId(document, paragraph);
  const levels = document.numbering.list(numId)?.levels ?? [];
  return Math.max(
    0,
    levels.findIndex((level) => level !== undefined && level.styleId === styleId),
  );
}

/** Labels of all list paragraphs of a story, counted once per state of the document. */
export function listLabels(document: OpenDocument, container: Element): ReadonlyMap<Element, string> {
  const byStory = document.derive("labels", () => new Map<Element, ReadonlyMap<Element, string>>());
  const known = byStory.get(container);
  if (known) return known;
  const counter = createListCounter(document.numbering);
  const labels = new Map<Element, string>();
  for (const { element } of document.paragraphsOf(container)) {
    const place = listPlace(document, element);
    const label = place && counter.next(place.numId, place.level);
    if (label !== undefined) labels.set(element, label);
  }
  byStory.set(container, labels);
  return labels;
}

/** A run's formatting: its own, then its character style, the paragraph's style, the document's defaults. */
export function runFact(
  document: OpenDocument,
  paragraph: Element,
  rPr: Element | undefined,
  fact: RunFact,
): boolean | number | string | null {
  const read: (rPr: Element) => boolean | number | string | undefined = runReaders[fact];
  const own = rPr && read(rPr);
  const value =
    own ??
    characterStyleFact(document, rPr, read) ??
    document.styles.inherited(paragraphStyleId(document, paragraph), "rPr", fact, read) ??
    runDefaults[fact] ??
    null;
  return fact === "themeFont" && typeof value === "string" ? fontName(document, value) : value;
}

function characterStyleFact<T>(
  document: OpenDocument,
  rPr: Element | undefined,
  read: (rPr: Element) => T | undefined,
): T | undefined {
  for (const style of document.styles.chain(attribute(child(rPr, "rStyle"), "val"))) {
    const properties = child(style.element, "rPr");
    const value = properties && read(properties);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Looks a theme font up in the theme part. */
function fontName(document: OpenDocument, name: string): string {
  if (!name.startsWith("theme:")) return name;
  const scheme = name === "theme:major" ? "majorFont" : "minorFont";
  const theme = document.relatedPart("theme")?.documentElement ?? undefined;
  const latin = at(theme, "themeElements", "fontScheme", scheme, "latin");
  return latin?.getAttribute("typeface") ?? "Times New Roman";
}
