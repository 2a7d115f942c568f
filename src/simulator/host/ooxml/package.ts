import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { elements, parseXml, serializeXml, type Document } from "./dom";
import { ns } from "./names";

interface XmlPart {
  readonly document: Document;
  changed: boolean;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const contentTypesPart = "[Content_Types].xml";

/**
 * The parts of a .docx. A part that is only read stays the bytes it was; one that is edited is written again from its
 * DOM, with its namespaces, unknown elements and processing instructions.
 */
export class Package {
  private readonly xml = new Map<string, XmlPart>();

  private constructor(private readonly bytes: Map<string, Uint8Array>) {}

  static open(file: Uint8Array): Package {
    const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/"));
    return new Package(new Map(parts));
  }

  get names(): string[] {
    return [...this.bytes.keys()];
  }

  has(name: string): boolean {
    return this.bytes.has(name);
  }

  read(name: string): Uint8Array | undefined {
    const part = this.xml.get(name);
    return part?.changed ? strToU8(serializeXml(part.document)) : this.bytes.get(name);
  }

  text(name: string): string | undefined {
    const bytes = this.read(name);
    return bytes && decode(bytes);
  }

  /** The part's DOM for reading; `edit` for writing. */
  view(name: string): Document | undefined {
    const known = this.xml.get(name);
    if (known) return known.document;
    const bytes = this.bytes.get(name);
    if (!bytes) return undefined;
    const document = parseXml(decode(bytes));
    this.xml.set(name, { document, changed: false });
    return document;
  }

  /** The part's DOM, which will be written anew when the document is saved. */
  edit(name: string): Document {
    const document = this.view(name);
    const part = this.xml.get(name);
    if (!document || !part) throw new Error(`The package has no part ${name}.`);
    part.changed = true;
    return document;
  }

  /** Adds a part, or replaces one, and declares its content type. */
  put(name: string, content: string | Uint8Array, contentType?: string): void {
    this.xml.delete(name);
    this.bytes.set(name, typeof content === "string" ? strToU8(content) : content);
    if (contentType) this.declare(name, contentType);
  }

  delete(name: string): void {
    this.xml.delete(name);
    this.bytes.delete(name);
    const types = this.edit(contentTypesPart);
    for (const type of elements(types.documentElement ?? types)) {
      if (type.getAttribute("PartName") === `/${name}`) type.parentNode?.removeChild(type);
    }
  }

  relationships(part: string): Relationship[] {
    const document = this.view(relationshipsOf(part));
    if (!document?.documentElement) return [];
    return elements(document.documentElement).map((element) => ({
      id: element.getAttribute("Id") ?? "",
      type: element.getAttribute("Type") ?? "",
      target: resolveTarget(part, element.getAttribute("Target") ?? ""),
      external: element.getAttribute("TargetMode") === "External",
    }));
  }

  /** Parts a part points at by a relationship type ending in `/kind`. */
  related(part: string, kind: string): Relationship[] {
    return this.relationships(part).filter((one) => !one.external && one.type.endsWith(`/${kind}`));
  }

  /** Adds a relationship and returns its id. `target` is a part name. */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsOf(part);
    if (!this.has(name)) {
      this.put(
        name,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${ns.relationships}"/>`,
      );
    }
    const document = this.edit(name);
    const taken = new Set(this.relationships(part).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const element = document.createElementNS(ns.relationships, "Relationship");
    element.setAttribute("Id", `rId${number}`);
    element.setAttribute("Type", type);
    element.setAttribute("Target", relativeTarget(part, target));
    document.documentElement?.appendChild(element);
    return `rId${number}`;
  }

  unrelate(part: string, target: string): void {
    const document = this.edit(relationshipsOf(part));
    for (const element of elements(document.documentElement ?? document)) {
      if (resolveTarget(part, element.getAttribute("Target") ?? "") === target)
        element.parentNode?.removeChild(element);
    }
  }

  deleteRelationshipsOf(part: string): void {
    const name = relationshipsOf(part);
    if (this.has(name)) this.delete(name);
  }

  /** A part name that is free: `word/media/image` + `.png` → `word/media/image3.png`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  save(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of this.bytes.keys()) files[name] = this.read(name) ?? new Uint8Array();
    return zipSync(files);
  }

  contentType(name: string): string | undefined {
    const root = this.view(contentTypesPart)?.documentElement;
    const types = root ? elements(root) : [];
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const own = types.find((type) => type.getAttribute("PartName") === `/${name}`);
    const byExtension = types.find((type) => type.getAttribute("Extension")?.toLowerCase() === extension);
    return (own ?? byExtension)?.getAttribute("ContentType") ?? undefined;
  }

  private declare(name: string, contentType: string): void {
    if (this.contentType(name) === contentType) return;
    const types = this.edit(contentTypesPart);
    const override = types.createElementNS(ns.contentTypes, "Override");
    override.setAttribute("PartName", `/${name}`);
    override.setAttribute("ContentType", contentType);
    types.documentElement?.appendChild(override);
  }
}

export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  const folder = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}

function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, "");
}
