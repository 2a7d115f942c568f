import type { Element } from "../ooxml/dom";
import { fontSetters, type FormatChange } from "../edit/run-format";
import type { RunFact } from "../ooxml/run-format";
import { HostError } from "../protocol/errors";
import type { Wire } from "../protocol/messages";
import { wireType, type HostObject, type Property, type WireType } from "../protocol/wire-type";
import { runFact } from "./formatting";
import type { OpenDocument } from "./open-document";

/** A stretch of equally formatted text, or an empty paragraph's mark. */
export interface Formatted {
  readonly paragraph: Element;
  readonly rPr: Element | undefined;
}

/** What a font speaks for: the runs it reads, and how it changes them. */
export interface FontScope {
  readonly document: OpenDocument;
  readonly gone?: boolean;
  formatted(): readonly Formatted[];
  change(change: FormatChange): void;
}

export class Font implements HostObject {
  readonly type = fontType;
  constructor(readonly scope: FontScope) {}

  get gone(): boolean {
    return this.scope.gone ?? false;
  }

  /** Sets one property of all its text. */
  write(property: string, value: unknown): void {
    const setter = fontSetters[property];
    if (!setter) throw new HostError("InvalidArgument", `a font has no ${property}`);
    this.scope.change(setter(value));
  }

  /** The value all its text has; null when it differs ("mixed"). */
  read(fact: RunFact): Wire {
    const { document } = this.scope;
    let value: Wire | undefined;
    for (const { paragraph, rPr } of this.scope.formatted()) {
      const own = runFact(document, paragraph, rPr, fact);
      if (value !== undefined && own !== value) return null;
      value = own;
    }
    return value ?? null;
  }
}

const plain = (name: string, fact: RunFact): Record<string, Property<Font>> => ({
  [name]: { get: (font) => font.read(fact), set: (font, value) => font.write(name, value) },
});
const raised = (name: string, position: "subscript" | "superscript"): Record<string, Property<Font>> => ({
  [name]: {
    get: (font) => {
      const value = font.read("verticalAlign");
      return value === null ? null : value === position;
    },
    set: (font, value) => font.write(name, value),
  },
});

export const fontType: WireType = wireType<Font>("Font", () => ({
  properties: {
    ...plain("Name", "themeFont"),
    ...plain("Size", "size"),
    ...plain("Bold", "bold"),
    ...plain("Italic", "italic"),
    ...plain("Color", "color"),
    ...plain("Underline", "underline"),
    ...plain("HighlightColor", "highlightColor"),
    ...plain("StrikeThrough", "strikeThrough"),
    ...plain("DoubleStrikeThrough", "doubleStrikeThrough"),
    ...raised("Subscript", "subscript"),
    ...raised("Superscript", "superscript"),
  },
}));
