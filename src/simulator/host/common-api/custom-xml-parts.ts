import { parseXml } from "../ooxml/dom";
import { ns } from "../ooxml/names";
import type { OpenDocument } from "../model/open-document";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

interface Part {
  readonly name: string;
  readonly id: string;
}

/** The document's custom XML parts, kept as real parts of the package (ECMA-376 part 1, 15.2.5 and 15.2.6). */
export class CustomXmlParts {
  constructor(private readonly document: OpenDocument) {}

  /**
   * Adds a part; undefined when the text is no XML document, or one that Word refuses: with an XML declaration, or
   * without a namespace to find it by.
   */
  add(xml: string): string | undefined {
    if (/^\s*<\?xml/.test(xml) || !rootOf(xml)?.namespaceURI) return undefined;
    const { parts, mainPart } = this.document;
    const name = parts.freeName("customXml/item", ".xml");
    const properties = name.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
    const id = newGuid();
    parts.put(name, xml, "application/xml");
    parts.put(properties, itemProperties(id, rootOf(xml)?.namespaceURI ?? ""), propertiesType);
    parts.relate(name, `${relationship}/customXmlProps`, properties);
    parts.relate(mainPart, `${relationship}/customXml`, name);
    this.document.partsChanged();
    return id;
  }

  has(id: string): boolean {
    return this.find(id) !== undefined;
  }

  xml(id: string): string | undefined {
    const part = this.find(id);
    return part && this.document.parts.text(part.name);
  }

  byNamespace(namespace: string): string[] {
    return this.all
      .filter((part) => (rootOf(this.document.parts.text(part.name) ?? "")?.namespaceURI ?? "") === namespace)
      .map((part) => part.id);
  }

  delete(id: string): boolean {
    const part = this.find(id);
    if (!part) return false;
    const { parts, mainPart } = this.document;
    for (const properties of parts.related(part.name, "customXmlProps")) parts.delete(properties);
    parts.delete(part.name);
    parts.unrelate(mainPart, part.name);
    this.document.partsChanged();
    return true;
  }

  private find(id: string): Part | undefined {
    return this.all.find((part) => part.id.toUpperCase() === id.toUpperCase());
  }

  private get all(): Part[] {
    const { parts, mainPart } = this.document;
    return parts.related(mainPart, "customXml").map((target) => {
      const properties = parts.related(target, "customXmlProps")[0];
      const root = properties === undefined ? undefined : parts.view(properties)?.documentElement;
      const id = root?.getAttributeNS(ns.customXml, "itemID");
      // A part without properties has no identity of its own: its name serves.
      return { name: target, id: id ?? target };
    });
  }
}

function rootOf(xml: string) {
  try {
    return parseXml(xml).documentElement ?? undefined;
  } catch {
    return undefined;
  }
}

function itemProperties(id: string, namespace: string): string {
  const uri = namespace.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${uri}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${ns.customXml}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

function newGuid(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
