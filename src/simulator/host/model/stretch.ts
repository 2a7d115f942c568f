import { child, closest, elements, isElement, isW, type Element } from "../ooxml/dom";
import { lengthOf, piecesOf, runsOf } from "../ooxml/paragraph-text";
import { Collection, type HostObject, type Navigation } from "../protocol/wire-type";
import { Body } from "./body";
import { ContentControl, contentControlsType } from "./content-control";
import { Font } from "./font";
import { fontScopeOf } from "./font-scope";
import { InlinePicture, inlinePicturesType } from "./inline-picture";
import { List, listsType } from "./list";
import { listPlace } from "./formatting";
import type { OpenDocument } from "./open-document";
import { Paragraph, paragraphsType } from "./paragraph";
import type { Range } from "./range";
import { Table } from "./table";
import { tablesType } from "./table-type";
import { TableCell } from "./table-cell";

/** What holds text: a body, a range, a paragraph, a content control. */
export interface Stretch extends HostObject {
  readonly document: OpenDocument;
  /** It covers its paragraphs wholly. */
  readonly isWhole: boolean;
  /** Its place as a range; made anew each time. */
  range(): Range;
  paragraphElements(): readonly Element[];
}

/** Navigation that every stretch of text has. */
export function stretchNavigation<T extends Stretch>(): Record<string, Navigation<T>> {
  return {
    Paragraphs: { to: (stretch) => paragraphsOf(stretch.document, () => stretch.paragraphElements()) },
    Tables: { to: (stretch) => tablesOf(stretch) },
    ContentControls: {
      to: (stretch) => contentControlsOf(stretch.document, () => contentControlElements(stretch)),
    },
    Font: { to: (stretch) => new Font(fontScopeOf(stretch)) },
    InlinePictures: { to: (stretch) => picturesOf(stretch) },
    Lists: { to: (stretch) => listsOf(stretch) },
  };
}

/** Navigation outwards, to what a stretch lies in. */
export function outwardNavigation<T extends Stretch>(): Record<string, Navigation<T>> {
  return {
    ParentBody: { to: (stretch) => Body.around(stretch.document, firstOf(stretch)) },
    ParentTable: { nullable: true, to: (stretch) => parentTable(stretch.document, firstOf(stretch)) },
    ParentTableCell: { nullable: true, to: (stretch) => parentCell(stretch.document, firstOf(stretch)) },
    ParentContentControl: { nullable: true, to: (stretch) => parentContentControl(stretch) },
  };
}

export function paragraphsOf(
  document: OpenDocument,
  members: () => readonly Element[],
): Collection<Paragraph> {
  return new Collection(paragraphsType, () => members().map((element) => new Paragraph(document, element)));
}

/** The outermost tables that lie wholly in the stretch. */
function tablesOf(stretch: Stretch): Collection<Table> {
  return new Collection(tablesType, () =>
    wholeTables(stretch).map((element) => new Table(stretch.document, element)),
  );
}

function wholeTables(stretch: Stretch): Element[] {
  const covered = new Set(stretch.paragraphElements());
  const found = new Set<Element>();
  for (const paragraph of covered) {
    let outermost: Element | undefined;
    for (let table = closest(paragraph, "tbl"); table; table = closest(table.parentNode, "tbl")) {
      if (stretch.document.paragraphsOf(table).every((one) => covered.has(one.element))) outermost = table;
    }
    if (outermost) found.add(outermost);
  }
  return [...found];
}

export function contentControlsOf(
  document: OpenDocument,
  members: () => readonly Element[],
): Collection<ContentControl> {
  return new Collection(contentControlsType, () =>
    members().map((element) => new ContentControl(document, element)),
  );
}

/** Rich-text content controls wholly in the stretch, outer ones before those inside them. */
function contentControlElements(stretch: Stretch): Element[] {
  const covered = new Set(stretch.paragraphElements());
  const found = new Set<Element>();
  for (const paragraph of covered) {
    const around: Element[] = [];
    for (let sdt = closest(paragraph, "sdt"); sdt; sdt = closest(sdt.parentNode, "sdt")) {
      if (stretch.document.paragraphsOf(sdt).every((one) => covered.has(one.element))) around.unshift(sdt);
    }
    for (const sdt of [...around, ...controlsBelow(paragraph)]) if (isRichText(sdt)) found.add(sdt);
  }
  return [...found];
}

/** Content controls below an element, text boxes not entered. */
export function controlsBelow(element: Element): Element[] {
  return elements(element).flatMap((one) => {
    if (["r", "pPr", "sectPr"].includes(one.localName ?? "")) return [];
    const inner = controlsBelow(one);
    return isW(one, "sdt") ? [one, ...inner] : inner;
  });
}

const otherKinds = new Set([
  "text",
  "checkbox",
  "comboBox",
  "dropDownList",
  "date",
  "picture",
  "docPartObj",
  "docPartList",
  "equation",
  "citation",
  "bibliography",
  "group",
  "repeatingSection",
  "repeatingSectionItem",
]);

/** The API of these levels knows rich-text content controls only. */
export function isRichText(sdt: Element): boolean {
  const properties = child(sdt, "sdtPr");
  return !properties || !elements(properties).some((one) => otherKinds.has(one.localName ?? ""));
}

/** Inline pictures of the stretch; floating ones are no inline pictures. */
function picturesOf(stretch: Stretch): Collection<InlinePicture> {
  const { document } = stretch;
  return new Collection(inlinePicturesType, () =>
    stretch
      .paragraphElements()
      .flatMap((paragraph) => runsOf(paragraph))
      .flatMap((run) => InlinePicture.inRun(document, run)),
  );
}

function listsOf(stretch: Stretch): Collection<List> {
  const { document } = stretch;
  return new Collection(listsType, () => {
    const ids = new Set<string>();
    for (const paragraph of stretch.paragraphElements()) {
      const place = listPlace(document, paragraph);
      if (place) ids.add(place.numId);
    }
    return [...ids].map((numId) => new List(document, numId));
  });
}

function firstOf(stretch: Stretch): Element {
  const first = stretch.paragraphElements()[0];
  if (!first) throw new Error("A stretch of text has at least one paragraph.");
  return first;
}

function parentTable(document: OpenDocument, element: Element): Table | null {
  const table = closest(element, "tbl");
  return table ? new Table(document, table) : null;
}

function parentCell(document: OpenDocument, element: Element): TableCell | null {
  const cell = closest(element, "tc");
  return cell ? new TableCell(document, cell) : null;
}

/** The nearest content control around the whole stretch (not the stretch itself). */
function parentContentControl(stretch: Stretch): ContentControl | null {
  const hasElement = stretch instanceof ContentControl || stretch instanceof Table;
  const runs = hasElement || stretch.isWhole ? [] : coveredRuns(stretch.range());
  const own = hasElement ? stretch.element.parentNode : (runs[0] ?? firstOf(stretch));
  const last = runs.at(-1) ?? stretch.paragraphElements().at(-1);
  for (let sdt = closest(own, "sdt"); sdt; sdt = closest(sdt.parentNode, "sdt")) {
    const inside = last !== undefined && isWithin(last, sdt);
    if (inside && isRichText(sdt)) return new ContentControl(stretch.document, sdt);
  }
  return null;
}

/** The runs of a part of a line; where nothing is covered, that beside which text would go. */
function coveredRuns({ start, end, isEmpty }: Range): Element[] {
  const { paragraph, behind } = start;
  if (end.paragraph !== paragraph || behind) return [];
  let at = 0;
  const pieces = piecesOf(paragraph).map((piece) => ({
    run: piece.run,
    from: at,
    to: (at += lengthOf(piece)),
  }));
  // The paragraph mark is in no control within the line.
  if (end.offset > at) return [];
  if (!isEmpty)
    return pieces.flatMap(({ run, from, to }) => (to > start.offset && from < end.offset ? [run] : []));
  const beside = pieces.find(({ to }) => to > start.offset) ?? pieces.at(-1);
  return beside ? [beside.run] : [];
}

function isWithin(element: Element, ancestor: Element): boolean {
  let current: Element | null = element;
  while (current && current !== ancestor) {
    const parent: Element["parentNode"] = current.parentNode;
    current = isElement(parent) ? parent : null;
  }
  return current === ancestor;
}
