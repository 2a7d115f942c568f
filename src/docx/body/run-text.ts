import { printedSymbol } from "../symbols";
import { textOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";

/** The text that an element inside a run stands for; undefined when it is something else than text. */
export function runText(element: XmlElement): string | undefined {
  switch (element.name) {
    case "w:t":
      return plain(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:cr":
      return "\n";
    case "w:br": {
      const type = element.attributes["w:type"];
      return type === "page" || type === "column" ? "\f" : "\n";
    }
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:softHyphen":
      return "\u00ad";
    case "w:sym":
      return symbolOf(element);
    default:
      return undefined;
  }
}

/** White space at the ends counts only when the file says so, and a line break in the XML is a space (17.3.3.31). */
function plain(element: XmlElement): string {
  const written = textOf(element);
  const text = written.includes("\n") || written.includes("\r") ? written.replace(/[\r\n]+/g, " ") : written;
  return element.attributes["xml:space"] === "preserve" ? text : withoutEnds(text);
}

/** Blanks and tabs only: others, as a no-break space, are text. */
function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
  if (!(code > 0 && code <= 0xffff)) return "";
  return printedSymbol(String.fromCharCode(code), element.attributes["w:font"]);
}
