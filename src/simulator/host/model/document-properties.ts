import { elements, type Element } from "../ooxml/dom";
import { CustomProperty, customPropertiesType } from "./custom-properties";
import { Collection, wireType, type HostObject, type Property, type WireType } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";
import { protectionOf } from "./protection";

/** The file's properties: docProps/core.xml, docProps/app.xml and what protects it. */
export class DocumentProperties implements HostObject {
  readonly type = documentPropertiesType;
  constructor(readonly document: OpenDocument) {}

  /** A property of the part behind this package relationship, by the element's local name. */
  stored(part: "core-properties" | "extended-properties", name: string): string {
    const target = this.document.parts.related("", part)[0];
    const root: Element | null | undefined =
      target === undefined ? undefined : this.document.part(target)?.documentElement;
    return (root && elements(root).find((element) => element.localName === name)?.textContent) ?? "";
  }
}

const core = (name: string): Property<DocumentProperties> => ({
  get: (properties) => properties.stored("core-properties", name),
});
const extended = (name: string): Property<DocumentProperties> => ({
  get: (properties) => properties.stored("extended-properties", name),
});
const date = (name: string): Property<DocumentProperties> => ({
  get: (properties) => properties.stored("core-properties", name) || null,
});

export const documentPropertiesType: WireType = wireType<DocumentProperties>("DocumentProperties", () => ({
  properties: {
    Title: core("title"),
    Subject: core("subject"),
    Author: core("creator"),
    Keywords: core("keywords"),
    Comments: core("description"),
    Category: core("category"),
    Format: core("contentStatus"),
    LastAuthor: core("lastModifiedBy"),
    RevisionNumber: core("revision"),
    CreationDate: date("created"),
    LastSaveTime: date("modified"),
    LastPrintDate: date("lastPrinted"),
    Manager: extended("Manager"),
    Company: extended("Company"),
    Template: extended("Template"),
    ApplicationName: extended("Application"),
    Security: { get: (properties) => protectionOf(properties.document).security },
  },
  navigation: {
    CustomProperties: {
      to: ({ document }) =>
        new Collection(customPropertiesType(document), () => CustomProperty.all(document)),
    },
  },
}));
