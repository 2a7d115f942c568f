import type { StyleKind } from "../../report";
import { limits } from "../limits";
import { child, childrenOf, isOn, valueOf } from "../xml/access";
import { parseXml, type XmlElement } from "../xml/parse";
import { readParagraphFormat, readRunFormat, type ParagraphFormat, type RunFormat } from "./formats";
import { inheritedFormats, type InheritedFormats } from "./inherited-formats";
import { shownStyleName, styleKindOf } from "./style-kind";

export type StyleType = "paragraph" | "character" | "table" | "numbering";

export interface Style {
  readonly id: string;
  readonly type: StyleType;
  /** As Word shows it ("Heading 1"). */
  readonly name: string;
  readonly kind: StyleKind;
  /** 1–9 for the built-in headings. */
  readonly headingLevel?: number;
  /** The styles it is based on, the remotest first, itself last. */
  readonly chain: readonly Style[];
  /** What this style alone says. */
  readonly own: Formats;
  /** What it says together with the styles it is based on; document defaults not included. */
  readonly resolved: Formats;
}

export interface Formats {
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
}

export interface StyleSheet {
  /** w:docDefaults. */
  readonly defaults: Formats;
  /** All styles in the file's order. */
  readonly styles: readonly Style[];
  /** The style of paragraphs that name none, or one that does not exist. */
  readonly defaultParagraph: Style | undefined;
  get(id: string | undefined): Style | undefined;
  /** What paragraphs outside tables inherit: the same in all reports that share the part. */
  readonly inherited: InheritedFormats;
}

/**
 * The part without how the program is to show styles that the document does not have: half of it in files by Word. Not by
 * a pattern: one that looks for an end takes for ever where there are many starts and none.
 */
function withoutLatentStyles(xml: string): string {
  const start = xml.indexOf("<w:latentStyles");
  const end = start < 0 ? start : xml.indexOf(latentEnd, start);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end + latentEnd.length);
}

const latentEnd = "</w:latentStyles>";

/** Reads a styles part; without one the sheet is empty. */
export function readStyles(xml: string | undefined): StyleSheet {
  return styleSheetOf(xml === undefined ? undefined : parseXml(withoutLatentStyles(xml), "styles.xml"));
}

function styleSheetOf(root: XmlElement | undefined): StyleSheet {
  const elements = new Map<string, XmlElement>();
  for (const element of childrenOf(root, "w:style")) {
    const id = element.attributes["w:styleId"];
    // Ids are unique (17.7.4.17); should one occur twice, the first counts.
    if (id !== undefined && !elements.has(id)) elements.set(id, element);
  }
  const byId = new Map<string, Style>();
  const resolve = (id: string): Style | undefined => {
    // From the style up to one that is known, then down again: a loop, as thousands may stand upon one another.
    const unknown = new Set<string>();
    let above: string | undefined = id;
    // A style based on itself, however far round, is based on nothing.
    while (above !== undefined && elements.has(above) && !byId.has(above) && !unknown.has(above)) {
      unknown.add(above);
      above = valueOf(elements.get(above), "w:basedOn");
    }
    let base = above === undefined ? undefined : byId.get(above);
    for (const below of [...unknown].reverse()) {
      const isTooDeep = base !== undefined && base.chain.length >= limits.styleChain;
      base = makeStyle(below, elements.get(below)!, isTooDeep ? undefined : base);
      byId.set(below, base);
    }
    return byId.get(id);
  };
  const styles = [...elements.keys()].flatMap((id) => resolve(id) ?? []);
  const defaults = child(root, "w:docDefaults");
  const isDefault = ({ id, type }: Style) => {
    const mark = elements.get(id)!.attributes["w:default"];
    return type === "paragraph" && mark !== undefined && isOn(mark);
  };
  const defaultFormats: Formats = {
    paragraph: readParagraphFormat(child(child(defaults, "w:pPrDefault"), "w:pPr")),
    run: readRunFormat(child(child(defaults, "w:rPrDefault"), "w:rPr")),
  };
  return {
    defaults: defaultFormats,
    styles,
    defaultParagraph: styles.find(isDefault) ?? styles.find((style) => style.kind === "normal"),
    get: (id) => (id === undefined ? undefined : byId.get(id)),
    inherited: inheritedFormats(defaultFormats, undefined),
  };
}

function makeStyle(id: string, element: XmlElement, base: Style | undefined): Style {
  const type = (element.attributes["w:type"] ?? "paragraph") as StyleType;
  const name = valueOf(element, "w:name") ?? id;
  const own: Formats = {
    paragraph: readParagraphFormat(child(element, "w:pPr")),
    run: readRunFormat(child(element, "w:rPr")),
  };
  const chain: Style[] = base ? [...base.chain] : [];
  const style: Style = {
    id,
    type,
    name: shownStyleName(name),
    ...(type === "paragraph" ? styleKindOf(name) : { kind: "other" as const }),
    chain,
    own,
    resolved: base
      ? {
          paragraph: { ...base.resolved.paragraph, ...own.paragraph },
          run: { ...base.resolved.run, ...own.run },
        }
      : own,
  };
  chain.push(style);
  return style;
}
