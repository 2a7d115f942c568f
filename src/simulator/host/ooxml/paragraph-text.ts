import { attribute, elements, inWord, isElement, type Element } from "./dom";

/** One node of a run as Word's text counts it. */
export interface Piece {
  readonly run: Element;
  readonly node: Element;
  /** "" for a picture, a text box or an equation: they have no text, but take one place. */
  readonly text: string;
  readonly kind: "text" | "mark" | "object";
}

/** Places a piece takes: its characters, or one for an object. */
export function lengthOf(piece: Piece): number {
  return piece.kind === "object" ? 1 : piece.text.length;
}

/** Elements between a paragraph and its runs. Deleted text is among them: `text` holds it (office-js #1267, #2314). */
const inlineWrappers = new Set([
  "hyperlink",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "sdt",
  "sdtContent",
  "smartTag",
  "fldSimple",
  "customXml",
  "bdo",
  "dir",
]);

const marks: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  cr: "\v",
  noBreakHyphen: "\u001e",
  softHyphen: "\u001f",
  footnoteReference: "\u0002",
  endnoteReference: "\u0002",
};

const objects = new Set(["drawing", "pict", "object", "AlternateContent"]);

/** Where in a complex field the walk stands: its code is not text, its result is. */
class FieldState {
  private readonly open: boolean[] = [];

  get inCode(): boolean {
    return this.open.includes(true);
  }
  pass(type: string | undefined): void {
    if (type === "begin") this.open.push(true);
    else if (type === "separate" && this.open.length > 0) this.open[this.open.length - 1] = false;
    else if (type === "end") this.open.pop();
  }
}

/** The pieces of a paragraph's text in order. */
export function piecesOf(paragraph: Element): Piece[] {
  const found: Piece[] = [];
  const field = new FieldState();
  const walk = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      const name = node.localName ?? "";
      if (name === "r" && inWord(node)) collectRun(node, field, found);
      else if (name === "oMath" || name === "oMathPara") {
        found.push({ run: node, node, text: "", kind: "object" });
      } else if (inlineWrappers.has(name)) walk(node);
    }
  };
  walk(paragraph);
  return found;
}

function collectRun(run: Element, field: FieldState, found: Piece[]): void {
  for (let node = run.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) continue;
    const name = node.localName ?? "";
    if (name === "fldChar") field.pass(attribute(node, "fldCharType"));
    else if (field.inCode) continue;
    else if (name === "t" || name === "delText") {
      found.push({ run, node, text: node.textContent ?? "", kind: "text" });
    } else if (name === "br") found.push({ run, node, text: breakText(node), kind: "mark" });
    else if (name === "sym") found.push({ run, node, text: symbolText(node), kind: "mark" });
    else if (objects.has(name)) found.push({ run, node, text: "", kind: "object" });
    else {
      const mark = marks[name];
      if (mark !== undefined) found.push({ run, node, text: mark, kind: "mark" });
    }
  }
}

function breakText(node: Element): string {
  const type = attribute(node, "type");
  return type === "page" ? "\f" : type === "column" ? "\u000e" : "\v";
}

function symbolText(node: Element): string {
  const code = parseInt(attribute(node, "char") ?? "", 16);
  return Number.isNaN(code) ? "" : String.fromCharCode(code);
}

/** All runs of a paragraph, those inside links, changes and content controls included. */
export function runsOf(paragraph: Element): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of elements(parent)) {
      const name = element.localName ?? "";
      if (name === "r" && inWord(element)) found.push(element);
      else if (inlineWrappers.has(name)) walk(element);
    }
  };
  walk(paragraph);
  return found;
}
