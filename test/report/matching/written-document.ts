import type { ObjectKind, Paragraph, ReportDocument, StyleKind, Table } from "../../../src/report/document";

/**
 * A document written as lines, one a paragraph:
 *
 *     **text**         bold                     {1.1.} text    automatic number "1.1."
 *     ## text          built-in heading 2       [toc] text     entry of a table of contents
 *     __text__         italic                   [picture]      a paragraph that holds only a picture
 *     | a | b |        one row of a table       [prompt] text  grey prompt of a content control
 *     || text          text in a layout table   [other] text   a custom style
 *     [caption] text   a caption
 */
export function writtenDocument(lines: readonly string[]): ReportDocument {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let rows: string[][] = [];
  let tableStart = 0;
  const closeTable = () => {
    if (rows.length > 0) tables.push({ start: tableStart, end: paragraphs.length, cells: rows });
    rows = [];
  };
  for (const line of lines) {
    const isRow = /^\|.*\|$/.test(line) || line.startsWith("|| ");
    if (!isRow) closeTable();
    if (isRow && rows.length === 0) tableStart = paragraphs.length;
    if (line.startsWith("|| ")) {
      paragraphs.push(paragraphOf(line.slice(3), paragraphs.length, 1));
      rows.push([paragraphs.at(-1)?.text ?? ""]);
    } else if (isRow) {
      const cells = line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      for (const cell of cells) {
        for (const part of cell.split("¶")) paragraphs.push(paragraphOf(part, paragraphs.length, 1));
      }
      rows.push(cells.map((cell) => cell.replaceAll("¶", "\n").replaceAll("**", "")));
    } else paragraphs.push(paragraphOf(line, paragraphs.length, 0));
  }
  closeTable();
  return { paragraphs, tables };
}

const styles: Record<string, StyleKind> = { toc: "toc", caption: "caption", other: "other" };

function paragraphOf(line: string, index: number, tableLevel: number): Paragraph {
  let text = line;
  let bold = false;
  let italic = false;
  const facts: { -readonly [K in keyof Paragraph]?: Paragraph[K] } = {};
  const heading = /^(#{1,9}) (.*)$/s.exec(text);
  if (heading) {
    facts.headingLevel = facts.outlineLevel = heading[1]?.length ?? 1;
    facts.styleKind = "heading";
    text = heading[2] ?? "";
  }
  const mark = /^\[(toc|caption|other|prompt)\] (.*)$/s.exec(text);
  if (mark) {
    if (mark[1] === "prompt") facts.placeholder = true;
    else facts.styleKind = styles[mark[1] ?? ""] ?? "normal";
    text = mark[2] ?? "";
  }
  if (text === "[picture]") {
    facts.objects = ["picture"] satisfies ObjectKind[];
    text = "";
  }
  const label = /^\{([^}]+)\} ?(.*)$/s.exec(text);
  if (label) {
    facts.label = label[1] ?? "";
    facts.listLevel = 0;
    text = label[2] ?? "";
  }
  const boldText = /^\*\*(.*)\*\*$/s.exec(text);
  if (boldText) {
    bold = true;
    text = boldText[1] ?? "";
  }
  const italicText = /^__(.*)__$/s.exec(text);
  if (italicText) {
    italic = true;
    text = italicText[1] ?? "";
  }
  const isMixed = text.includes("**");
  text = text.replaceAll("**", "");
  return {
    index,
    text,
    styleKind: "normal",
    tableLevel,
    font: { bold: isMixed ? "mixed" : bold, italic },
    ...facts,
  };
}
