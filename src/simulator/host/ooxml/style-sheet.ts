import { at, attribute, child, childrenNamed, type Document, type Element } from "./dom";

export interface Style {
  readonly id: string;
  /** As the file has it: built-in names in English ("heading 1"), whatever Word's language. */
  readonly name: string;
  readonly kind: "paragraph" | "character" | "table" | "numbering";
  readonly basedOn?: string;
  readonly element: Element;
  readonly isDefault: boolean;
  readonly custom: boolean;
}

type Kind = Style["kind"];

/** styles.xml: look-up, inheritance. Made again when the part changes. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly defaultStyles = new Map<Kind, Style>();
  private readonly chains = new Map<string, readonly Style[]>();
  private readonly cache = new Map<string, Map<string, unknown>>();
  private readonly defaults: Element | undefined;

  constructor(document: Pick<Document, "documentElement"> | undefined) {
    const root = document?.documentElement ?? undefined;
    this.defaults = child(root, "docDefaults");
    for (const element of root ? childrenNamed(root, "style") : []) {
      const style = styleOf(element);
      if (!style) continue;
      this.styles.set(style.id, style);
      if (style.isDefault && !this.defaultStyles.has(style.kind)) this.defaultStyles.set(style.kind, style);
    }
  }

  get all(): Style[] {
    return [...this.styles.values()];
  }

  find(id: string | undefined): Style | undefined {
    return id === undefined ? undefined : this.styles.get(id);
  }

  /** By the name in the file; names of styles do not differ by letter case alone. */
  named(kind: Kind, name: string): Style | undefined {
    const folded = name.toLowerCase();
    return this.all.find((style) => style.kind === kind && style.name.toLowerCase() === folded);
  }

  defaultOf(kind: Kind): Style | undefined {
    return this.defaultStyles.get(kind);
  }

  /** The style and those it is based on, nearest first; a circle ends where it closes. */
  chain(id: string | undefined): readonly Style[] {
    if (id === undefined) return [];
    const known = this.chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    for (let style = this.find(id); style && !chain.includes(style); style = this.find(style.basedOn))
      chain.push(style);
    this.chains.set(id, chain);
    return chain;
  }

  /** First value along the style's chain and then the document's defaults; remembered by style and `key`. */
  inherited<T>(
    id: string | undefined,
    properties: "pPr" | "rPr",
    key: string,
    read: (properties: Element) => T | undefined,
  ): T | undefined {
    const styleKey = `${properties} ${id ?? ""}`;
    let byKey = this.cache.get(styleKey);
    if (!byKey) this.cache.set(styleKey, (byKey = new Map()));
    if (!byKey.has(key)) byKey.set(key, this.lookUp(id, properties, read));
    return byKey.get(key) as T | undefined;
  }

  private lookUp<T>(
    id: string | undefined,
    properties: "pPr" | "rPr",
    read: (properties: Element) => T | undefined,
  ): T | undefined {
    const holders = this.chain(id).map((style) => child(style.element, properties));
    holders.push(at(this.defaults, `${properties}Default`, properties));
    for (const holder of holders) {
      const value = holder && read(holder);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

function styleOf(element: Element): Style | undefined {
  const id = attribute(element, "styleId");
  if (id === undefined) return undefined;
  const kind = attribute(element, "type") ?? "paragraph";
  if (kind !== "paragraph" && kind !== "character" && kind !== "table" && kind !== "numbering")
    return undefined;
  const basedOn = attribute(child(element, "basedOn"), "val");
  return {
    id,
    kind,
    element,
    name: attribute(child(element, "name"), "val") ?? id,
    isDefault: isSet(attribute(element, "default")),
    custom: isSet(attribute(element, "customStyle")),
    ...(basedOn === undefined ? {} : { basedOn }),
  };
}

const isSet = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";
