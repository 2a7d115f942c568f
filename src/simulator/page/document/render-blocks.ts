import { parseAsync, renderDocument as renderNodes } from "docx-preview";
import { packMainPart, type MainPart } from "./main-part";
import { markOf, markParagraphs, type MarkedControl } from "./mark-paragraphs";

/** A content control as drawn. */
export interface DrawnControl extends MarkedControl {
  /** What is drawn of it: blocks, or stretches of a line. */
  readonly elements: readonly HTMLElement[];
}

/** A child of the body as drawn. */
export interface DrawnBlock {
  /** What is drawn of each of its paragraphs: more than one element when a page break splits it. */
  readonly paragraphs: readonly (readonly HTMLElement[])[];
  /** What it consists of at the top: paragraphs, whole tables. */
  readonly elements: readonly HTMLElement[];
  readonly controls: readonly DrawnControl[];
}

export interface RenderedBlocks {
  /** Style sheets and pages. */
  readonly nodes: readonly Node[];
  readonly blocks: readonly DrawnBlock[];
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

/**
 * Draws what stands in the body, whose paragraphs are numbered from `first` on; every one carries `data-paragraph`, its
 * index in Word's `body.paragraphs`. Changes the DOM of the main part.
 */
export async function renderBlocks(main: MainPart, first: number): Promise<RenderedBlocks> {
  const marked = markParagraphs(Array.from(main.body.children), first);
  const model = await parseAsync(new Blob([new Uint8Array(packMainPart(main))]), options);
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
  let next = first;
  const blocks = marked.map(({ paragraphs: count, controls }): DrawnBlock => {
    const start = next;
    next += count;
    const paragraphs = Array.from({ length: count }, (_, step) => parts.get(start + step) ?? []);
    return {
      paragraphs,
      elements: [...new Set(paragraphs.flat().map(outermost))],
      controls: controls.map((control) =>
        drawnControl(control, paragraphs.slice(control.first - start, control.last - start + 1).flat()),
      ),
    };
  });
  return { nodes, blocks };
}

function drawnControl(control: MarkedControl, parts: readonly HTMLElement[]): DrawnControl {
  const runs = (): HTMLElement[] =>
    parts.flatMap((part) => Array.from(part.querySelectorAll<HTMLElement>(`.${inlineClass(control.mark)}`)));
  const elements = control.inline ? runs() : [...new Set(parts.map(outermost))];
  for (const one of elements) one.dataset.tag = control.tag;
  return { ...control, elements };
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
