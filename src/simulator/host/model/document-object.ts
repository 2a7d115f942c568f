import type { Element } from "../ooxml/dom";
import { setTrackingMode, trackingMode, trackingModes } from "../edit/tracking";
import { Arguments } from "../protocol/arguments";
import { searchMethod } from "./search";
import { Section, sectionsType } from "./section";
import { Collection, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { Body } from "./body";
import { DocumentProperties } from "./document-properties";
import type { OpenDocument } from "./open-document";
import type { Range } from "./range";
import { contentControlsOf, controlsBelow, isRichText } from "./stretch";

/** The root of all paths. */
export class DocumentObject implements HostObject {
  readonly type = documentType;
  constructor(
    readonly document: OpenDocument,
    readonly window: DocumentWindow,
  ) {}

  get body(): Body {
    return new Body(this.document, this.document.body);
  }
  get controls(): Element[] {
    return controlsBelow(this.document.body).filter(isRichText);
  }
}

/** What belongs to the open window rather than to the file. */
export interface DocumentWindow {
  readonly selection: Range;
  select(range: Range): void;
  /** Nothing has changed since it was opened or saved. */
  readonly saved: boolean;
  save(): void;
}

export const documentType: WireType = wireType<DocumentObject>("Document", () => ({
  properties: {
    Saved: { get: (root) => root.window.saved },
    ChangeTrackingMode: {
      since: "1.4",
      get: (root) => trackingMode(root.document),
      set: (root, value) => setTrackingMode(root.document, new Arguments([value]).oneOf(0, trackingModes)),
    },
  },
  navigation: {
    Body: { to: (root) => root.body },
    Sections: { to: (root) => new Collection(sectionsType, () => Section.all(root.document)) },
    Properties: { to: (root) => new DocumentProperties(root.document) },
    ContentControls: { to: (root) => contentControlsOf(root.document, () => root.controls) },
  },
  objects: {
    Search: { since: "1.7", object: (root, args) => searchMethod<Body>().object(root.body, args) },
    GetSelection: { object: (root) => root.window.selection.part("Whole") },
  },
  values: {
    Save: { writes: true, value: (root) => root.window.save() },
  },
}));
