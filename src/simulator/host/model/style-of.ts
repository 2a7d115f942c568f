import { attribute, at, type Element } from "../ooxml/dom";
import { builtInByFileName, displayedStyleName } from "../ooxml/style-names";
import type { Style } from "../ooxml/style-sheet";
import { paragraphStyleId } from "./formatting";
import type { OpenDocument } from "./open-document";

function styleOf(document: OpenDocument, element: Element): Style | undefined {
  if (element.localName === "tbl") {
    const id = attribute(at(element, "tblPr", "tblStyle"), "val");
    return document.styles.find(id) ?? document.styles.defaultOf("table");
  }
  // An id that styles.xml does not define counts as the default style.
  return document.styles.find(paragraphStyleId(document, element)) ?? document.styles.defaultOf("paragraph");
}

/** `style` of a paragraph or table: the name in Word's language. */
export function displayedNameOf(document: OpenDocument, element: Element): string {
  const style = styleOf(document, element);
  return displayedStyleName(style?.name ?? "Normal", document.word.displayLanguage);
}

/** `styleBuiltIn` of a paragraph or table: "Other" for custom styles. */
export function builtInNameOf(document: OpenDocument, element: Element): string {
  const style = styleOf(document, element);
  if (!style) return "Normal";
  const builtIn = builtInByFileName(style.name);
  return builtIn?.api ?? (element.localName === "tbl" && style.name === "Normal Table" ? "Normal" : "Other");
}
