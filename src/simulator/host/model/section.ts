import {
  at,
  attribute,
  child,
  createW,
  elements,
  isAttached,
  isW,
  ownerOf,
  placeInOrder,
  type Element,
} from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { Body } from "./body";
import type { OpenDocument } from "./open-document";

type HeaderKind = "header" | "footer";
const kinds: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };

/** A section of the document, known by its `w:sectPr`. */
export class Section implements HostObject {
  readonly type = sectionType;
  constructor(
    readonly document: OpenDocument,
    readonly properties: Element,
  ) {}

  /** The properties of all sections in document order: at the ends of paragraphs, and that of the body. */
  static all(document: OpenDocument): Section[] {
    const ofParagraphs = document
      .paragraphsOf(document.body)
      .map((one) => at(one.element, "pPr", "sectPr"))
      .filter((one) => one !== undefined);
    const last = child(document.body, "sectPr");
    return [...ofParagraphs, ...(last ? [last] : [])].map((one) => new Section(document, one));
  }

  get gone(): boolean {
    return !isAttached(this.properties);
  }

  /** Position of its first paragraph and of the one after its last. */
  get extent(): { readonly from: number; readonly to: number } {
    const paragraphs = this.document.paragraphsOf(this.document.body);
    const ends = paragraphs.flatMap((one, index) => (at(one.element, "pPr", "sectPr") ? [index + 1] : []));
    const index = Section.all(this.document).findIndex((one) => one.properties === this.properties);
    return { from: ends[index - 1] ?? 0, to: ends[index] ?? paragraphs.length };
  }

  next(): Section | null {
    const all = Section.all(this.document);
    return all[all.findIndex((one) => one.properties === this.properties) + 1] ?? null;
  }

  /** The body of a header or footer: its own, else that of the section before, else a new one of its own. */
  margin(kind: HeaderKind, type: string): Body {
    const { document } = this;
    const known = this.findMargin(kind, type);
    return new Body(document, known ?? document.pendingPart(kind, (id) => this.attach(kind, type, id)));
  }

  private findMargin(kind: HeaderKind, type: string): Element | undefined {
    const all = Section.all(this.document);
    const before = all.slice(0, all.findIndex((one) => one.properties === this.properties) + 1).reverse();
    for (const section of before) {
      const reference = elements(section.properties).find(
        (one) => isW(one, `${kind}Reference`) && (attribute(one, "type") ?? "default") === kinds[type],
      );
      const id = reference?.getAttributeNS(ns.r, "id");
      const target = id ? this.document.parts.relationship(this.document.mainPart, id)?.target : undefined;
      const root = target === undefined ? undefined : this.document.part(target)?.documentElement;
      if (root) return root;
    }
    return undefined;
  }

  private attach(kind: HeaderKind, type: string, id: string): void {
    const owner = ownerOf(this.properties);
    const reference = createW(owner, `${kind}Reference`, { type: kinds[type] ?? "default" });
    const prefix = owner.documentElement?.lookupPrefix(ns.r) ?? "r";
    reference.setAttributeNS(ns.r, `${prefix}:id`, id);
    this.properties.insertBefore(reference, this.properties.firstChild);
    if (type === "FirstPage")
      placeInOrder(this.properties, createW(owner, "titlePg"), [
        "titlePg",
        "textDirection",
        "bidi",
        "rtlGutter",
        "docGrid",
        "printerSettings",
        "sectPrChange",
      ]);
    this.document.changed(this.properties);
  }
}

export const sectionType: WireType = wireType<Section>("Section", () => ({
  navigation: {
    Body: {
      to: (section) => {
        const { from, to } = section.extent;
        return new Body(section.document, section.document.body, { from, to });
      },
    },
  },
  objects: {
    GetHeader: { object: (section, args) => section.margin("header", args.oneOf(0, Object.keys(kinds))) },
    GetFooter: { object: (section, args) => section.margin("footer", args.oneOf(0, Object.keys(kinds))) },
    GetNext: { nullable: true, object: (section) => section.next() },
  },
}));

export const sectionsType: WireType = collectionType<Section>("SectionCollection");
