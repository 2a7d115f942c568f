import { readTsv, type Grid } from "../../../../statistics";
import { readHtmlTable } from "./html-table";

/** What of the clipboard is read; `DataTransfer` is one. */
export interface Clipboard {
  getData(format: string): string;
}

/**
 * The block that was copied: the table of the HTML, because only it tells merged cells, otherwise the text.
 *
 * @returns undefined when there is nothing to paste
 */
export function readClipboard(clipboard: Clipboard): Grid | undefined {
  const table = readHtmlTable(clipboard.getData("text/html"));
  if (table) return table;
  const text = clipboard.getData("text/plain");
  return text === "" ? undefined : readTsv(text);
}

/** Whether a block is a single cell: what one pastes into a text. */
export function isOneCell(grid: Grid): boolean {
  return grid.length === 1 && grid[0]?.length === 1;
}
