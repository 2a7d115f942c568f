import { readNumbering, type Numbering } from "../../../docx";
import { child, parseXml, serializeXml, type Document, type Element, type Node } from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { Package } from "../ooxml/package";
import { paragraphsIn, type PlacedParagraph } from "../ooxml/story";
import type { Range } from "./range";
import { StyleSheet } from "../ooxml/style-sheet";

/** What the objects of the model need to know about the Word they live in. */
export interface WordFacts {
  /** Language of Word's own names, e.g. of styles. */
  readonly displayLanguage: string;
  /** Word shows hidden text, so its text counts. */
  readonly showsHiddenText: boolean;
  /** Who writes: author of tracked changes and comments. */
  readonly author: string;
  /** Word for Windows does not take `headerRowCount` (office-js #6411). */
  readonly ignoresHeaderRowCount: boolean;
  /** Word fails over the cell texts of tables with merged cells. */
  readonly refusesMergedValues: boolean;
}

/** A range that wants to hear of edits before it. */
export interface Following {
  shift(paragraph: Element, offset: number, removed: number, added: number): void;
}

const xmlns = "http://www.w3.org/2000/xmlns/";

interface Cached<T> {
  readonly version: number;
  readonly value: T;
}

/** The document Word has open: its parts, and what was worked out from them until the next change. */
export class OpenDocument {
  private openedParts: Package;
  readonly mainPart: string;
  private changes = 0;
  private structureChanges = 0;
  /** Changes of other parts than the main one: styles and numbering are read again only after these. */
  private definitionChanges = 0;
  private readonly partNames = new Map<Document, string>();
  private readonly pending = new Map<Document, () => void>();
  private readonly derived = new Map<string, Cached<unknown>>();
  private readonly paragraphs = new Map<Element, Cached<readonly PlacedParagraph[]>>();

  private lastRevisionId: number | undefined;
  /** `TrackMineOnly` is a choice of this window; the file only knows on and off. */
  tracksMineOnly = false;
  private following: WeakRef<Following>[] = [];

  private readonly selectors = new Set<(range: Range) => void>();

  constructor(
    file: Uint8Array,
    readonly word: WordFacts,
  ) {
    this.openedParts = Package.open(file);
    this.mainPart = this.parts.mainPart;
  }

  get parts(): Package {
    return this.openedParts;
  }

  /** Puts another state of the same file in its place, as undo does. Objects of the old state are gone afterwards. */
  restore(file: Uint8Array): void {
    for (const old of this.partNames.keys()) if (old.documentElement) old.removeChild(old.documentElement);
    this.openedParts = Package.open(file);
    for (const known of [this.partNames, this.pending, this.derived, this.paragraphs]) known.clear();
    this.lastRevisionId = undefined;
    this.structureChanges += 1;
    this.partsChanged();
  }

  /** Grows with every change. */
  get version(): number {
    return this.changes;
  }

  /** Grows with every change of the main part, that is of what Word can undo. */
  get textVersion(): number {
    return this.changes - this.definitionChanges;
  }

  /** Grows when paragraphs or tables come, go or move. */
  get structure(): number {
    return this.structureChanges;
  }

  get body(): Element {
    const body = child(this.part(this.mainPart)?.documentElement, "body");
    if (!body) throw new Error("The document has no body.");
    return body;
  }

  /** The DOM of a part, known by it afterwards so that `changed` finds the part again. */
  part(name: string): Document | undefined {
    const document = this.parts.view(name);
    if (document) this.partNames.set(document, name);
    return document;
  }

  /** First part the main part points at by this kind of relationship. */
  relatedPart(kind: string): Document | undefined {
    const name = this.relatedPartName(kind);
    return name === undefined ? undefined : this.part(name);
  }

  relatedPartName(kind: string): string | undefined {
    return this.parts.related(this.mainPart, kind)[0];
  }

  /**
   * The root of a header or footer that does not exist yet. It becomes a part when something is written into it:
   * looking at an empty header changes no file.
   */
  pendingPart(kind: "header" | "footer", attach: (relationshipId: string) => void): Element {
    const tag = kind === "header" ? "hdr" : "ftr";
    const xml = `<w:${tag} xmlns:w="${ns.w}" xmlns:r="${ns.r}"><w:p/></w:${tag}>`;
    const document = parseXml(xml);
    this.pending.set(document, () => {
      const name = this.parts.freeName(`${this.mainPart.replace(/[^/]*$/, "")}${kind}`, ".xml");
      const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
      this.parts.adopt(name, document, type);
      this.partNames.set(document, name);
      attach(this.parts.relate(this.mainPart, `${ns.r}/${kind}`, name));
    });
    if (!document.documentElement) throw new Error("The part has a root.");
    return document.documentElement;
  }

  /** Name of the part a node lives in. */
  partNameOf(node: Node): string {
    const owner = node.ownerDocument;
    const make = owner && this.pending.get(owner);
    if (owner && make) {
      this.pending.delete(owner);
      make();
    }
    const name = owner ? this.partNames.get(owner) : undefined;
    if (name === undefined) throw new Error("The node belongs to no part of the document.");
    return name;
  }

  /** To be called after adding or removing blocks under this node: its part will be saved, what was derived forgotten. */
  changed(node: Node): void {
    this.edited(node);
    this.structureChanges += 1;
  }

  /** To be called after changing text or formatting only: the paragraphs are still the same ones. */
  edited(node: Node): void {
    const name = this.partNameOf(node);
    this.parts.edit(name);
    this.changes += 1;
    if (name !== this.mainPart) this.definitionChanges += 1;
  }

  /** To be called after adding or taking away whole parts. */
  partsChanged(): void {
    this.changes += 1;
    this.definitionChanges += 1;
  }

  get styles(): StyleSheet {
    return this.derive("styles", () => new StyleSheet(this.relatedPart("styles")), this.definitionChanges);
  }

  get numbering(): Numbering {
    const read = (): Numbering => {
      const name = this.relatedPartName("numbering");
      return readNumbering(name === undefined ? undefined : this.parts.text(name));
    };
    return this.derive("numbering", read, this.definitionChanges);
  }

  /** Paragraphs of a story (body, cell, header …) in document order. */
  paragraphsOf(container: Element): readonly PlacedParagraph[] {
    const known = this.paragraphs.get(container);
    if (known?.version === this.structureChanges) return known.value;
    const value = paragraphsIn(container);
    this.paragraphs.set(container, { version: this.structureChanges, value });
    return value;
  }

  /** A value worked out from the document as it is now; worked out again after the next change. */
  derive<T>(key: string, make: () => T, version = this.changes): T {
    const known = this.derived.get(key);
    if (known?.version === version) return known.value as T;
    const value = make();
    this.derived.set(key, { version, value });
    return value;
  }

  /** The settings part, made when the file has none. */
  settingsPart(): Document {
    if (this.relatedPartName("settings") === undefined)
      this.addPart("settings", `<w:settings xmlns:w="${ns.w}"/>`);
    const part = this.relatedPart("settings");
    if (!part) throw new Error("The settings part was just made.");
    return part;
  }

  /** Adds one of the parts a document has at most one of (settings, styles, comments …); returns its name. */
  addPart(kind: string, xml: string): string {
    const name = `${this.mainPart.replace(/[^/]*$/, "")}${kind}.xml`;
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
    this.parts.put(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`, type);
    this.parts.relate(this.mainPart, `${ns.r}/${kind}`, name);
    this.partsChanged();
    return name;
  }

  /**
   * Makes sure that the main part declares an extension namespace and lists it in mc:Ignorable, so that older Words pass
   * it over (ECMA-376 part 3); returns its prefix.
   */
  declareIgnorable(prefix: string, uri: string): string {
    const root = this.part(this.mainPart)?.documentElement;
    if (!root) throw new Error("The main part has a root.");
    const known = root.lookupPrefix(uri);
    if (known) return known;
    root.setAttributeNS(xmlns, `xmlns:${prefix}`, uri);
    const mc = root.lookupPrefix(ns.mc) ?? "mc";
    if (!root.lookupPrefix(ns.mc)) root.setAttributeNS(xmlns, "xmlns:mc", ns.mc);
    const ignorable = root.getAttributeNS(ns.mc, "Ignorable");
    root.setAttributeNS(ns.mc, `${mc}:Ignorable`, ignorable ? `${ignorable} ${prefix}` : prefix);
    this.changed(root);
    return prefix;
  }

  /** Ids of tracked changes and comments are unique in the main part; old ones are passed over. */
  nextRevisionId(): number {
    if (this.lastRevisionId === undefined) {
      const ids = [...serializeXml(this.body).matchAll(/\bid="(\d+)"/g)].map(([, id]) => Number(id));
      this.lastRevisionId = ids.reduce((greatest, id) => Math.max(greatest, id), 0);
    }
    this.lastRevisionId = (this.lastRevisionId + 1) % 0x7fffffff;
    return this.lastRevisionId;
  }

  /** The window that shows the document takes part in `select`. */
  onSelect(selector: (range: Range) => void): void {
    this.selectors.add(selector);
  }

  select(range: Range): void {
    for (const selector of this.selectors) selector(range);
  }

  /** Keeps a range at its text for as long as anybody holds it. */
  follow(range: Following): void {
    this.following.push(new WeakRef(range));
    if (this.following.length % 4096 === 0) this.following = this.following.filter((one) => one.deref());
  }

  /** To be called when characters of a paragraph were taken away or added at a place. */
  shifted(paragraph: Element, offset: number, removed: number, added: number): void {
    for (const range of this.following) range.deref()?.shift(paragraph, offset, removed, added);
  }
}
