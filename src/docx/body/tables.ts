import { child, flag, valueOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";
import { chosenAlternative } from "./alternate";
import { isDeleted } from "./revisions";
import type { Context, Story } from "./story";

/** Reads the blocks of one cell into the story. */
type ReadCell = (cell: XmlElement, context: Context) => void;

/** Reads a table's paragraphs in order; one that stands in no other table is also listed. */
export function readTable(story: Story, table: XmlElement, outside: Context, readCell: ReadCell): void {
  const style = story.formats.styles.get(valueOf(child(table, "w:tblPr"), "w:tblStyle"));
  const tableStyle = style?.type === "table" ? style : undefined;
  const inside: Context = { ...outside, tableLevel: outside.tableLevel + 1, tableStyle };
  const start = story.paragraphs.length;
  const cells: string[][] = [];
  let headerRows = 0;
  for (const row of unwrapped(table, "w:tr")) {
    const properties = child(row, "w:trPr");
    story.revisions.noteIn(properties, story.paragraphs.length);
    if (isDeleted(properties)) continue;
    if (flag(properties, "w:tblHeader") && headerRows === cells.length) headerRows++;
    cells.push(readRow(story, row, inside, readCell));
  }
  const end = story.paragraphs.length;
  const tag = outside.tag ? { tag: outside.tag } : undefined;
  if (outside.tableLevel === 0 && end > start) story.tables.push({ start, end, cells, headerRows, ...tag });
}

/** The texts of a row's cells: a merged cell has one, a cell that goes on from above its own, empty one. */
function readRow(story: Story, row: XmlElement, context: Context, readCell: ReadCell): string[] {
  const texts: string[] = [];
  for (const cell of unwrapped(row, "w:tc")) {
    const properties = child(cell, "w:tcPr");
    story.revisions.noteIn(properties, story.paragraphs.length);
    if (child(properties, "w:cellDel")) continue;
    const start = story.paragraphs.length;
    readCell(cell, context);
    const paragraphs = story.paragraphs.slice(start);
    texts.push(paragraphs.map((paragraph) => paragraph.text).join("\n"));
  }
  return texts;
}

/** Rows or cells, also those inside content controls, custom XML and alternatives. */
function* unwrapped(parent: XmlElement, name: "w:tr" | "w:tc"): Generator<XmlElement> {
  for (const node of parent.children) {
    if (typeof node === "string") continue;
    if (node.name === name) yield node;
    else if (node.name === "w:sdt") {
      const content = child(node, "w:sdtContent");
      if (content) yield* unwrapped(content, name);
    } else if (wrappers.has(node.name)) yield* unwrapped(node, name);
    else if (node.name === "mc:AlternateContent") {
      const chosen = chosenAlternative(node);
      if (chosen) yield* unwrapped(chosen, name);
    }
  }
}

const wrappers = new Set(["w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);
