import { DocxError } from "../errors";
import { limits } from "../limits";
import { decodeXml } from "../xml/decode";
import { parseXml, type XmlElement } from "../xml/parse";
import { readContentTypes, withOverride, type ContentTypes } from "./content-types";
import { KnownParts, type PartReader } from "./known-parts";
import type { PackageTools } from "./package-tools";
import { readRelationships, relationshipsPartOf, withRelationship, type Relationship } from "./relationships";
import { inflateEntry, type ZipEntry } from "./zip-entry";
import { makeEntry, writeZip } from "./zip-write";

const contentTypesName = "[Content_Types].xml";
const encoder = new TextEncoder();

/**
 * The parts of an Open Packaging file (ISO 29500-2). Part names have no leading slash ("word/document.xml") and are
 * found without regard to case. Parts are inflated when asked for, and only those; what nobody set is saved again
 * byte for byte, in the old order.
 */
export class DocxPackage {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #relationships = new Map<string, readonly Relationship[]>();
  #contentTypes: ContentTypes | undefined;
  #allowance: number = limits.total;

  constructor(
    /** By their name in lower case. */
    private readonly entries: Map<string, ZipEntry>,
    private readonly tools: PackageTools,
    private readonly known = tools.known ?? new KnownParts(),
  ) {}

  /** All part names in the file's order. */
  get partNames(): readonly string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The bytes of a part, checked against its size and checksum; throws "damaged" when there is no such part. */
  bytes(name: string): Uint8Array {
    const key = name.toLowerCase();
    const known = this.#bytes.get(key);
    if (known) return known;
    const entry = this.entries.get(key);
    if (!entry) throw new DocxError("damaged", `${name}: missing`);
    const bytes = inflateEntry(entry, this.#allowance, this.tools);
    this.#allowance -= bytes.length;
    this.#bytes.set(key, bytes);
    return bytes;
  }

  /** The text of an XML part. */
  text(name: string): string {
    return decodeXml(this.bytes(name), name, this.tools.decodeUtf8);
  }

  /** The tree of an XML part; undefined when there is no such part. */
  xml(name: string | undefined): XmlElement | undefined {
    return name !== undefined && this.has(name) ? parseXml(this.text(name), name) : undefined;
  }

  /** What `read` makes of the text of a part, worked out once for all files that share the part. */
  derived<Result>(name: string | undefined, read: PartReader<Result>): Result | undefined {
    const entry = name === undefined ? undefined : this.entries.get(name.toLowerCase());
    return entry && this.known.result(entry, read, () => this.text(entry.name));
  }

  contentType(name: string): string | undefined {
    this.#contentTypes ??= this.derived(contentTypesName, readContentTypes);
    return this.#contentTypes?.of(name);
  }

  /** The relationships of a part, or of the package itself without a name. External targets are never followed. */
  relationships(source = ""): readonly Relationship[] {
    const key = source.toLowerCase();
    let found = this.#relationships.get(key);
    if (!found) {
      found = this.derived(relationshipsPartOf(source), readRelationships) ?? [];
      this.#relationships.set(key, found);
    }
    return found;
  }

  /** Names of the existing parts that `source` points to by relationships of that kind ("styles", "comments" …), each once. */
  related(source: string, kind: string): string[] {
    const names = new Set<string>();
    for (const relationship of this.relationships(source)) {
      if (relationship.kind !== kind || relationship.external) continue;
      const name = this.#existing(relationship.part);
      if (name !== undefined) names.add(name);
    }
    return [...names];
  }

  /** Replaces a part or adds one at the end; a new part needs a content type unless its extension has one. */
  setPart(name: string, content: string | Uint8Array, contentType?: string): void {
    const key = name.toLowerCase();
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const old = this.entries.get(key);
    this.entries.set(key, makeEntry(old?.name ?? name, bytes, this.tools.deflate));
    this.#bytes.set(key, bytes);
    if (key.endsWith(".rels")) this.#relationships.clear();
    if (key === contentTypesName.toLowerCase()) this.#contentTypes = undefined;
    if (contentType && this.contentType(name) !== contentType)
      this.setPart(contentTypesName, withOverride(this.text(contentTypesName), name, contentType));
  }

  /** Removes a part; relationships to it are the caller's to remove. */
  removePart(name: string): void {
    this.entries.delete(name.toLowerCase());
    this.#bytes.delete(name.toLowerCase());
  }

  /** Points `source` to `target` (a part name) by a new relationship of that full type; returns its id. */
  addRelationship(source: string, type: string, target: string): string {
    const part = relationshipsPartOf(source);
    const ids = new Set(this.relationships(source).map((relationship) => relationship.id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.setPart(
      part,
      withRelationship(this.has(part) ? this.text(part) : undefined, id, type, `/${target}`),
    );
    return id;
  }

  /** The package as a file. */
  save(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }

  #existing(name: string): string | undefined {
    const entry = this.entries.get(name.toLowerCase()) ?? this.entries.get(decodeName(name).toLowerCase());
    return entry?.name;
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
