import { attribute, child, closest, elements, isAttached, numberAttribute, type Element } from "../ooxml/dom";
import { lengthOf, piecesOf } from "../ooxml/paragraph-text";
import { Collection, collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";
import { Range } from "./range";
import { outwardNavigation, stretchNavigation } from "./stretch";
import { deleteControl } from "../edit/content-controls";
import { controlProperties } from "./control-properties";
import { styleProperties } from "./styled";
import { insertingMethods, stretchMethods } from "./writing";

/** `w:sdt` in any of its places: around blocks, rows, cells, or text within a paragraph. */
export class ContentControl implements HostObject {
  readonly type = contentControlType;
  constructor(
    readonly document: OpenDocument,
    readonly element: Element,
  ) {}

  get gone(): boolean {
    return !isAttached(this.element);
  }
  get properties(): Element | undefined {
    return child(this.element, "sdtPr");
  }
  get content(): Element | undefined {
    return child(this.element, "sdtContent");
  }
  /** A value under `w:sdtPr`. */
  setting(name: string): string {
    return attribute(child(this.properties, name), "val") ?? "";
  }
  get id(): number {
    return numberAttribute(child(this.properties, "id"), "val") ?? 0;
  }
  get appearance(): string {
    // w15:appearance is not of the main namespace, so it is looked for by its local name.
    const all = this.properties ? elements(this.properties) : [];
    const value = attribute(
      all.find((one) => one.localName === "appearance"),
      "val",
    );
    return value === "tags" ? "Tags" : value === "hidden" ? "Hidden" : "BoundingBox";
  }
  get isLockedAgainst(): { readonly deleting: boolean; readonly editing: boolean } {
    const lock = this.setting("lock");
    return {
      deleting: lock === "sdtLocked" || lock === "sdtContentLocked",
      editing: lock === "contentLocked" || lock === "sdtContentLocked",
    };
  }
  get isWhole(): boolean {
    return !this.isInline;
  }
  /** Within a paragraph, around a part of its text. */
  get isInline(): boolean {
    return closest(this.element, "p") !== undefined;
  }
  paragraphElements(): readonly Element[] {
    const paragraph = closest(this.element, "p");
    return paragraph ? [paragraph] : this.document.paragraphsOf(this.element).map((one) => one.element);
  }
  range(): Range {
    const paragraph = closest(this.element, "p");
    return paragraph ? this.rangeIn(paragraph) : Range.ofParagraphs(this.document, this.paragraphElements());
  }

  /** A part of it; "After" is outside of it. */
  part(location: Parameters<Range["part"]>[0]): Range {
    const part = this.range().part(location);
    if (location !== "After" || !this.isInline) return part;
    const after = { ...part.end, behind: this.element };
    return new Range(this.document, after, after);
  }

  private rangeIn(paragraph: Element): Range {
    let at = 0;
    let from: number | undefined;
    let to = 0;
    for (const piece of piecesOf(paragraph)) {
      const inside = isInside(piece.run, this.element);
      if (inside) from ??= at;
      at += lengthOf(piece);
      if (inside) to = at;
    }
    const start = from ?? at;
    return new Range(this.document, { paragraph, offset: start }, { paragraph, offset: Math.max(start, to) });
  }
}

function isInside(node: Element, ancestor: Element): boolean {
  for (let current: Element["parentNode"] = node; current; current = current.parentNode)
    if (current === ancestor) return true;
  return false;
}

export const contentControlType: WireType = wireType<ContentControl>("ContentControl", () => ({
  properties: {
    Id: { get: (control) => control.id },
    ...controlProperties(),
    ...styleProperties<ContentControl>(),
    Subtype: { get: () => "RichText" },
    Type: { get: () => "RichText" },
    Text: { get: (control) => control.range().text },
  },
  navigation: { ...stretchNavigation<ContentControl>(), ...outwardNavigation<ContentControl>() },
  objects: {
    ...insertingMethods<ContentControl>("control"),
    GetRange: {
      object: (control, args) =>
        control.part(args.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole")),
    },
  },
  values: {
    ...stretchMethods<ContentControl>("control"),
    Delete: { writes: true, value: (control, args) => deleteControl(control, args.boolean(0, false)) },
  },
}));

type Controls = Collection<ContentControl>;

const withValue = (controls: Controls, wanted: (control: ContentControl) => boolean): Controls =>
  new Collection(contentControlsType, () => controls.items().filter(wanted));

export const contentControlsType = collectionType<ContentControl>("ContentControlCollection", () => ({
  indexer: (controls, key) => controls.items().find((control) => control.id === key) ?? null,
  objects: {
    GetById: {
      nullable: true,
      object: (controls: Controls, args) => {
        const id = args.number(0);
        return controls.items().find((control) => control.id === id) ?? null;
      },
    },
    GetByTag: {
      object: (controls: Controls, args) => {
        const tag = args.string(0);
        return withValue(controls, (control) => control.setting("tag") === tag);
      },
    },
    GetByTitle: {
      object: (controls: Controls, args) => {
        const title = args.string(0);
        return withValue(controls, (control) => control.setting("alias") === title);
      },
    },
  },
}));
