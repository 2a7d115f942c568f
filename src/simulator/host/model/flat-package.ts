import { blocksOf } from "../edit/places";
import { child, createW, elements, isW, ownerOf, remove, serializeXml, type Element } from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { lengthOf, piecesOf } from "../ooxml/paragraph-text";
import type { OpenDocument } from "./open-document";
import type { Range } from "./range";
import type { Stretch } from "./stretch";
import { lengthOfParagraph } from "./text";

export const pkg = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** Parts that every such package carries when the document has them. */
const common = ["styles", "numbering", "theme", "settings", "fontTable"];

interface Target {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** `getOoxml()`: the stretch as a document of its own, in the flat form of a package (MS-DOCX "Flat OPC"). */
export function packageOf(stretch: Stretch): string {
  const { document } = stretch;
  const range = stretch.range();
  const source = document.partNameOf(range.start.paragraph);
  const content = documentXml(document, range);
  const targets = [...referenced(document, source, content), ...commonTargets(document)];
  const parts = [...new Set(targets.filter((one) => !one.external).map((one) => one.target))];
  return (
    '<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n' +
    `<pkg:package xmlns:pkg="${pkg}">` +
    relationshipsPart("/_rels/.rels", [
      { id: "rId1", type: `${ns.r}/officeDocument`, target: "word/document.xml", external: false },
    ]) +
    xmlPart(
      "/word/document.xml",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      content,
    ) +
    relationshipsPart("/word/_rels/document.xml.rels", targets) +
    parts.map((name) => anyPart(document, name)).join("") +
    "</pkg:package>"
  );
}

/** The document part: the blocks of the range under the original root, with its namespaces. */
function documentXml(document: OpenDocument, range: Range): string {
  const owner = ownerOf(document.body);
  const root = owner.documentElement?.cloneNode(false) as Element;
  const body = root.appendChild(createW(owner, "body"));
  for (const block of blocksOf(range).blocks) {
    if (!isW(block, "sectPr") && !isW(block, "tcPr")) body.appendChild(cutTo(range, block));
  }
  const section = child(document.body, "sectPr");
  if (section) body.appendChild(sectionWithoutReferences(section));
  return serializeXml(root);
}

function sectionWithoutReferences(section: Element): Element {
  const copy = section.cloneNode(true) as Element;
  for (const element of elements(copy)) if (/Reference$/.test(element.localName ?? "")) remove(element);
  return copy;
}

/** A copy of a block; of the first and last paragraph only what the range covers. */
function cutTo(range: Range, block: Element): Element {
  const copy = block.cloneNode(true) as Element;
  if (block !== range.start.paragraph && block !== range.end.paragraph) return copy;
  const { from, to } = range.within(block);
  if (from === 0 && to >= lengthOfParagraph(block)) return copy;
  let at = 0;
  for (const piece of piecesOf(copy)) {
    const length = lengthOf(piece);
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    if (end <= start) remove(piece.node);
    else if (piece.kind === "text" && end - start < length)
      piece.node.textContent = piece.text.slice(start, end);
    at += length;
  }
  return copy;
}

/** Relationships the content refers to: pictures, links, charts … */
function referenced(document: OpenDocument, source: string, content: string): Target[] {
  const ids = new Set(
    [...content.matchAll(/\b[\w-]+:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]+)"/g)].map(([, id]) => id ?? ""),
  );
  return [...ids].flatMap((id) => {
    const found = document.parts.relationship(source, id);
    if (!found || (!found.external && !document.parts.has(found.target))) return [];
    return [{ id, ...found }];
  });
}

function commonTargets(document: OpenDocument): Target[] {
  return common.flatMap((kind) => {
    const target = document.relatedPartName(kind);
    return target === undefined
      ? []
      : [{ id: `rIdCommon${kind}`, type: `${ns.r}/${kind}`, target, external: false }];
  });
}

function relationshipsPart(name: string, targets: readonly Target[]): string {
  const list = targets.map(
    (one) =>
      `<Relationship Id="${one.id}" Type="${one.type}" Target="${escapeXml(one.external || name === "/_rels/.rels" ? one.target : `/${one.target}`)}"` +
      `${one.external ? ' TargetMode="External"' : ""}/>`,
  );
  const xml = `<Relationships xmlns="${ns.relationships}">${list.join("")}</Relationships>`;
  return xmlPart(name, "application/vnd.openxmlformats-package.relationships+xml", xml);
}

function anyPart(document: OpenDocument, name: string): string {
  const type = document.parts.contentType(name) ?? "application/octet-stream";
  if (/[/+]xml$/.test(type)) return xmlPart(`/${name}`, type, document.parts.text(name));
  const bytes = document.parts.bytes(name);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return (
    `<pkg:part pkg:name="/${name}" pkg:contentType="${type}" pkg:compression="store">` +
    `<pkg:binaryData>${btoa(binary)}</pkg:binaryData></pkg:part>`
  );
}

function xmlPart(name: string, type: string, xml: string): string {
  const content = xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
