import { child, type Element } from "../ooxml/dom";
import type { RunFact } from "../ooxml/run-format";
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
}

export class Font implements HostObject {
  readonly type = fontType;
  constructor(readonly scope: FontScope) {}

  get gone(): boolean {
    return this.scope.gone ?? false;
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

const plain = (fact: RunFact): Property<Font> => ({ get: (font) => font.read(fact) });
const raised = (position: "subscript" | "superscript"): Property<Font> => ({
  get: (font) => {
    const value = font.read("verticalAlign");
    return value === null ? null : value === position;
  },
});

export const fontType: WireType = wireType<Font>("Font", {
  properties: {
    Name: plain("themeFont"),
    Size: plain("size"),
    Bold: plain("bold"),
    Italic: plain("italic"),
    Color: plain("color"),
    Underline: plain("underline"),
    HighlightColor: plain("highlightColor"),
    StrikeThrough: plain("strikeThrough"),
    DoubleStrikeThrough: plain("doubleStrikeThrough"),
    Subscript: raised("subscript"),
    Superscript: raised("superscript"),
  },
});

/** The formatted stretches of whole paragraphs; an empty one speaks by its mark. */
export function formattedIn(paragraph: Element, runs: readonly Element[]): Formatted[] {
  if (runs.length === 0) return [{ paragraph, rPr: child(child(paragraph, "pPr"), "rPr") }];
  return runs.map((run) => ({ paragraph, rPr: child(run, "rPr") }));
}
