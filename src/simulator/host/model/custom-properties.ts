import { elements, isAttached, type Element } from "../ooxml/dom";
import { HostError } from "../protocol/errors";
import {
  collectionType,
  wireType,
  type Collection,
  type HostObject,
  type WireType,
} from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";

const uri = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const vt = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** The format id of all properties that users define (ECMA-376 part 1, 22.3.2.2). */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** One entry of docProps/custom.xml. */
export class CustomProperty implements HostObject {
  readonly type = customPropertyType;
  constructor(
    readonly document: OpenDocument,
    readonly element: Element,
  ) {}

  static all(document: OpenDocument): CustomProperty[] {
    const root = partOf(document)?.documentElement;
    return (root ? elements(root) : []).map((element) => new CustomProperty(document, element));
  }

  /** Adds a property, or gives an existing one a new value. */
  static add(document: OpenDocument, key: string, value: unknown): CustomProperty {
    const known = CustomProperty.all(document).find((one) => one.key === key);
    if (known) {
      known.set(value);
      return known;
    }
    if (!partOf(document)) {
      document.parts.put("docProps/custom.xml", `<Properties xmlns="${uri}" xmlns:vt="${vt}"/>`, contentType);
      document.parts.relate("", relationship, "docProps/custom.xml");
      document.partsChanged();
    }
    const part = partOf(document);
    const root = part?.documentElement;
    if (!part || !root) throw new Error("The part was just made.");
    const ids = elements(root).map((one) => Number(one.getAttribute("pid")));
    const element = part.createElementNS(uri, "property");
    element.setAttribute("fmtid", formatId);
    element.setAttribute("pid", String(Math.max(1, ...ids) + 1));
    element.setAttribute("name", key);
    root.appendChild(element);
    const made = new CustomProperty(document, element);
    made.set(value);
    return made;
  }

  get gone(): boolean {
    return !isAttached(this.element);
  }
  get key(): string {
    return this.element.getAttribute("name") ?? "";
  }
  get valueElement(): Element | undefined {
    return elements(this.element)[0];
  }
  get value(): string | number | boolean {
    const text = this.valueElement?.textContent ?? "";
    const kind = this.kind;
    return kind === "Number" ? Number(text) : kind === "Boolean" ? text === "true" || text === "1" : text;
  }
  get kind(): "String" | "Number" | "Date" | "Boolean" {
    const name = this.valueElement?.localName ?? "";
    if (name === "bool") return "Boolean";
    if (name === "filetime" || name === "date") return "Date";
    return /^(i[1248]|ui[1248]|r[48]|int|uint|decimal)$/.test(name) ? "Number" : "String";
  }
  set(value: unknown): void {
    const owner = this.element.ownerDocument;
    const [name, text] = typedText(value);
    const old = this.valueElement;
    if (old) this.element.removeChild(old);
    const made = owner?.createElementNS(vt, `vt:${name}`);
    if (!made) throw new HostError("InvalidObjectPath");
    made.textContent = text;
    this.element.appendChild(made);
    this.document.edited(this.element);
  }
  delete(): void {
    const { parentNode } = this.element;
    if (!parentNode) throw new HostError("InvalidObjectPath");
    parentNode.removeChild(this.element);
    this.document.edited(parentNode);
  }
}

function partOf(document: OpenDocument) {
  const name = document.parts.related("", "custom-properties")[0];
  return name === undefined ? undefined : document.part(name);
}

function typedText(value: unknown): readonly [string, string] {
  if (typeof value === "boolean") return ["bool", String(value)];
  if (typeof value === "number")
    return Number.isInteger(value) ? ["i4", String(value)] : ["r8", String(value)];
  if (typeof value !== "string")
    throw new HostError("InvalidArgument", "text, number, date or boolean is wanted");
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
    ? ["filetime", value.replace(/\.\d+Z$/, "Z")]
    : ["lpwstr", value];
}

export const customPropertyType: WireType = wireType<CustomProperty>("CustomProperty", () => ({
  properties: {
    Key: { get: (property) => property.key },
    Type: { get: (property) => property.kind },
    Value: { get: (property) => property.value, set: (property, value) => property.set(value) },
  },
  values: {
    Delete: { writes: true, value: (property) => property.delete() },
  },
}));

type Properties = Collection<CustomProperty> & { readonly document?: OpenDocument };

const named = (all: Properties, key: unknown): CustomProperty | null =>
  all.items().find((one) => one.key.toLowerCase() === String(key).toLowerCase()) ?? null;

/** The collection type for one document: `add` needs to know it. */
export function customPropertiesType(document: OpenDocument): WireType {
  return wireType<Properties>("CustomPropertyCollection", () => ({
    ...collectionType<CustomProperty>("CustomPropertyCollection").members,
    indexer: named,
    objects: {
      Add: { writes: true, object: (_, args) => CustomProperty.add(document, args.string(0), args.raw(1)) },
      GetItem: { nullable: true, object: (all, args) => named(all, args.string(0)) },
    },
    values: {
      GetCount: { value: (all) => all.items().length },
      DeleteAll: {
        writes: true,
        value: (all) => {
          for (const one of all.items()) one.delete();
        },
      },
    },
  }));
}
