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
    texts.push(textSince(story, start));
  }
  return texts;
}

/** What a cell says whose first paragraph has that index; most have one only. */
function textSince(story: Story, start: number): string {
  const { paragraphs } = story;
  if (paragraphs.length === start + 1) return paragraphs[start]!.text;
  return paragraphs
    .slice(start)
    .map((paragraph) => paragraph.text)
    .join("\n");
}

/** Rows or cells, also those inside content controls, custom XML and alternatives. */
function unwrapped(
  parent: XmlElement | undefined,
  name: "w:tr" | "w:tc",
  found: XmlElement[] = [],
): readonly XmlElement[] {
  for (const node of parent?.children ?? []) {
    if (typeof node === "string") continue;
    if (node.name === name) found.push(node);
    else if (node.name === "w:sdt") unwrapped(child(node, "w:sdtContent"), name, found);
    else if (wrappers.has(node.name)) unwrapped(node, name, found);
    else if (node.name === "mc:AlternateContent") unwrapped(chosenAlternative(node), name, found);
  }
  return found;
}

const wrappers = new Set(["w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);
