import { SaxesParser } from "saxes";
import { readPart, type PartElement } from "./data-xml";
import type { Format, StoredData } from "./stored-data";

/** Reads a custom XML part where there is no parser of a browser's; throws `StoredDataError`. */
export function readData(xml: string): StoredData;
/** The same for another format. */
export function readData<Data>(xml: string, format: Format<Data>): Data;
export function readData(xml: string, format?: Format<unknown>): unknown {
  const parse = () => elementOf(xml);
  return format ? readPart(parse, format) : readPart(parse);
}

/** Tolerates a declaration, comments, CDATA and another prefix; refuses a DOCTYPE, which only entities would need. */
function elementOf(xml: string): PartElement {
  const parser = new SaxesParser({ xmlns: true });
  let root: Omit<PartElement, "text"> | undefined;
  let text = "";
  let depth = 0;
  parser.on("doctype", () => parser.fail("DOCTYPE"));
  parser.on("opentag", ({ uri, local, attributes }) => {
    // For each element the parser looks through all around it.
    if (++depth > deepest) parser.fail("nesting");
    root ??= { namespace: uri, name: local, version: attributes["version"]?.value ?? "" };
  });
  parser.on("closetag", () => depth--);
  parser.on("text", (piece) => (text += piece));
  parser.on("cdata", (piece) => (text += piece));
  parser.write(xml.replace(/^\ufeff/, "").trimStart()).close();
  if (!root) throw new Error("no element");
  return { ...root, text };
}

/** The data themselves are one element. */
const deepest = 100;
