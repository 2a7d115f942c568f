import type { ObjectKind } from "../../report";
import { mainDocument, wordLanguage } from "./main-document";

/**
 * What each paragraph of a range holds besides text, in document order, from the range's OOXML (`getOoxml` gives a
 * whole package as one XML file). Paragraphs inside text boxes are not counted: `body.paragraphs` has none either.
 */
export function objectsByParagraph(flatPackage: string): ReadonlySet<ObjectKind>[] {
  const paragraphs: Set<ObjectKind>[] = [];
  walk(mainDocument(flatPackage), paragraphs, undefined);
  return paragraphs;
}

const math = /\/officeDocument\/(2006\/)?math$/;

/** Elements whose text is not there any more, or not printed. */
const gone = new Set(["del", "moveFrom", "delText", "instrText", "rPr", "pPr", "tblPr", "sectPr", "sdtPr"]);
const holders = new Set(["drawing", "pict", "object", "control"]);

function walk(element: Element, paragraphs: Set<ObjectKind>[], current: Set<ObjectKind> | undefined): void {
  const { localName, namespaceURI } = element;
  let own = current;
  if (wordLanguage.test(namespaceURI ?? "")) {
    if (gone.has(localName) || (localName === "r" && isHidden(element))) return;
    if (localName === "p") paragraphs.push((own = new Set()));
    if (localName === "ffData") own?.add("control");
    if (holders.has(localName)) {
      for (const kind of kindsOf(element)) own?.add(kind);
      return;
    }
  } else if (math.test(namespaceURI ?? "")) {
    own?.add("equation");
    return;
  }
  for (const child of read(element)) walk(child, paragraphs, own);
}

/** Of alternatives only the first, which Word itself writes for itself: reading the fallback too doubles everything. */
function read(element: Element): Iterable<Element> {
  if (element.localName !== "AlternateContent") return element.children;
  return element.firstElementChild?.children ?? [];
}

function isHidden(run: Element): boolean {
  const properties = [...run.children].find(({ localName }) => localName === "rPr");
  const vanish = [...(properties?.children ?? [])].find(({ localName }) => localName === "vanish");
  return vanish !== undefined && !/^(0|false|off)$/.test(attribute(vanish, "val"));
}

function attribute(element: Element, name: string): string {
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? "";
}

/** What a drawing, picture, object or form control is, told by what is inside. */
function kindsOf(element: Element): ReadonlySet<ObjectKind> {
  const kinds = new Set<ObjectKind>();
  look(element, kinds);
  // Lines, shapes and diagrams, and boxes without text: nothing else to say of them.
  if (kinds.size === 0) kinds.add(element.localName === "object" ? "embedded" : "drawing");
  return kinds;
}

function look(element: Element, kinds: Set<ObjectKind>): void {
  switch (element.localName) {
    case "pic":
    case "imagedata":
      // The picture in an embedded object only shows what is embedded.
      if (!kinds.has("embedded") && !kinds.has("equation")) kinds.add("picture");
      return;
    case "txbxContent":
      if (/\S/.test(element.textContent ?? "")) kinds.add("textBox");
      return;
    case "OLEObject":
      kinds.delete("picture");
      kinds.add(/^(Equation|MathType)/i.test(attribute(element, "ProgID")) ? "equation" : "embedded");
      return;
    case "control":
      kinds.delete("picture");
      kinds.add("control");
      return;
    case "graphicData":
      if (/chart/i.test(attribute(element, "uri"))) kinds.add("chart");
      break;
  }
  for (const child of read(element)) look(child, kinds);
}
