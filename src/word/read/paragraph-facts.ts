import type { Alignment, FontFacts, Paragraph, StyleKind } from "../../report";
import { plainText } from "./plain-text";

/** What a check reads of every paragraph: the first sync asks for these and for nothing else. */
export const paragraphProperties = [
  ...["text", "style", "styleBuiltIn", "outlineLevel", "isListItem", "tableNestingLevel", "alignment"],
  ...["firstLineIndent", "leftIndent", "spaceBefore", "spaceAfter", "lineSpacing"],
  ...["font/name", "font/size", "font/bold", "font/italic"],
].join(",");

/** The loaded properties of a Word paragraph as plain data. What the host left out is undefined. */
export interface LoadedParagraph {
  readonly text: string;
  readonly style?: string;
  readonly styleBuiltIn?: string;
  readonly outlineLevel?: number;
  readonly tableNestingLevel?: number;
  readonly alignment?: string;
  readonly firstLineIndent?: number | null;
  readonly leftIndent?: number | null;
  readonly spaceBefore?: number | null;
  readonly spaceAfter?: number | null;
  readonly lineSpacing?: number | null;
  readonly font?: LoadedFont;
}

/** `null` or "" stands for a font property that is not the same in the whole paragraph. */
interface LoadedFont {
  readonly name?: string | null;
  readonly size?: number | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
}

/** The automatic number of a list item, from the second sync. */
export interface ListLabel {
  readonly label: string;
  readonly level: number;
}

/** One paragraph of the snapshot, but for its list label. */
export function paragraphFacts(index: number, loaded: LoadedParagraph): Paragraph {
  const { styleKind, headingLevel } = styleFacts(loaded.styleBuiltIn);
  return {
    index,
    text: plainText(loaded.text),
    styleKind,
    styleName: loaded.style,
    headingLevel,
    outlineLevel: outlineLevel(loaded.outlineLevel),
    alignment: alignments[loaded.alignment ?? ""],
    firstLineIndent: length(loaded.firstLineIndent),
    leftIndent: length(loaded.leftIndent),
    spaceBefore: length(loaded.spaceBefore),
    spaceAfter: length(loaded.spaceAfter),
    lineSpacing: length(loaded.lineSpacing),
    font: fontFacts(loaded.font),
    tableLevel: loaded.tableNestingLevel ?? 0,
  };
}

const styleKinds: Readonly<Record<string, StyleKind>> = {
  Normal: "normal",
  Title: "title",
  Subtitle: "subtitle",
  TocHeading: "tocHeading",
  Caption: "caption",
  ListParagraph: "list",
  Header: "header",
  Footer: "header",
};

/** `styleBuiltIn` is the same in every language of Word; styles of the document's own are "Other". */
function styleFacts(builtIn: string | undefined): { styleKind: StyleKind; headingLevel?: number } {
  const [, family, digit] = /^(Heading|Toc)([1-9])$/.exec(builtIn ?? "") ?? [];
  if (family === "Heading") return { styleKind: "heading", headingLevel: Number(digit) };
  if (family === "Toc") return { styleKind: "toc" };
  return { styleKind: styleKinds[builtIn ?? ""] ?? "other" };
}

/** Anything outside 1–9 is body text: Word says 10, other programs 0. */
function outlineLevel(level: number | undefined): number | undefined {
  return level !== undefined && level >= 1 && level <= 9 ? level : undefined;
}

const alignments: Readonly<Record<string, Alignment | undefined>> = {
  Left: "left",
  Centered: "centered",
  Right: "right",
  Justified: "justified",
};

/** Word's mark for "not the same everywhere" in a number (wdUndefined). */
const undefinedNumber = 9_999_999;

function length(points: number | null | undefined): number | undefined {
  return points == null || points === undefinedNumber ? undefined : points;
}

function fontFacts(font: LoadedFont = {}): FontFacts {
  return {
    name: font.name === "" ? "mixed" : mixedIfNull(font.name),
    size: font.size === undefinedNumber ? "mixed" : mixedIfNull(font.size),
    bold: mixedIfNull(font.bold),
    italic: mixedIfNull(font.italic),
  };
}

function mixedIfNull<T>(value: T | null | undefined): T | "mixed" | undefined {
  return value === null ? "mixed" : value;
}
