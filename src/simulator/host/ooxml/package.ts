import {
  DocxError,
  mainPartOf,
  openPackage,
  resolveTarget,
  savePackage,
  type DocxPackage,
} from "../../../docx";
import { elements, parseXml, serializeXml, type Document } from "./dom";

interface XmlPart {
  readonly document: Document;
  changed: boolean;
}

const contentTypesPart = "[Content_Types].xml";

/**
 * The parts of a .docx, with a DOM for those that are read or edited as XML. A part that is only read stays the bytes
 * it was; one that is edited is written anew from its DOM, with its namespaces and everything unknown in it.
 */
export class Package {
  private readonly doms = new Map<string, XmlPart>();

  private constructor(private readonly parts: DocxPackage) {}

  static open(file: Uint8Array): Package {
    return new Package(openPackage(file));
  }

  get mainPart(): string {
    return mainPartOf(this.parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  text(name: string): string {
    this.flush(name);
    return this.parts.text(name);
  }

  bytes(name: string): Uint8Array {
    this.flush(name);
    return this.parts.bytes(name);
  }

  contentType(name: string): string | undefined {
    return this.parts.contentType(name);
  }

  /** The part's DOM for reading; `edit` for writing. */
  view(name: string): Document | undefined {
    const known = this.doms.get(name);
    if (known) return known.document;
    if (!this.parts.has(name)) return undefined;
    const document = this.parsed(name);
    this.doms.set(name, { document, changed: false });
    return document;
  }

  /** The part's DOM, which will be written anew when the document is saved. */
  edit(name: string): Document {
    const document = this.view(name);
    const part = this.doms.get(name);
    if (!document || !part) throw new Error(`The package has no part ${name}.`);
    part.changed = true;
    return document;
  }

  /** Adds a part, or replaces one, and declares its content type. */
  put(name: string, content: string | Uint8Array, contentType?: string): void {
    this.doms.delete(name);
    this.doms.delete(contentTypesPart);
    this.parts.setPart(name, content, contentType);
  }

  /** Adds a part whose DOM is already there. */
  adopt(name: string, document: Document, contentType: string): void {
    this.put(name, serializeXml(document), contentType);
    this.doms.set(name, { document, changed: true });
  }

  /** Takes a part away with its relationships and its content type. */
  delete(name: string): void {
    const own = relationshipsOf(name);
    if (this.has(own)) this.delete(own);
    this.doms.delete(name);
    this.parts.removePart(name);
    this.removeElements(contentTypesPart, (type) => type === `/${name}`, "PartName");
  }

  /** Parts a part points at by relationships of this kind ("styles", "customXml" …). */
  related(part: string, kind: string): string[] {
    return this.parts.related(part, kind);
  }

  /** The target of one relationship: a part's name, or an address outside the package. */
  relationship(
    part: string,
    id: string,
  ): { readonly target: string; readonly type: string; readonly external: boolean } | undefined {
    const found = this.parts.relationships(part).find((one) => one.id === id);
    if (!found) return undefined;
    const target = found.external ? found.target : resolveTarget(part, found.target);
    return { target, type: found.type, external: found.external };
  }

  /** Points a part at another by a new relationship; returns its id. */
  relate(part: string, type: string, target: string): string {
    return this.parts.addRelationship(part, type, target);
  }

  unrelate(part: string, target: string): void {
    this.removeElements(relationshipsOf(part), (found) => resolveTarget(part, found) === target, "Target");
  }

  /** A part name that is free: `word/media/image` + `.png` → `word/media/image3.png`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  save(): Uint8Array {
    for (const name of this.doms.keys()) this.flush(name);
    return savePackage(this.parts);
  }

  private parsed(name: string): Document {
    const text = this.parts.text(name);
    try {
      return parseXml(text);
    } catch (error) {
      throw new DocxError("damaged", name, { cause: error });
    }
  }

  private flush(name: string): void {
    const part = this.doms.get(name);
    if (!part?.changed) return;
    const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    const xml = serializeXml(part.document);
    this.parts.setPart(name, xml.startsWith("<?xml") ? xml : declaration + xml);
    part.changed = false;
  }

  private removeElements(name: string, unwanted: (value: string) => boolean, attribute: string): void {
    const document = parseXml(this.text(name));
    for (const element of document.documentElement ? elements(document.documentElement) : []) {
      if (unwanted(element.getAttribute(attribute) ?? "")) element.parentNode?.removeChild(element);
    }
    this.put(name, serializeXml(document));
  }
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
