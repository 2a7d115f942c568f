import { parseAsync, renderDocument as renderNodes } from "docx-preview";
import { markedParagraph, markParagraphs } from "./mark-paragraphs";
const options = {
  inWrapper: false,
  renderChanges: true,
  // An alternative-format chunk is a web page of the document's author: never run it inside ours.
  renderAltChunks: false,
  // Object URLs would have to be revoked at every redraw.
  useBase64URL: true,
};
const markClass = /(?:^|\s)bc2282-p(\d+)(?:\s|$)/;
/** Draws a .docx; every body paragraph carries `data-paragraph`, its index in Word's `body.paragraphs`. */
export async function renderDocument(docx) {
  const marked = markParagraphs(docx);
  const model = await parseAsync(new Blob([new Uint8Array(marked.bytes)]), options);
  turnMarksIntoClasses(model.documentPart.body);
  const nodes = await renderNodes(model, options);
  const parts = new Map();
  for (const node of nodes) {
    if (!(node instanceof HTMLElement)) continue;
    for (const drawn of node.querySelectorAll("p[class*='bc2282-p']")) {
      const index = Number(markClass.exec(drawn.className)?.[1]);
      drawn.dataset.paragraph = String(index);
      parts.set(index, [...(parts.get(index) ?? []), drawn]);
    }
  }
  return { nodes, paragraphs: marked.paragraphs, partsOf: (paragraph) => parts.get(paragraph) ?? [] };
}
/** A class survives the renderer's splitting of a paragraph in two; the bookmark would stay in one half. */
function turnMarksIntoClasses(model) {
  for (const child of model.children ?? []) {
    if (child.type !== "paragraph") {
      turnMarksIntoClasses(child);
      continue;
    }
    child.children = child.children?.filter((inline) => {
      const index = inline.type === "bookmarkStart" ? markedParagraph(inline.name ?? "") : undefined;
      if (index !== undefined)
        child.className = [child.className, `bc2282-p${index}`].filter(Boolean).join(" ");
      return index === undefined;
    });
  }
}
