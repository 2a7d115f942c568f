import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const markPrefix = "_bc2282p";
const controlPrefix = "_bc2282c";
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

/** A content control of the body, with the paragraphs it holds or lies in. */
export interface MarkedControl {
  /** Word's id; 0 when the file gives it none. */
  readonly id: number;
  readonly title: string;
  readonly tag: string;
  /** The author of the document wants no frame around it. */
  readonly hidden: boolean;
  readonly first: number;
  readonly last: number;
  /** Within a paragraph; then its runs are marked by the control's place in the list. */
  readonly inline: boolean;
}

export interface MarkedDocument {
  /** A copy of the .docx for the renderer, never for the user. */
  readonly bytes: Uint8Array;
  /** How many paragraphs the body has, as Word counts them: those of tables too, those of text boxes not. */
  readonly paragraphs: number;
  /** An outer one before those in it. */
  readonly controls: readonly MarkedControl[];
}

/** What a bookmark of ours says: here is a paragraph; here a content control within the line begins or ends. */
export type Mark =
  | { readonly kind: "paragraph"; readonly index: number }
  | { readonly kind: "control"; readonly index: number; readonly begins: boolean };

/**
 * Puts a numbered bookmark into every body paragraph, so that what the renderer draws can be traced back to
 * `body.paragraphs.items[n]`. Counting the drawn paragraphs would not do: the renderer draws headers, footnotes and
 * text boxes as paragraphs too, splits one at a page break and leaves out content controls in table cells.
 */
export function markParagraphs(docx: Uint8Array): MarkedDocument {
  const parts: Zippable = unzipSync(docx);
  const name = mainPartOf(parts);
  const source = parts[name];
  if (!(source instanceof Uint8Array)) throw new Error("The file has no main document part");
  const xml = new DOMParser().parseFromString(strFromU8(source), "application/xml");
  const body = Array.from(xml.documentElement.children).find((child) => child.localName === "body");
  if (!body) throw new Error("The document has no body");
  let paragraphs = 0;
  const controls: MarkedControl[] = [];
  /** Notes a control down before what is in it, and its last paragraph afterwards. */
  const within = (control: Element, inline: boolean, work: (index: number) => void): void => {
    const first = inline ? paragraphs - 1 : paragraphs;
    const index = controls.push({ ...factsOf(control), first, last: first, inline }) - 1;
    work(index);
    const last = Math.max(first, paragraphs - 1);
    controls[index] = { ...factsOf(control), first, last, inline };
  };
  const visitInline = (parent: Element): void => {
    for (const inline of Array.from(parent.children)) {
      if (inline.localName === "r" || inline.localName === "pPr") continue;
      const content = inline.localName === "sdt" ? contentOf(inline) : undefined;
      if (!content) visitInline(inline);
      else
        within(inline, true, (index) => {
          visitInline(content);
          content.prepend(bookmark(content, `${controlPrefix}${index}b`));
          content.append(bookmark(content, `${controlPrefix}${index}e`));
        });
    }
  };
  const visit = (block: Element): void => {
    if (block.localName === "p" && inWord(block)) {
      block.append(bookmark(block, `${markPrefix}${paragraphs++}`));
      visitInline(block);
    } else if (["tbl", "tr", "tc"].includes(block.localName)) {
      Array.from(block.children).forEach(visit);
    } else if (wrappers.has(block.localName)) {
      const held = Array.from(contentOf(block)?.children ?? []);
      block.replaceWith(...held);
      if (block.localName === "sdt") within(block, false, () => held.forEach(visit));
      else held.forEach(visit);
    }
  };
  Array.from(body.children).forEach(visit);
  const bytes = strToU8(new XMLSerializer().serializeToString(xml));
  // Stored, not packed: the renderer unpacks it again at once.
  return { bytes: zipSync({ ...parts, [name]: bytes }, { level: 0 }), paragraphs, controls };
}

/** What a bookmark's name says; undefined for a bookmark of the document's own. */
export function markOf(name: string): Mark | undefined {
  if (name.startsWith(markPrefix)) return { kind: "paragraph", index: Number(name.slice(markPrefix.length)) };
  const [, index, side] = new RegExp(`^${controlPrefix}(\\d+)([be])$`).exec(name) ?? [];
  return index === undefined ? undefined : { kind: "control", index: Number(index), begins: side === "b" };
}

function bookmark(like: Element, name: string): Element {
  const made = like.ownerDocument.createElementNS(like.namespaceURI, "w:bookmarkStart");
  made.setAttributeNS(like.namespaceURI, "w:id", "1000000");
  made.setAttributeNS(like.namespaceURI, "w:name", name);
  return made;
}

function factsOf(control: Element): Pick<MarkedControl, "id" | "title" | "tag" | "hidden"> {
  const properties = Array.from(control.children).find((one) => one.localName === "sdtPr");
  const value = (name: string): string => {
    const found = Array.from(properties?.children ?? []).find((one) => one.localName === name);
    // The appearance is of a newer namespace than the rest.
    return found?.getAttributeNS(found.namespaceURI, "val") ?? "";
  };
  return {
    id: Number(value("id")),
    title: value("alias"),
    tag: value("tag"),
    hidden: value("appearance") === "hidden",
  };
}

function contentOf(wrapper: Element): Element | undefined {
  const inner = { sdt: "sdtContent", AlternateContent: "Choice" }[wrapper.localName];
  return inner ? Array.from(wrapper.children).find((child) => child.localName === inner) : wrapper;
}

function mainPartOf(parts: Zippable): string {
  const relationships = parts["_rels/.rels"];
  if (!(relationships instanceof Uint8Array)) throw new Error("The file is no Office document");
  const xml = new DOMParser().parseFromString(strFromU8(relationships), "application/xml");
  const main = Array.from(xml.documentElement.children).find((one) =>
    one.getAttribute("Type")?.endsWith("/officeDocument"),
  );
  return (main?.getAttribute("Target") ?? "word/document.xml").replace(/^\//, "");
}

function inWord(element: Element): boolean {
  return element.namespaceURI !== null && wordNamespaces.includes(element.namespaceURI);
}
