import { closest, elements, isAttached, type Element } from "../ooxml/dom";
import { resizePicture } from "../edit/pictures";
import { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/errors";
import { collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";
import { Paragraph } from "./paragraph";

/** English Metric Units in a point. */
export const emuPerPoint = 12700;

/** A picture in the line of text (`wp:inline`). */
export class InlinePicture implements HostObject {
  readonly type = inlinePictureType;
  constructor(
    readonly document: OpenDocument,
    readonly inline: Element,
  ) {}

  static inRun(document: OpenDocument, run: Element): InlinePicture[] {
    return elements(run)
      .filter((element) => element.localName === "drawing")
      .flatMap(elements)
      .filter((element) => element.localName === "inline" && holdsPicture(element))
      .map((inline) => new InlinePicture(document, inline));
  }

  get gone(): boolean {
    return !isAttached(this.inline);
  }
  size(side: "cx" | "cy"): number {
    const extent = elements(this.inline).find((element) => element.localName === "extent");
    return Number(extent?.getAttribute(side) ?? 0) / emuPerPoint;
  }
  /** `a:graphicFrameLocks` (ISO 29500-1 20.1.2.2.19). */
  private get locks(): Element | undefined {
    const holder = elements(this.inline).find((element) => element.localName === "cNvGraphicFramePr");
    return holder && elements(holder).find((element) => element.localName === "graphicFrameLocks");
  }
  get locksAspectRatio(): boolean {
    return ["1", "true"].includes(this.locks?.getAttribute("noChangeAspect") ?? "");
  }
  lockAspectRatio(locked: boolean): void {
    if (locked && !this.locks) throw new HostError("NotImplemented", "lockAspectRatio");
    this.locks?.setAttribute("noChangeAspect", locked ? "1" : "0");
    this.document.changed(this.inline);
  }
  describe(attribute: "descr" | "title", text: string): void {
    const properties = elements(this.inline).find((element) => element.localName === "docPr");
    properties?.setAttribute(attribute, text);
    this.document.changed(this.inline);
  }
  described(attribute: "descr" | "title"): string {
    const properties = elements(this.inline).find((element) => element.localName === "docPr");
    return properties?.getAttribute(attribute) ?? "";
  }
}

/** Charts, diagrams and text boxes can be inline too: only pictures count. */
function holdsPicture(inline: Element): boolean {
  const graphic = elements(inline).find((element) => element.localName === "graphic");
  const data = graphic && elements(graphic).find((element) => element.localName === "graphicData");
  return data !== undefined && elements(data).some((element) => element.localName === "pic");
}

export const inlinePictureType: WireType = wireType<InlinePicture>("InlinePicture", () => ({
  properties: {
    AltTextDescription: {
      get: (picture) => picture.described("descr"),
      set: (picture, value) => picture.describe("descr", new Arguments([value]).string(0)),
    },
    AltTextTitle: {
      get: (picture) => picture.described("title"),
      set: (picture, value) => picture.describe("title", new Arguments([value]).string(0)),
    },
    LockAspectRatio: {
      get: (picture) => picture.locksAspectRatio,
      set: (picture, value) => picture.lockAspectRatio(new Arguments([value]).boolean(0, false)),
    },
    Height: {
      get: (picture) => picture.size("cy"),
      set: (picture, value) => resizePicture(picture, "cy", new Arguments([value]).number(0)),
    },
    Width: {
      get: (picture) => picture.size("cx"),
      set: (picture, value) => resizePicture(picture, "cx", new Arguments([value]).number(0)),
    },
  },
  navigation: {
    Paragraph: {
      to: (picture) => {
        const paragraph = closest(picture.inline, "p");
        return paragraph ? new Paragraph(picture.document, paragraph) : null;
      },
    },
  },
  values: {
    Delete: {
      writes: true,
      value: (picture) => {
        const run = closest(picture.inline, "r");
        if (run?.parentNode) run.parentNode.removeChild(run);
        picture.document.changed(picture.document.body);
      },
    },
  },
}));

export const inlinePicturesType = collectionType<InlinePicture>("InlinePictureCollection");
