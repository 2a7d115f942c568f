import { looksAlike, openMainPart, type MainPart } from "./main-part";
import { renderBlocks, type DrawnBlock, type DrawnControl } from "./render-blocks";

export type { DrawnControl } from "./render-blocks";

/** The document as drawn. */
export interface DrawnDocument {
  readonly paragraphs: number;
  /** What is drawn of a body paragraph, in order: more than one element when a page break splits it. */
  partsOf(paragraph: number): readonly HTMLElement[];
  /** The content controls around a paragraph, or within it, the innermost last. */
  controlsAt(paragraph: number): readonly DrawnControl[];
}

/** Where a document is drawn. */
export interface Canvas {
  readonly pages: HTMLElement;
  readonly styles: HTMLElement;
}

export interface Drawing {
  /**
   * Draws a .docx; what has not changed since the last drawing stays as it is. `wanted` is asked when everything is
   * ready: if not, nothing is changed.
   */
  draw(docx: Uint8Array, wanted: () => boolean): Promise<DrawnDocument>;
  /** What is drawn of a paragraph was changed by somebody else: the next drawing draws it anew. */
  touch(paragraph: number): void;
}

interface State {
  readonly main: MainPart;
  /** The children of the body as they were, before they were marked. */
  readonly sources: readonly string[];
  readonly blocks: readonly DrawnBlock[];
}

/** What the renderer treats beyond the block it stands in: sections, pages, notes. */
const reachesOut =
  /<\w*:?(?:sectPr|lastRenderedPageBreak|pageBreakBefore|footnoteReference|endnoteReference|altChunk)\b|<\w*:?br [^>]*type="page"/;

export function createDrawing({ pages, styles }: Canvas): Drawing {
  let state: State | undefined;

  const drawAll = async (
    main: MainPart,
    sources: readonly string[],
    wanted: () => boolean,
  ): Promise<void> => {
    const { nodes, blocks } = await renderBlocks(main, 0);
    if (!wanted()) return;
    styles.replaceChildren(...nodes.filter((node) => node.nodeName === "STYLE"));
    pages.replaceChildren(...nodes.filter((node) => node.nodeName === "SECTION"));
    protectMargins(pages);
    state = { main, sources, blocks };
  };

  /** False when the change cannot be drawn by itself. */
  const drawChange = async (
    old: State,
    main: MainPart,
    sources: readonly string[],
    wanted: () => boolean,
  ): Promise<boolean> => {
    const { from, oldTo, newTo } = changedBetween(old.sources, sources);
    if (from === oldTo && from === newTo) return true;
    const before = old.blocks.slice(0, from);
    const removed = old.blocks.slice(from, oldTo);
    const after = old.blocks.slice(oldTo);
    const previous = before.findLast(({ elements }) => elements.length > 0)?.elements.at(-1);
    const next = after.find(({ elements }) => elements.length > 0)?.elements[0];
    const gone = removed.flatMap(({ elements }) => elements);
    const parents = [previous, next, ...gone].map((element) => element?.parentElement);
    const changed = [...old.sources.slice(from, oldTo), ...sources.slice(from, newTo)];
    const parent = parents.find((one) => one);
    if (!parent || parents.some((one) => one && one !== parent)) return false;
    if (changed.some((source) => reachesOut.test(source))) return false;

    const children = Array.from(main.body.children);
    for (const child of [...children.slice(0, from), ...children.slice(newTo)]) child.remove();
    const { nodes, blocks: added } = await renderBlocks(main, countOf(before));
    if (nodes.filter((node) => node.nodeName === "SECTION").length > 1) return false;
    if (!wanted()) return true;
    const drawn = added.flatMap(({ elements }) => elements);
    if (previous) previous.after(...drawn);
    else (gone[0] ?? next)?.before(...drawn);
    for (const element of gone) element.remove();
    state = {
      main,
      sources,
      blocks: [...before, ...added, ...renumbered(after, countOf([...before, ...added]))],
    };
    return true;
  };

  return {
    touch(paragraph) {
      if (!state) return;
      let left = paragraph;
      const at = state.blocks.findIndex((block) => (left -= block.paragraphs.length) < 0);
      state = { ...state, sources: state.sources.map((source, index) => (index === at ? "" : source)) };
    },
    async draw(docx, wanted) {
      const main = openMainPart(docx);
      const sources = Array.from(main.body.children, (child) => new XMLSerializer().serializeToString(child));
      const old = state;
      const isDrawn =
        old !== undefined && looksAlike(old.main, main) && (await drawChange(old, main, sources, wanted));
      if (!isDrawn) await drawAll(openMainPart(docx), sources, wanted);
      return drawnDocument(state?.blocks ?? []);
    },
  };
}

/** The stretch of blocks that differs. */
function changedBetween(old: readonly string[], now: readonly string[]) {
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && old[from] === now[from]) from += 1;
  let same = 0;
  while (same < shorter - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same += 1;
  return { from, oldTo: old.length - same, newTo: now.length - same };
}

function countOf(blocks: readonly DrawnBlock[]): number {
  return blocks.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

/** What follows a change keeps its looks and gets its new numbers. */
function renumbered(blocks: readonly DrawnBlock[], first: number): readonly DrawnBlock[] {
  const start = Number(blocks.flatMap(({ paragraphs }) => paragraphs.flat())[0]?.dataset.paragraph ?? first);
  const shift = first - start;
  if (shift === 0) return blocks;
  let next = first;
  return blocks.map((block) => {
    for (const parts of block.paragraphs) {
      for (const part of parts) part.dataset.paragraph = String(next);
      next += 1;
    }
    if (block.controls.length === 0) return block;
    const controls = block.controls.map((control) => ({
      ...control,
      first: control.first + shift,
      last: control.last + shift,
    }));
    return { ...block, controls };
  });
}

function drawnDocument(blocks: readonly DrawnBlock[]): DrawnDocument {
  const paragraphs = blocks.flatMap((block) => block.paragraphs);
  const controls = blocks.flatMap((block) => block.controls);
  return {
    paragraphs: paragraphs.length,
    partsOf: (paragraph) => paragraphs[paragraph] ?? [],
    controlsAt: (paragraph) => controls.filter(({ first, last }) => first <= paragraph && paragraph <= last),
  };
}

/** Headers, footers and notes are drawn but cannot be typed in: the simulator edits the body only. */
function protectMargins(pages: HTMLElement): void {
  for (const margin of pages.querySelectorAll<HTMLElement>(
    "section > header, section > footer, section > ol",
  )) {
    margin.contentEditable = "false";
  }
}
