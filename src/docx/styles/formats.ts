import type { Alignment } from "../../report";
import { child, flag, integer, isOn, points, valueOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";

/** What a w:pPr says; what it does not say is absent and inherited. Lengths in points. */
export interface ParagraphFormat {
  readonly alignment?: Alignment;
  readonly leftIndent?: number;
  /** Negative = hanging. */
  readonly firstLineIndent?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** As Word's API counts: 12 = single. */
  readonly lineSpacing?: number;
  /** 1–9; 0 = body text, said expressly. */
  readonly outlineLevel?: number;
  /** List it belongs to; "0" = none, said expressly. */
  readonly numId?: string;
  /** 0-based level in the list. */
  readonly numLevel?: number;
}

/** What a w:rPr says; what it does not say is absent and inherited. */
export interface RunFormat {
  /** A font's name; "+major" and "+minor" are the theme's. */
  readonly fontName?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
}

const alignments: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({
    left: "left",
    start: "left",
    center: "centered",
    right: "right",
    end: "right",
    both: "justified",
    distribute: "justified",
    thaiDistribute: "justified",
    lowKashida: "justified",
    mediumKashida: "justified",
    highKashida: "justified",
  }),
);

/** Space that "auto" means, as in a web page ([MS-DOC] sprmPFDyaBeforeAuto). */
const autoSpace = 14;

/** For what is put together fact by fact and only read from then on. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const saysNothing: ParagraphFormat = {};

/** The facts of a w:pPr. */
export function readParagraphFormat(pPr: XmlElement | undefined): ParagraphFormat {
  if (!pPr) return saysNothing;
  const format: Writable<ParagraphFormat> = {};
  const { children } = pPr;
  for (let at = 0; at < children.length; at++) {
    const node = children[at]!;
    if (typeof node === "string") continue;
    const value = node.attributes["w:val"];
    if (node.name === "w:jc") {
      const alignment = value === undefined ? undefined : alignments.get(value);
      if (alignment) format.alignment = alignment;
    } else if (node.name === "w:ind") readIndent(node.attributes, format);
    else if (node.name === "w:spacing") readSpacing(node.attributes, format);
    else if (node.name === "w:outlineLvl") {
      const level = integer(value);
      if (level !== undefined) format.outlineLevel = level >= 0 && level < 9 ? level + 1 : 0;
    } else if (node.name === "w:numPr") readNumPr(node, format);
  }
  return format;
}

function readIndent(attributes: Readonly<Record<string, string>>, format: Writable<ParagraphFormat>): void {
  const left = points(attributes["w:left"] ?? attributes["w:start"]);
  if (left !== undefined) format.leftIndent = left;
  const first = points(attributes["w:firstLine"]);
  const hanging = points(attributes["w:hanging"]);
  // Both together: hanging wins (ISO 29500-1 17.3.1.12).
  if (hanging !== undefined) format.firstLineIndent = hanging === 0 ? 0 : -hanging;
  else if (first !== undefined) format.firstLineIndent = first;
}

function readSpacing(attributes: Readonly<Record<string, string>>, format: Writable<ParagraphFormat>): void {
  const isAuto = (name: string) => attributes[name] !== undefined && isOn(attributes[name]);
  const before = isAuto("w:beforeAutospacing") ? autoSpace : points(attributes["w:before"]);
  const after = isAuto("w:afterAutospacing") ? autoSpace : points(attributes["w:after"]);
  if (before !== undefined) format.spaceBefore = before;
  if (after !== undefined) format.spaceAfter = after;
  // "auto" counts 240ths of a line, which Word's API gives as 12 points whatever the font: both are twentieths.
  const line = points(attributes["w:line"]);
  if (line !== undefined) format.lineSpacing = Math.abs(line);
}

function readNumPr(numPr: XmlElement, format: Writable<ParagraphFormat>): void {
  const numId = valueOf(numPr, "w:numId");
  const level = integer(valueOf(numPr, "w:ilvl"));
  if (numId !== undefined) format.numId = numId;
  if (level !== undefined) format.numLevel = Math.min(8, Math.max(0, level));
}

/** The facts of a w:rPr, and what it inherits besides. */
export function readRunFormat(rPr: XmlElement | undefined, inherited: RunFormat = {}): RunFormat {
  if (!rPr) return inherited;
  const format: Writable<RunFormat> = { ...inherited };
  const { children } = rPr;
  for (let at = 0; at < children.length; at++) {
    const node = children[at]!;
    if (typeof node === "string") continue;
    const { attributes } = node;
    switch (node.name) {
      case "w:rFonts": {
        const theme = attributes["w:asciiTheme"] ?? attributes["w:hAnsiTheme"];
        const name = theme ? (theme.startsWith("major") ? "+major" : "+minor") : attributes["w:ascii"];
        if (name ?? attributes["w:hAnsi"]) format.fontName = name ?? attributes["w:hAnsi"];
        break;
      }
      case "w:sz": {
        const size = points(attributes["w:val"], 2);
        if (size !== undefined) format.size = size;
        break;
      }
      case "w:b":
        format.bold = isOn(attributes["w:val"]);
        break;
      case "w:i":
        format.italic = isOn(attributes["w:val"]);
        break;
      case "w:vanish":
        format.hidden = isOn(attributes["w:val"]);
        break;
    }
  }
  return format;
}

/** Whether the paragraph mark that this w:pPr describes has the on/off property `name` in its own w:rPr. */
export function markHas(pPr: XmlElement | undefined, name: string): boolean {
  return flag(child(pPr, "w:rPr"), name) === true;
}
