import { closest, isAttached, type Element } from "../ooxml/dom";
import { wireType, type HostObject, type WireType } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";
import { Range } from "./range";
import { stretchNavigation } from "./stretch";
import { joinedText, storyOf } from "./text";
import { styleProperties } from "./styled";
import { insertingMethods, stretchMethods } from "./writing";

/** The whole of a story: the document's body, a header's, a cell's. */
export class Body implements HostObject {
  readonly type = bodyType;
  readonly isWhole = true;
  constructor(
    readonly document: OpenDocument,
    readonly container: Element,
    /** A section's body: only these paragraphs of the container. */
    private readonly extent?: { readonly from: number; readonly to: number },
  ) {}

  /** The innermost body a node lies in. */
  static around(document: OpenDocument, node: Element): Body {
    return new Body(document, closest(node, "tc") ?? storyOf(node));
  }

  get gone(): boolean {
    return !isAttached(this.container);
  }
  paragraphElements(): readonly Element[] {
    const all = this.document.paragraphsOf(this.container).map((one) => one.element);
    return this.extent ? all.slice(this.extent.from, this.extent.to) : all;
  }
  range(): Range {
    return Range.ofParagraphs(this.document, this.paragraphElements());
  }
  get text(): string {
    return joinedText(this.document, this.paragraphElements());
  }
  get kind(): string {
    if (this.extent) return "Section";
    const kinds: Readonly<Record<string, string>> = {
      body: "MainDoc",
      tc: "TableCell",
      hdr: "Header",
      ftr: "Footer",
      footnote: "Footnote",
      endnote: "Endnote",
    };
    return kinds[this.container.localName ?? ""] ?? "Unknown";
  }
}

export const bodyType: WireType = wireType<Body>("Body", () => ({
  properties: {
    Text: { get: (body) => body.text },
    Type: { get: (body) => body.kind },
    ...styleProperties<Body>(),
  },
  navigation: stretchNavigation<Body>(),
  objects: {
    ...insertingMethods<Body>("container"),
    GetRange: {
      object: (body, args) =>
        body.range().part(args.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole")),
    },
  },
  values: {
    ...stretchMethods<Body>("container"),
  },
}));
