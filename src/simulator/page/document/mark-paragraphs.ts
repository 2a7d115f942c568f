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
  /** The number of its marks, when it is within a paragraph. */
  readonly mark: number;
  readonly first: number;
  readonly last: number;
  readonly inline: boolean;
}

/** A child of the body, marked. */
export interface MarkedBlock {
  /** How many paragraphs it has, as Word counts them: those of tables too, those of text boxes not. */
  readonly paragraphs: number;
  /** An outer one before those in it. */
  readonly controls: readonly MarkedControl[];
}

/** What a bookmark of ours says: here is a paragraph; here a content control within the line begins or ends. */
export type Mark =
  | { readonly kind: "paragraph"; readonly index: number }
  | { readonly kind: "control"; readonly index: number; readonly begins: boolean };

/**
 * Puts a numbered bookmark into every paragraph of some children of the body, from the number `first` on, so that what
 * the renderer draws can be traced back to `body.paragraphs.items[n]`. Counting the drawn paragraphs would not do: the
 * renderer draws headers, footnotes and text boxes as paragraphs too, splits one at a page break and leaves out content
 * controls in table cells.
 */
export function markParagraphs(blocks: readonly Element[], first: number): MarkedBlock[] {
  let paragraph = first;
  let lastControl = 0;
  let controls: MarkedControl[] = [];
  const within = (control: Element, inline: boolean, work: (mark: number) => void): void => {
    const mark = lastControl++;
    const from = inline ? paragraph - 1 : paragraph;
    const place = controls.push({ ...factsOf(control), mark, first: from, last: from, inline }) - 1;
    work(mark);
    // What is in it is known only now, and yet it stands before what is in it.
    const last = Math.max(from, paragraph - 1);
    controls[place] = { ...factsOf(control), mark, first: from, last, inline };
  };
  const visitInline = (parent: Element): void => {
    for (const inline of Array.from(parent.children)) {
      if (inline.localName === "r" || inline.localName === "pPr") continue;
      const content = inline.localName === "sdt" ? contentOf(inline) : undefined;
      if (!content) visitInline(inline);
      else
        within(inline, true, (mark) => {
          visitInline(content);
          content.prepend(bookmark(content, `${controlPrefix}${mark}b`));
          content.append(bookmark(content, `${controlPrefix}${mark}e`));
        });
    }
  };
  const visit = (block: Element): void => {
    if (block.localName === "p" && inWord(block)) {
      block.append(bookmark(block, `${markPrefix}${paragraph++}`));
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
  return blocks.map((block) => {
    const before = paragraph;
    controls = [];
    visit(block);
    return { paragraphs: paragraph - before, controls };
  });
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

function inWord(element: Element): boolean {
  return element.namespaceURI !== null && wordNamespaces.includes(element.namespaceURI);
}
