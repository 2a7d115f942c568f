import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Readonly<Record<string, Uint8Array>>;

/** The main part of a .docx as a DOM that may be changed for the renderer, with the other parts around it. */
export interface MainPart {
  readonly name: string;
  readonly body: Element;
  readonly parts: Parts;
}

export function openMainPart(docx: Uint8Array): MainPart {
  const parts = unzipSync(docx);
  const name = mainPartName(parts);
  const source = parts[name];
  if (!source) throw new Error("The file has no main document part");
  const xml = parse(source);
  const body = Array.from(xml.documentElement.children).find((child) => child.localName === "body");
  if (!body) throw new Error("The document has no body");
  return { name, body, parts };
}

/** A copy of the .docx with the body as it is now: for the renderer, never for the user. */
export function packMainPart({ name, body, parts }: MainPart): Uint8Array {
  const xml = strToU8(new XMLSerializer().serializeToString(body.ownerDocument));
  // Stored, not packed: the renderer unpacks it again at once.
  return zipSync({ ...parts, [name]: xml }, { level: 0 });
}

/** Do the parts beside the main one make the same of the same text: styles, numbering, pictures …? */
export function looksAlike(one: MainPart, other: MainPart): boolean {
  const names = (main: MainPart): string[] => Object.keys(main.parts).filter((name) => isDrawn(main, name));
  const own = names(one);
  return (
    own.length === names(other).length &&
    own.every((name) => isSame(contentOf(one, name), contentOf(other, name)))
  );
}

function isDrawn(main: MainPart, name: string): boolean {
  return name !== main.name && !/^(customXml|docProps)\/|^\[Content_Types\]\.xml$/.test(name);
}

/** The data an add-in keeps in the document are not drawn, nor is the way to them. */
function contentOf({ name: mainPart, parts }: MainPart, name: string): Uint8Array | undefined {
  const content = parts[name];
  const relationships = mainPart.replace(/([^/]*)$/, "_rels/$1.rels");
  if (name !== relationships || !content) return content;
  return strToU8(strFromU8(content).replace(/<Relationship\s[^>]*\/customXml"[^>]*>/g, ""));
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return (
    one !== undefined && one.length === other?.length && one.every((byte, index) => byte === other[index])
  );
}

function mainPartName(parts: Parts): string {
  const relationships = parts["_rels/.rels"];
  if (!relationships) throw new Error("The file is no Office document");
  const main = Array.from(parse(relationships).documentElement.children).find((one) =>
    one.getAttribute("Type")?.endsWith("/officeDocument"),
  );
  return (main?.getAttribute("Target") ?? "word/document.xml").replace(/^\//, "");
}

function parse(part: Uint8Array): XMLDocument {
  return new DOMParser().parseFromString(strFromU8(part), "application/xml");
}
