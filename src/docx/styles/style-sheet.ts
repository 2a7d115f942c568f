import type { StyleKind } from "../../report";
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

/** Half of the part in files by Word: how the program is to show styles that the document does not have. */
const latentStyles = /<w:latentStyles[\s>][^]*?<\/w:latentStyles\s*>/;

/** Reads a styles part; without one the sheet is empty. */
export function readStyles(xml: string | undefined): StyleSheet {
  return styleSheetOf(xml === undefined ? undefined : parseXml(xml.replace(latentStyles, ""), "styles.xml"));
}

function styleSheetOf(root: XmlElement | undefined): StyleSheet {
  const elements = new Map<string, XmlElement>();
  for (const element of childrenOf(root, "w:style")) {
    const id = element.attributes["w:styleId"];
    // Ids are unique (17.7.4.17); should one occur twice, the first counts.
    if (id !== undefined && !elements.has(id)) elements.set(id, element);
  }
  const byId = new Map<string, Style>();
  const resolve = (id: string, above: ReadonlySet<string>): Style | undefined => {
    const known = byId.get(id);
    if (known) return known;
    const element = elements.get(id);
    // A style based on itself, however far round, is based on nothing.
    if (!element || above.has(id)) return undefined;
    const baseId = valueOf(element, "w:basedOn");
    const base = baseId === undefined ? undefined : resolve(baseId, new Set(above).add(id));
    const style = makeStyle(id, element, base);
    byId.set(id, style);
    return style;
  };
  const styles = [...elements.keys()].flatMap((id) => resolve(id, new Set()) ?? []);
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
