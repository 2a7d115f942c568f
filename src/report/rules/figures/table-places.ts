import { placeOf, type Place, type ReportDocument, type Table } from "../../document";

const known = new WeakMap<Table, readonly (readonly number[])[]>();

/** The place of a cell: its first paragraph with words; the table's first where the cells cannot be told apart. */
export function placeOfCell(document: ReportDocument, table: Table, row: number, cell: number): Place {
  let starts = known.get(table);
  if (!starts) {
    starts = cellStarts(document, table);
    known.set(table, starts);
  }
  return placeOf(document, starts[row]?.[cell] ?? table.start);
}

/** The first paragraph of every cell: they are in reading order, and a cell's text is its paragraphs joined. */
function cellStarts(document: ReportDocument, table: Table): number[][] {
  let paragraph = table.start;
  return (table.cells ?? []).map((row) =>
    row.map((cell) => {
      const start = paragraph;
      let length = document.paragraphs[paragraph++]?.text.length ?? 0;
      while (length < cell.length && paragraph < table.end)
        length += 1 + (document.paragraphs[paragraph++]?.text.length ?? 0);
      return start;
    }),
  );
}
