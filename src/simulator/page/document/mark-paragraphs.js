import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
const markPrefix = "_bc2282p";
const wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
/** Elements around paragraphs and tables that are none themselves. The renderer drops what some of them hold. */
const wrappers = new Set([
  "sdt",
  "customXml",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "smartTag",
  "AlternateContent",
]);
/**
 * Puts a numbered bookmark into every body paragraph, so that what the renderer draws can be traced back to
 * `body.paragraphs.items[n]`. Counting the drawn paragraphs would not do: the renderer draws headers, footnotes and
 * text boxes as paragraphs too, splits one at a page break and leaves out content controls in table cells.
 */
export function markParagraphs(docx) {
  const parts = unzipSync(docx);
  const name = mainPartOf(parts);
  const source = parts[name];
  if (!(source instanceof Uint8Array)) throw new Error("The file has no main document part");
  const xml = new DOMParser().parseFromString(strFromU8(source), "application/xml");
  const body = Array.from(xml.documentElement.children).find((child) => child.localName === "body");
  if (!body) throw new Error("The document has no body");
  let paragraphs = 0;
  const walk = (parent) => {
    for (const block of unwrapped(parent)) {
      if (block.localName === "p" && inWord(block)) mark(block, paragraphs++);
      else if (["tbl", "tr", "tc"].includes(block.localName)) walk(block);
    }
  };
  walk(body);
  const bytes = strToU8(new XMLSerializer().serializeToString(xml));
  // Stored, not packed: the renderer unpacks it again at once.
  return { bytes: zipSync({ ...parts, [name]: bytes }, { level: 0 }), paragraphs };
}
/** The number in a mark's bookmark name; undefined for a bookmark of the document's own. */
export function markedParagraph(bookmark) {
  return bookmark.startsWith(markPrefix) ? Number(bookmark.slice(markPrefix.length)) : undefined;
}
function mark(paragraph, index) {
  const bookmark = paragraph.ownerDocument.createElementNS(paragraph.namespaceURI, "w:bookmarkStart");
  bookmark.setAttributeNS(paragraph.namespaceURI, "w:id", String(1_000_000 + index));
  bookmark.setAttributeNS(paragraph.namespaceURI, "w:name", `${markPrefix}${index}`);
  paragraph.append(bookmark);
}
/** The children of a block; wrappers among them are replaced by what they hold. */
function unwrapped(parent) {
  return Array.from(parent.children).flatMap(unwrap);
}
function unwrap(block) {
  if (!wrappers.has(block.localName)) return [block];
  const held = Array.from(contentOf(block)?.children ?? []);
  block.replaceWith(...held);
  return held.flatMap(unwrap);
}
function contentOf(wrapper) {
  const inner = { sdt: "sdtContent", AlternateContent: "Choice" }[wrapper.localName];
  return inner ? Array.from(wrapper.children).find((child) => child.localName === inner) : wrapper;
}
function mainPartOf(parts) {
  const relationships = parts["_rels/.rels"];
  if (!(relationships instanceof Uint8Array)) throw new Error("The file is no Office document");
  const xml = new DOMParser().parseFromString(strFromU8(relationships), "application/xml");
  const main = Array.from(xml.documentElement.children).find((one) =>
    one.getAttribute("Type")?.endsWith("/officeDocument"),
  );
  return (main?.getAttribute("Target") ?? "word/document.xml").replace(/^\//, "");
}
function inWord(element) {
  return element.namespaceURI !== null && wordNamespaces.includes(element.namespaceURI);
}
