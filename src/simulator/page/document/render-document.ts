import { parseAsync, renderDocument as renderNodes } from "docx-preview";
import { markOf, markParagraphs, type MarkedControl } from "./mark-paragraphs";

/** A content control as drawn. */
export interface DrawnControl extends MarkedControl {
  /** What is drawn of it: blocks, or stretches of a line. */
  readonly elements: readonly HTMLElement[];
}

/** The document as drawn. */
export interface RenderedDocument {
  readonly nodes: readonly Node[];
  /** The content controls around a paragraph, or within it, the innermost last. */
  controlsAt(paragraph: number): readonly DrawnControl[];
  readonly paragraphs: number;
  /** What is drawn of a body paragraph, in order: more than one element when a page break splits it. */
  partsOf(paragraph: number): readonly HTMLElement[];
}

/** The part of docx-preview's model that is needed to carry the marks over to what it draws. */
interface ModelElement {
  type?: string;
  name?: string;
  className?: string;
  children?: ModelElement[];
}

const options = {
  inWrapper: false,
  renderChanges: true,
  // An alternative-format chunk is a web page of the document's author: never run it inside ours.
  renderAltChunks: false,
  // Object URLs would have to be revoked at every redraw.
  useBase64URL: true,
} as const;

const markClass = /(?:^|\s)bc2282-p(\d+)(?:\s|$)/;
const inlineClass = (control: number): string => `bc2282-c${control}`;

/** Draws a .docx; every body paragraph carries `data-paragraph`, its index in Word's `body.paragraphs`. */
export async function renderDocument(docx: Uint8Array): Promise<RenderedDocument> {
  const marked = markParagraphs(docx);
  const model = await parseAsync(new Blob([new Uint8Array(marked.bytes)]), options);
  turnMarksIntoClasses(model.documentPart.body);
  const nodes = await renderNodes(model, options);
  const parts = new Map<number, HTMLElement[]>();
  for (const node of nodes) {
    if (!(node instanceof HTMLElement)) continue;
    for (const drawn of node.querySelectorAll<HTMLElement>("p[class*='bc2282-p']")) {
      const index = Number(markClass.exec(drawn.className)?.[1]);
      drawn.dataset.paragraph = String(index);
      parts.set(index, [...(parts.get(index) ?? []), drawn]);
    }
  }
  const partsOf = (paragraph: number): readonly HTMLElement[] => parts.get(paragraph) ?? [];
  const controls = marked.controls.map((control, index): DrawnControl => {
    const blocks = Array.from({ length: control.last - control.first + 1 }, (_, step) =>
      partsOf(control.first + step),
    ).flat();
    const runs = (): HTMLElement[] =>
      blocks.flatMap((block) => Array.from(block.querySelectorAll<HTMLElement>(`.${inlineClass(index)}`)));
    const elements = control.inline ? runs() : [...new Set(blocks.map(outermost))];
    for (const one of elements) one.dataset.tag = control.tag;
    return { ...control, elements };
  });
  return {
    nodes,
    paragraphs: marked.paragraphs,
    partsOf,
    controlsAt: (paragraph) => controls.filter(({ first, last }) => first <= paragraph && paragraph <= last),
  };
}

/** The whole table of a paragraph in one: a control around blocks holds whole tables. */
function outermost(block: HTMLElement): HTMLElement {
  const table = block.parentElement?.closest("table");
  return table ? outermost(table) : block;
}

/** A class survives the renderer's splitting of a paragraph in two; the bookmark would stay in one half. */
function turnMarksIntoClasses(model: ModelElement, inside: Set<number> = new Set()): void {
  const addClass = (to: ModelElement, name: string): void => {
    to.className = [to.className, name].filter(Boolean).join(" ");
  };
  model.children = model.children?.filter((child) => {
    const mark = child.type === "bookmarkStart" ? markOf(child.name ?? "") : undefined;
    if (mark?.kind === "paragraph") addClass(model, `bc2282-p${mark.index}`);
    else if (mark?.begins) inside.add(mark.index);
    else if (mark) inside.delete(mark.index);
    if (child.type === "run") for (const control of inside) addClass(child, inlineClass(control));
    else turnMarksIntoClasses(child, inside);
    return mark === undefined;
  });
}
