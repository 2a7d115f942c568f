import { Parser } from "saxen";
import { DocxError } from "../errors";
import { limits } from "../limits";
import { decodeReferences, notAllowed } from "./entities";
import { canonicalName, declare, restore, type Renames } from "./namespaces";
import { unread } from "./unread";

/** An element with canonical prefixes ("w:p", also when the file calls the namespace otherwise). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  children: XmlNode[];
}

/**
 * The tree of an XML part, without what nobody reads. A DOCTYPE is refused whatever it declares: no part of a .docx may
 * have one (ISO 29500-2 6.2.5), and entities are how XML parsers are made to fetch files or to fill the memory.
 */
export function parseXml(text: string, partName: string): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: noChildren };
  const open: OpenElement[] = [top];
  let current = top;
  let count = 0;
  /** How many elements are open inside one that nobody reads, itself included. */
  let unreadDepth = 0;
  const refuse = (code: "unsafe-xml" | "too-large" | "damaged", detail: string): never => {
    throw new DocxError(code, `${partName}: ${detail}`);
  };

  const renames: Renames = new Map();
  /** Whether there are any: in the files that Word itself writes nothing is renamed. */
  let isRenamed = false;
  /** The open elements that changed the renames, and what held outside. */
  const renaming: { readonly element: XmlElement; readonly outside: Readonly<Renames> }[] = [];
  // Most elements have one child or none: arrays that are made to grow would take more room than all the rest.
  const append = (node: XmlNode): void => {
    if (current.children === noChildren) current.children = [node];
    else current.children.push(node);
  };
  const begin = (name: string, attributesOf: () => Record<string, string>): void => {
    if (++count > limits.elements) refuse("too-large", "elements");
    if (open.length + unreadDepth > limits.depth) refuse("unsafe-xml", "nesting");
    if (unreadDepth > 0 || unread.has(name)) {
      unreadDepth++;
      return;
    }
    if (current === top && top.children.length > 0) refuse("damaged", "two roots");
    const attributes = attributesOf();
    const outside = decodeAll(attributes) ? declare(renames, attributes) : undefined;
    if (outside) isRenamed = true;
    const element: OpenElement = {
      name: isRenamed ? canonicalName(name, renames, false) : name,
      attributes: isRenamed ? renameAttributes(attributes, renames) : attributes,
      children: noChildren,
    };
    append(element);
    open.push(element);
    if (outside) renaming.push({ element, outside });
    current = element;
  };
  const end = (): void => {
    if (unreadDepth > 0) {
      unreadDepth--;
      return;
    }
    if (renaming.length > 0 && renaming[renaming.length - 1]!.element === current)
      restore(renames, renaming.pop()!.outside);
    open.pop();
    current = open[open.length - 1]!;
  };
  const parser = new Parser()
    .on("openTag", begin)
    .on("closeTag", end)
    .on("text", (characters) => {
      if (unreadDepth === 0) append(decodeReferences(characters));
    })
    .on("cdata", (characters) => {
      if (unreadDepth === 0) append(characters);
    })
    .on("attention", () => refuse("unsafe-xml", "DOCTYPE"))
    .on("warn", (problem) => {
      throw problem;
    });
  try {
    if (notAllowed.test(text)) refuse("damaged", "characters");
    parser.parse(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError("damaged", `${partName}: ${(error as Error).message}`, { cause: error });
  }
  return top.children.find(isElement) ?? refuse("damaged", "no element");
}

/** Nothing is ever put into this one. */
const noChildren: XmlNode[] = [];

/** Makes of values as written, as the parser gives them, those that are meant; tells whether some may declare a namespace. */
function decodeAll(attributes: Record<string, string>): boolean {
  let mayDeclare = false;
  for (const key in attributes) {
    const value = attributes[key]!;
    if (value.includes("<")) throw new Error(`"<" in ${key}`);
    if (value.includes("&")) attributes[key] = decodeReferences(value);
    if (key.startsWith("xmlns")) mayDeclare = true;
  }
  return mayDeclare;
}

function renameAttributes(
  attributes: Record<string, string>,
  renames: Readonly<Renames>,
): Record<string, string> {
  const renamed: Record<string, string> = {};
  for (const key in attributes) renamed[canonicalName(key, renames, true)] = attributes[key]!;
  return renamed;
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}
