import { at, attribute, child, isAttached, numberAttribute, onOff, type Element } from "../ooxml/dom";
import { Collection, collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";
import { Range } from "./range";
import { outwardNavigation, stretchNavigation } from "./stretch";
import { selectMethod } from "./select";

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
    const look = [...(this.properties?.childNodes ?? [])].find((node) => node.localName === "appearance");
    const value = look && "getAttribute" in look ? attribute(look as Element, "val") : undefined;
    return value === "tags" ? "Tags" : value === "hidden" ? "Hidden" : "BoundingBox";
  }
  get isLockedAgainst(): { readonly deleting: boolean; readonly editing: boolean } {
    const lock = this.setting("lock");
    return {
      deleting: lock === "sdtLocked" || lock === "sdtContentLocked",
      editing: lock === "contentLocked" || lock === "sdtContentLocked",
    };
  }
  paragraphElements(): readonly Element[] {
    return this.document.paragraphsOf(this.element).map((one) => one.element);
  }
  range(): Range {
    return Range.ofParagraphs(this.document, this.paragraphElements());
  }
}

export const contentControlType: WireType = wireType<ContentControl>("ContentControl", {
  properties: {
    Id: { get: (control) => control.id },
    Tag: { get: (control) => control.setting("tag") },
    Title: { get: (control) => control.setting("alias") },
    Appearance: { get: (control) => control.appearance },
    CannotDelete: { get: (control) => control.isLockedAgainst.deleting },
    CannotEdit: { get: (control) => control.isLockedAgainst.editing },
    RemoveWhenEdited: { get: (control) => onOff(child(control.properties, "temporary")) ?? false },
    PlaceholderText: {
      get: (control) => attribute(at(control.properties, "placeholder", "docPart"), "val") ?? "",
    },
    Subtype: { get: () => "RichText" },
    Type: { get: () => "RichText" },
    Text: { get: (control) => control.range().text },
  },
  navigation: { ...stretchNavigation<ContentControl>(), ...outwardNavigation<ContentControl>() },
  objects: {
    GetRange: {
      object: (control, args) =>
        control.range().part(args.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole")),
    },
  },
  values: {
    Select: selectMethod<ContentControl>(),
  },
});

type Controls = Collection<ContentControl>;

const withValue = (controls: Controls, wanted: (control: ContentControl) => boolean): Controls =>
  new Collection(contentControlsType, () => controls.items().filter(wanted));

export const contentControlsType = collectionType<ContentControl>("ContentControlCollection", {
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
});
