import { afterStep, type Grid, type TableStep } from "./table-steps";

/** How the rows of a table look, as far as new ones must know it. */
export interface RowLooks {
  /** Rows at the top that are headings. */
  readonly headerRows: number;
  /** Whether a row with these texts is bold, as groups and totals are. */
  readonly isBold: (texts: readonly string[]) => boolean;
}

/** Queues the steps for the next sync. Formats stay as they are; a new row looks like the one it is put beside. */
export function writeSteps(
  table: Word.Table,
  before: Grid,
  steps: readonly TableStep[],
  looks: RowLooks,
): void {
  let grid = before;
  for (const step of steps) {
    if (step.is === "cell") writeCell(table, step, grid[step.row]?.[step.column] ?? "");
    if (step.is === "delete") table.deleteRows(step.at, 1);
    if (step.is === "insert") insertRows(table, grid, step, looks);
    grid = afterStep(grid, step);
  }
}

/** Through the cell's own paragraph: setting a table's or cell's value might cost the author's formatting. */
function writeCell(
  table: Word.Table,
  { row, column, text }: Extract<TableStep, { is: "cell" }>,
  old: string,
): void {
  const cell = table.getCell(row, column);
  if (old.includes("\n")) cell.value = text;
  else rewriteParagraph(cell.body.paragraphs.getFirst(), text, old);
}

/** Another text for a paragraph, in the format of the old one. */
export function rewriteParagraph(paragraph: Word.Paragraph, text: string, old: string): void {
  if (old === "") paragraph.insertText(text, "Start");
  else paragraph.getRange("Content").insertText(text, "Replace");
}

/** Not beside a row of the header when that can be helped: it would repeat on each page. */
function insertRows(
  table: Word.Table,
  grid: Grid,
  { at, rows }: Extract<TableStep, { is: "insert" }>,
  { headerRows, isBold }: RowLooks,
): void {
  const above = at > headerRows || at >= grid.length;
  const beside = above ? at - 1 : at;
  const values = rows.map((texts) => [...texts]);
  table.getCell(beside, 0).insertRows(above ? "After" : "Before", rows.length, values);
  rows.forEach((texts, row) => {
    table.getCell(at + row, 0).parentRow.font.bold = isBold(texts);
  });
}
