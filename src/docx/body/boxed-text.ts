import type { XmlElement } from "../xml/parse";
import { chosenAlternative } from "./alternate";
import { runText } from "./run-text";

/** What a box may hold that its words do not tell: then nobody can say it is just a line of text. */
const moreThanWords: ReadonlySet<string> = new Set([
  "w:tbl",
  "w:drawing",
  "w:pict",
  "w:object",
  "m:oMath",
  "m:oMathPara",
]);
const unseen: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:rPr", "w:pPr", "w:instrText"]);

/** The words of the text boxes in a drawing, a line a paragraph; undefined where they hold something besides. */
export function boxedTextOf(drawing: XmlElement): string | undefined {
  const lines: string[] = [];
  return takeBoxes(drawing, lines) && lines.length > 0 ? lines.join("\n") : undefined;
}

function takeBoxes(element: XmlElement, lines: string[]): boolean {
  const inside = element.name === "mc:AlternateContent" ? chosenAlternative(element) : element;
  for (const node of inside?.children ?? []) {
    if (typeof node === "string") continue;
    const isBox = node.name === "w:txbxContent";
    if (!(isBox ? takeLines(node, lines) : takeBoxes(node, lines))) return false;
  }
  return true;
}

function takeLines(element: XmlElement, lines: string[]): boolean {
  for (const node of element.children) {
    if (typeof node === "string" || unseen.has(node.name)) continue;
    if (moreThanWords.has(node.name) || node.name === "mc:AlternateContent") return false;
    if (node.name === "w:p") lines.push("");
    const text = runText(node);
    if (text !== undefined) lines.push((lines.pop() ?? "") + text);
    else if (!takeLines(node, lines)) return false;
  }
  return true;
}
