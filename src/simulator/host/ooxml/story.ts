import { elements, inWord, type Element } from "./dom";

export interface PlacedParagraph {
  readonly element: Element;
  /** 0 outside tables, 1 in a table, 2 in a table within a table … */
  readonly tableLevel: number;
}

/** Wrappers that hold blocks (paragraphs and tables) without being blocks themselves. */
const wrappers = new Set([
  "sdt",
  "sdtContent",
  "customXml",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "smartTag",
  "tr",
  "tc",
  "AlternateContent",
  "Choice",
]);

/** All paragraphs below a container in document order, those of tables and content controls included. */
export function paragraphsIn(container: Element): PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  const walk = (parent: Element, level: number): void => {
    for (const element of elements(parent)) {
      const name = element.localName ?? "";
      if (name === "p" && inWord(element)) found.push({ element, tableLevel: level });
      else if (name === "tbl") walk(element, level + 1);
      else if (wrappers.has(name)) walk(element, level);
    }
  };
  walk(container, 0);
  return found;
}

/** Tables below a container, not those inside another table. */
export function tablesIn(container: Element): Element[] {
  return blocksNamed(container, "tbl");
}

/** Rows of a table, through content controls around rows. */
export function rowsOf(table: Element): Element[] {
  return blocksNamed(table, "tr");
}

/** Cells of a row, through content controls around cells. */
export function cellsOf(row: Element): Element[] {
  return blocksNamed(row, "tc");
}

function blocksNamed(container: Element, wanted: string): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of elements(parent)) {
      const name = element.localName ?? "";
      if (name === wanted && inWord(element)) found.push(element);
      else if (name !== "tbl" && name !== "p" && wrappers.has(name)) walk(element);
    }
  };
  walk(container);
  return found;
}
