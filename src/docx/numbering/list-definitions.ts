import { limits } from "../limits";
import { child, childrenOf, flag, integer, valueOf } from "../xml/access";
import { parseXml, type XmlElement } from "../xml/parse";
import { readParagraphFormat, readRunFormat, type ParagraphFormat } from "../styles/formats";

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  /** ST_NumberFormat. */
  readonly format: string;
  /** The pattern of format "custom". */
  readonly customFormat?: string;
  /** "%1.%2." */
  readonly text: string;
  /** w:isLgl: the numbers of all levels are shown as decimals. */
  readonly legal: boolean;
  /** w:lvlRestart: 1-based level after which it starts again; 0 = never; absent = after any higher level. */
  readonly restart?: number;
  /** The paragraph style tied to this level. */
  readonly styleId?: string;
  /** A picture in place of a bullet. */
  readonly picture: boolean;
  readonly fontName?: string;
  /** Indents it gives its paragraphs. */
  readonly paragraph: ParagraphFormat;
}

/** A w:num with everything resolved. */
export interface ListDefinition {
  readonly numId: string;
  /** Lists with one abstract definition count on together. */
  readonly abstractId: string;
  /** By level; a level may be missing. */
  readonly levels: readonly (ListLevel | undefined)[];
  /** w:startOverride by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Numbering {
  list(numId: string | undefined): ListDefinition | undefined;
}

/** Reads a numbering part; without one there are no lists. */
export function readNumbering(xml: string | undefined): Numbering {
  return definitionsIn(xml === undefined ? undefined : parseXml(xml, "numbering.xml"));
}

/** The same, read with the first list: many files carry hundreds of lists that nothing uses. */
export function numberingOf(load: () => Numbering | undefined): Numbering {
  let numbering: Numbering | undefined;
  return {
    list(numId) {
      if (numId === undefined || numId === "0") return undefined;
      numbering ??= load() ?? definitionsIn(undefined);
      return numbering.list(numId);
    },
  };
}

function definitionsIn(root: XmlElement | undefined): Numbering {
  const abstracts = byAttribute(childrenOf(root, "w:abstractNum"), "w:abstractNumId");
  const nums = byAttribute(childrenOf(root, "w:num"), "w:numId");
  const abstractOfStyle = new Map<string, string>();
  for (const [id, abstract] of abstracts) {
    const styleId = valueOf(abstract, "w:styleLink");
    if (styleId !== undefined) abstractOfStyle.set(styleId, id);
  }
  const levelsOfAbstract = new Map<string, readonly (ListLevel | undefined)[]>();
  const lists = new Map<string, ListDefinition | undefined>();

  /** An abstract definition may only point to a list style, whose definition another one holds (17.9.21). */
  const followLink = (id: string): string => {
    const styleId = valueOf(abstracts.get(id), "w:numStyleLink");
    return (styleId === undefined ? undefined : abstractOfStyle.get(styleId)) ?? id;
  };
  const levelsOf = (abstractId: string): readonly (ListLevel | undefined)[] => {
    let levels = levelsOfAbstract.get(abstractId);
    if (!levels) levelsOfAbstract.set(abstractId, (levels = readLevels(abstracts.get(abstractId))));
    return levels;
  };
  const define = (numId: string): ListDefinition | undefined => {
    const num = nums.get(numId);
    const pointed = valueOf(num, "w:abstractNumId");
    if (!num || pointed === undefined || !abstracts.has(pointed)) return undefined;
    const abstractId = followLink(pointed);
    const levels = [...levelsOf(abstractId)];
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(num, "w:lvlOverride")) {
      const level = integer(override.attributes["w:ilvl"]);
      if (level === undefined || level < 0 || level > 8) continue;
      const replaced = child(override, "w:lvl");
      if (replaced) levels[level] = readLevel(replaced);
      const start = integer(valueOf(override, "w:startOverride"));
      if (start !== undefined) startOverrides.set(level, start);
    }
    return { numId, abstractId, levels, startOverrides };
  };

  return {
    list(numId = "0") {
      if (!lists.has(numId)) lists.set(numId, define(numId));
      return lists.get(numId);
    },
  };
}

function byAttribute(elements: readonly XmlElement[], key: string): Map<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[key] ?? "", element]));
}

function readLevels(abstract: XmlElement | undefined): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = new Array<undefined>(9).fill(undefined);
  for (const element of childrenOf(abstract, "w:lvl")) {
    const level = integer(element.attributes["w:ilvl"]);
    if (level !== undefined && level >= 0 && level < 9) levels[level] = readLevel(element);
  }
  return levels;
}

function readLevel(element: XmlElement): ListLevel {
  // A custom format stands in mc:AlternateContent, whose fallback every reader knows.
  const alternate = child(element, "mc:AlternateContent");
  const format =
    child(element, "w:numFmt") ??
    child(child(alternate, "mc:Choice"), "w:numFmt") ??
    child(child(alternate, "mc:Fallback"), "w:numFmt");
  const restart = integer(valueOf(element, "w:lvlRestart"));
  const styleId = valueOf(element, "w:pStyle");
  const customFormat = format?.attributes["w:format"];
  const { fontName } = readRunFormat(child(element, "w:rPr"));
  return {
    // Without w:start counting begins at zero (17.9.25).
    start: integer(valueOf(element, "w:start")) ?? 0,
    format: format?.attributes["w:val"] ?? "decimal",
    ...(customFormat !== undefined && { customFormat }),
    text: (valueOf(element, "w:lvlText") ?? "").slice(0, limits.label),
    legal: flag(element, "w:isLgl") ?? false,
    ...(restart !== undefined && { restart }),
    ...(styleId !== undefined && { styleId }),
    picture: child(element, "w:lvlPicBulletId") !== undefined,
    ...(fontName !== undefined && { fontName }),
    paragraph: readParagraphFormat(child(element, "w:pPr")),
  };
}
