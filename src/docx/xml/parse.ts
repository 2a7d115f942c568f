import { SaxesParser } from "saxes";
import { DocxError } from "../errors";
import { limits } from "../limits";
import { canonicalName, declare, type Renames } from "./namespaces";

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
 * The tree of an XML part. A DOCTYPE is refused whatever it declares: no part of a .docx may have one (ISO 29500-2
 * 6.2.5), and entities are how XML parsers are made to fetch files or to fill the memory. `onElement` is told every
 * element when it opens, before it has children.
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
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const refuse = (code: "unsafe-xml" | "too-large", detail: string): never => {
    throw new DocxError(code, `${partName}: ${detail}`);
  };

  // `renamesAt` holds the renames of the open elements; both stay as they are in the files that Word itself writes.
  // Namespaces are mostly declared at the root only: after the last declaration nobody looks for more.
  const lastDeclaration = text.lastIndexOf("xmlns");
  let mayDeclare = true;
  let renames: Renames;
  const renamesAt: Renames[] = [];
  const add = (name: string, attributes: Record<string, string>, isEmpty: boolean): void => {
    if (++count > limits.elements) refuse("too-large", "elements");
    if (open.length > limits.depth) refuse("unsafe-xml", "nesting");
    renamesAt.push(renames);
    if (mayDeclare) {
      renames = declare(renames, attributes);
      mayDeclare = parser.position <= lastDeclaration;
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

  parser.on("doctype", () => refuse("unsafe-xml", "DOCTYPE"));
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => add(name, attributes, isSelfClosing));
  parser.on("closetag", () => {
    open.pop();
    current = open[open.length - 1]!;
    renames = renamesAt.pop();
  });
  const addText = (characters: string) => void current.children.push(characters);
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError("damaged", `${partName}: ${(error as Error).message}`, { cause: error });
  }
  return top.children.find(isElement) ?? refuse("unsafe-xml", "no element");
}

/** Most elements have none, and nothing can be put into one that is closed. */
const noChildren: XmlNode[] = [];

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
