import { Parser } from "saxen";
import { DocxError } from "../errors";
import { limits } from "../limits";
import { decodeReferences, notAllowed } from "./entities";
import { canonicalName, declare, type Renames } from "./namespaces";
import { unread } from "./unread";

/** An element with canonical prefixes ("w:p", also when the file calls the namespace otherwise). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * The tree of an XML part, without what nobody reads. A DOCTYPE is refused whatever it declares: no part of a .docx may
 * have one (ISO 29500-2 6.2.5), and entities are how XML parsers are made to fetch files or to fill the memory.
 * `onElement` is told every element when it opens, before it has children.
 */
export function parseXml(
  text: string,
  partName: string,
  onElement?: (element: XmlElement) => void,
): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  let current = top;
  let count = 0;
  /** How many elements are open inside one that nobody reads, itself included. */
  let unreadDepth = 0;
  const refuse = (code: "unsafe-xml" | "too-large" | "damaged", detail: string): never => {
    throw new DocxError(code, `${partName}: ${detail}`);
  };

  // `renamesAt` holds the renames of the open elements; both stay as they are in the files that Word itself writes.
  // Namespaces are mostly declared at the root only: after the last declaration nobody looks for more.
  let declarations = text.split("xmlns").length - 1;
  let renames: Renames;
  const renamesAt: Renames[] = [];
  const begin = (name: string, attributesOf: () => Record<string, string>, isEmpty: boolean): void => {
    if (++count > limits.elements) refuse("too-large", "elements");
    if (open.length + unreadDepth > limits.depth) refuse("unsafe-xml", "nesting");
    if (unreadDepth > 0 || unread.has(name)) {
      unreadDepth++;
      return;
    }
    if (current === top && top.children.length > 0) refuse("damaged", "two roots");
    const attributes = decoded(attributesOf());
    renamesAt.push(renames);
    if (declarations > 0) {
      renames = declare(renames, attributes);
      for (const key in attributes) if (key.startsWith("xmlns")) declarations--;
    }
    const element: OpenElement = {
      name: renames ? canonicalName(name, renames, false) : name,
      attributes: renames ? renameAttributes(attributes, renames) : attributes,
      children: isEmpty ? noChildren : [],
    };
    current.children.push(element);
    open.push(element);
    current = element;
    onElement?.(element);
  };
  const end = (): void => {
    if (unreadDepth > 0) {
      unreadDepth--;
      return;
    }
    open.pop();
    current = open[open.length - 1]!;
    renames = renamesAt.pop();
  };
  const parser = new Parser()
    .on("openTag", (name, attributes, _, isEmpty) => begin(name, attributes, isEmpty))
    .on("closeTag", end)
    .on("text", (characters) => {
      if (unreadDepth === 0) current.children.push(decodeReferences(characters));
    })
    .on("cdata", (characters) => {
      if (unreadDepth === 0) current.children.push(characters);
    })
    .on("attention", () => refuse("unsafe-xml", "DOCTYPE"))
    .on("warn", (problem) => {
      throw problem;
    });
  try {
    if (notAllowed.test(text)) refuse("damaged", "characters");
    parser.parse(text.replace(/\r\n?/g, "\n"));
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError("damaged", `${partName}: ${(error as Error).message}`, { cause: error });
  }
  return top.children.find(isElement) ?? refuse("damaged", "no element");
}

/** Most elements have none, and nothing can be put into one that is closed. */
const noChildren: XmlNode[] = [];

/** The attributes as meant: the parser gives their values as written. */
function decoded(attributes: Record<string, string>): Record<string, string> {
  for (const key in attributes) {
    const value = attributes[key]!;
    if (value.includes("<")) throw new Error(`"<" in ${key}`);
    attributes[key] = decodeReferences(value);
  }
  return attributes;
}

function renameAttributes(
  attributes: Record<string, string>,
  renames: ReadonlyMap<string, string>,
): Record<string, string> {
  const renamed: Record<string, string> = {};
  for (const key in attributes) renamed[canonicalName(key, renames, true)] = attributes[key]!;
  return renamed;
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}
