import type { Paragraph, ReportDocument, Table } from "../../../../src/report/document";
import { draft, type Draft } from "../draft";

/**
 * A document with one table, a row a line: "STT | Chức danh | Tổng số". Cells may be missing where the table has merged
 * ones. `above` stands before it: caption, unit.
 */
export function withTable(rows: string, above: readonly string[] = [], facts: Partial<Table> = {}): Draft {
  const cells = rows
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return withTables([cells], above, facts);
}

/** A document with tables, given by their cells. */
export function withTables(
  tables: readonly (readonly (readonly string[])[])[],
  above: readonly string[] = [],
  facts: Partial<Table> = {},
): Draft {
  const base = draft([...above]);
  const paragraphs: Paragraph[] = [...base.document.paragraphs];
  const found = tables.map((cells): Table => {
    const start = paragraphs.length;
    for (const text of cells.flat().flatMap((cell) => cell.split("\n"))) {
      paragraphs.push({ index: paragraphs.length, text, styleKind: "normal", font: {}, tableLevel: 1 });
    }
    return { start, end: paragraphs.length, cells, ...facts };
  });
  const document: ReportDocument = { ...base.document, paragraphs, tables: found };
  return { ...base, document };
}
