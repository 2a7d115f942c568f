import {
  attribute,
  child,
  childrenNamed,
  elements,
  isW,
  ownerOf,
  parseXml,
  serializeXml,
  setAttribute,
  type Document,
  type Element,
} from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { StyleSheet } from "../ooxml/style-sheet";
import { pkg } from "../model/flat-package";
import type { OpenDocument } from "../model/open-document";
import { Range } from "../model/range";
import type { Stretch } from "../model/stretch";
import { HostError } from "../protocol/errors";
import { requireEditable } from "./locks";
import { blockPlaceAt, clearStretch, type InsertLocation } from "./places";

/** A package in its flat form, as `insertOoxml` is given it. */
class FlatPackage {
  private readonly parts = new Map<string, Element>();

  constructor(xml: string) {
    let root: Element | null;
    try {
      root = parseXml(xml).documentElement;
    } catch {
      root = null;
    }
    if (!root || root.localName !== "package" || root.namespaceURI !== pkg) {
      throw new HostError("InvalidArgument", "no package in flat form");
    }
    for (const part of elements(root)) this.parts.set(part.getAttributeNS(pkg, "name") ?? "", part);
  }

  xml(name: string): Element | undefined {
    const part = this.parts.get(name);
    const data = part && elements(part).find((element) => element.localName === "xmlData");
    return data && elements(data)[0];
  }
  contentType(name: string): string {
    return this.parts.get(name)?.getAttributeNS(pkg, "contentType") ?? "";
  }
  content(name: string): string | Uint8Array | undefined {
    const part = this.parts.get(name);
    const binary = part && elements(part).find((element) => element.localName === "binaryData")?.textContent;
    if (binary) return Uint8Array.from(atob(binary.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
    const xml = this.xml(name);
    return xml && serializeXml(xml);
  }
  /** Relationships of a part: id to type, target and whether it lies outside. */
  relationships(
    name: string,
  ): Map<string, { readonly type: string; readonly target: string; readonly external: boolean }> {
    const slash = name.lastIndexOf("/");
    const root = this.xml(`${name.slice(0, slash)}/_rels/${name.slice(slash + 1)}.rels`);
    const list = root ? elements(root) : [];
    return new Map(
      list.map((one) => {
        const target = one.getAttribute("Target") ?? "";
        const external = one.getAttribute("TargetMode") === "External";
        const absolute = external || target.startsWith("/") ? target : `${name.slice(0, slash + 1)}${target}`;
        return [
          one.getAttribute("Id") ?? "",
          { type: one.getAttribute("Type") ?? "", target: absolute, external },
        ];
      }),
    );
  }
  get mainPart(): string {
    for (const { type, target } of this.relationships("/").values())
      if (type.endsWith("/officeDocument")) return target;
    return "/word/document.xml";
  }
}

/** Puts the blocks of a package beside or into a stretch, with the styles and pictures they need. */
export function insertOoxml(stretch: Stretch, xml: string, location: InsertLocation): Range {
  const { document } = stretch;
  const flat = new FlatPackage(xml);
  const body = child(flat.xml(flat.mainPart), "body");
  const blocks = body ? elements(body).filter((element) => !isW(element, "sectPr")) : [];
  if (blocks.length === 0) throw new HostError("InvalidArgument", "the package has no content");
  const first = stretch.paragraphElements()[0];
  if (first) requireEditable(first);
  if (location === "Replace") clearStretch(stretch);
  const place = blockPlaceAt(stretch, location === "Replace" ? "Start" : location);
  importStyles(document, flat);
  const owner = ownerOf(place.parent);
  const numbers = importNumbering(document, flat, blocks);
  const added = blocks.map((block) => {
    const copy = owner.importNode(block, true);
    relinkParts(document, flat, copy, document.partNameOf(place.parent));
    renumber(copy, numbers);
    place.parent.insertBefore(copy, place.next);
    return copy;
  });
  document.changed(place.parent);
  const paragraphs = added.flatMap((block) =>
    isW(block, "p") ? [block] : document.paragraphsOf(block).map((one) => one.element),
  );
  return Range.ofParagraphs(document, paragraphs);
}

/** Styles the document has not got; one of the same id or name stays as it is here. */
function importStyles(document: OpenDocument, flat: FlatPackage): void {
  const [target] = [...flat.relationships(flat.mainPart).values()].filter((one) =>
    one.type.endsWith("/styles"),
  );
  const theirs = target && flat.xml(target.target);
  const ours = document.relatedPart("styles")?.documentElement;
  if (!theirs || !ours) return;
  const wrapped: Pick<Document, "documentElement"> = { documentElement: theirs };
  for (const style of new StyleSheet(wrapped).all) {
    if (document.styles.find(style.id) || document.styles.named(style.kind, style.name)) continue;
    ours.appendChild(ownerOf(ours).importNode(style.element, true));
  }
  document.changed(ours);
}

/** Lists used by the blocks, under new ids; returns old id → new id. */
function importNumbering(
  document: OpenDocument,
  flat: FlatPackage,
  blocks: readonly Element[],
): Map<string, string> {
  const used = new Set(
    blocks.flatMap((block) => descendants(block, "numId")).map((one) => attribute(one, "val") ?? ""),
  );
  const [target] = [...flat.relationships(flat.mainPart).values()].filter((one) =>
    one.type.endsWith("/numbering"),
  );
  const theirs = target && flat.xml(target.target);
  const made = new Map<string, string>();
  if (used.size === 0 || !theirs) return made;
  if (document.relatedPartName("numbering") === undefined)
    document.addPart("numbering", `<w:numbering xmlns:w="${ns.w}"/>`);
  const ours = document.relatedPart("numbering")?.documentElement;
  if (!ours) return made;
  const owner = ownerOf(ours);
  for (const num of childrenNamed(theirs, "num").filter((one) => used.has(attribute(one, "numId") ?? ""))) {
    const abstractId = attribute(child(num, "abstractNumId"), "val");
    const abstract = childrenNamed(theirs, "abstractNum").find(
      (one) => attribute(one, "abstractNumId") === abstractId,
    );
    if (!abstract) continue;
    const newAbstract = owner.importNode(abstract, true);
    const newNum = owner.importNode(num, true);
    const ids = { abstract: freeId(ours, "abstractNum", "abstractNumId"), num: freeId(ours, "num", "numId") };
    setAttribute(newAbstract, "abstractNumId", ids.abstract);
    setAttribute(newNum, "numId", ids.num);
    const reference = child(newNum, "abstractNumId");
    if (reference) setAttribute(reference, "val", ids.abstract);
    ours.insertBefore(newAbstract, child(ours, "num") ?? null);
    ours.appendChild(newNum);
    made.set(attribute(num, "numId") ?? "", ids.num);
  }
  document.changed(ours);
  return made;
}

function freeId(root: Element, name: string, id: string): string {
  const used = childrenNamed(root, name).map((one) => Number(attribute(one, id)));
  return String(Math.max(0, ...used) + 1);
}

function renumber(block: Element, numbers: ReadonlyMap<string, string>): void {
  for (const numId of descendants(block, "numId")) {
    const made = numbers.get(attribute(numId, "val") ?? "");
    if (made !== undefined) setAttribute(numId, "val", made);
  }
}

/** Copies what the content refers to (pictures, links) and gives it this document's relationship ids. */
function relinkParts(document: OpenDocument, flat: FlatPackage, block: Element, part: string): void {
  const relationships = flat.relationships(flat.mainPart);
  const visit = (element: Element): void => {
    for (const one of [...element.attributes]) {
      const related = one.namespaceURI === ns.r ? relationships.get(one.value) : undefined;
      if (!related) continue;
      if (related.external) throw new HostError("NotImplemented", "links out of the document in insertOoxml");
      const content = flat.content(related.target);
      if (content === undefined) continue;
      const dot = related.target.lastIndexOf(".");
      const name = document.parts.freeName(
        related.target.slice(1, dot).replace(/\d+$/, ""),
        related.target.slice(dot),
      );
      document.parts.put(name, content, flat.contentType(related.target));
      one.value = document.parts.relate(part, related.type, name);
    }
    for (const inner of elements(element)) visit(inner);
  };
  visit(block);
}

function descendants(element: Element, name: string): Element[] {
  return elements(element).flatMap((one) => [...(isW(one, name) ? [one] : []), ...descendants(one, name)]);
}
