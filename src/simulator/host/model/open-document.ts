import { child, type Document, type Element, type Node } from "../ooxml/dom";
import { Numbering } from "../ooxml/numbering";
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
}

/** A range that wants to hear of edits before it. */
export interface Following {
  shift(paragraph: Element, offset: number, removed: number, added: number): void;
}

interface Cached<T> {
  readonly version: number;
  readonly value: T;
}

/** The document Word has open: its parts, and what was worked out from them until the next change. */
export class OpenDocument {
  readonly parts: Package;
  readonly mainPart: string;
  private changes = 0;
  /** Changes of other parts than the main one: styles and numbering are read again only after these. */
  private definitionChanges = 0;
  private readonly partNames = new Map<Document, string>();
  private readonly derived = new Map<string, Cached<unknown>>();
  private readonly paragraphs = new Map<Element, Cached<readonly PlacedParagraph[]>>();

  private following: WeakRef<Following>[] = [];

  private readonly selectors = new Set<(range: Range) => void>();

  constructor(
    file: Uint8Array,
    readonly word: WordFacts,
  ) {
    this.parts = Package.open(file);
    const main = this.parts.related("", "officeDocument")[0]?.target;
    if (main === undefined || !this.parts.has(main)) throw new Error("The file has no main document part.");
    this.mainPart = main;
  }

  /** Grows with every change. */
  get version(): number {
    return this.changes;
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
    return this.parts.related(this.mainPart, kind)[0]?.target;
  }

  /** Name of the part a node lives in. */
  partNameOf(node: Node): string {
    const owner = node.ownerDocument;
    const name = owner ? this.partNames.get(owner) : undefined;
    if (name === undefined) throw new Error("The node belongs to no part of the document.");
    return name;
  }

  /** To be called after changing anything under this node: its part will be saved, what was derived is forgotten. */
  changed(node: Node): void {
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
    return this.derive(
      "numbering",
      () => new Numbering(this.relatedPart("numbering")),
      this.definitionChanges,
    );
  }

  /** Paragraphs of a story (body, cell, header …) in document order. */
  paragraphsOf(container: Element): readonly PlacedParagraph[] {
    const known = this.paragraphs.get(container);
    if (known?.version === this.changes) return known.value;
    const value = paragraphsIn(container);
    this.paragraphs.set(container, { version: this.changes, value });
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
