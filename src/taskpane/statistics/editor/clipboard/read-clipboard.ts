import { readNumber, readTsv, spreadSpans, writeNumber, type Grid } from "../../../../statistics";

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

/** The largest table of an HTML text, laid out on a grid; undefined without one. Parsing loads and runs nothing. */
export function readHtmlTable(html: string): Grid | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")].map((table): Grid =>
    spreadSpans(shownRows(table).map((row) => [...row.cells].filter(isShown).map(cellOf))),
  );
  const sizeOf = (grid: Grid) => grid.length * (grid[0]?.length ?? 0);
  return tables
    .filter((grid) => sizeOf(grid) > 0)
    .reduce<Grid | undefined>((most, one) => (most && sizeOf(most) >= sizeOf(one) ? most : one), undefined);
}

function shownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  // Excel and Word close a table of uneven columns with a row of height 0 that only sets widths.
  return [...table.rows].filter((row) => isShown(row) && row.getAttribute("height") !== "0");
}

function isShown(element: HTMLElement): boolean {
  return element.style.display !== "none";
}

function cellOf(cell: HTMLTableCellElement) {
  const shown = textOf(cell)
    .replace(/[^\S\n]*\n[\s]*/g, "\n")
    .trim();
  const stated = cell.getAttribute("x:num") ?? cell.getAttribute("sdval") ?? "";
  return { text: inVietnamese(shown, stated), rowSpan: cell.rowSpan, colSpan: cell.colSpan };
}

const blocks = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6"]);
/** Deleted by a tracked change, a remark on a cell (LibreOffice Calc), or never shown. */
const hidden = new Set(["COMMENT", "DEL", "SCRIPT", "STYLE", "TEMPLATE"]);

/** The words of an element: blanks as HTML sees them, a line break where a paragraph or a line ends. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
  if (!(node instanceof HTMLElement) || hidden.has(node.tagName) || !isShown(node)) return "";
  if (node.tagName === "BR") return "\n";
  const inner = [...node.childNodes].map(textOf).join("");
  return blocks.has(node.tagName) ? `${inner}\n` : inner;
}

/**
 * A figure in Vietnamese notation where the spreadsheet states its value beside the text: `x:num` by Excel, `sdval` by
 * LibreOffice Calc. "1,234" is a thousand in one language and a fraction in the other; the value tells which.
 */
function inVietnamese(shown: string, stated: string): string {
  // A number without signs reads alike everywhere; "2025" may be a year.
  if (!/^[\d\s\u00a0]*[.,][\d.,\s\u00a0]*$/.test(shown) || !/^\d+(\.\d+)?$/.test(stated)) return shown;
  const value = Number(stated);
  const digits = shown.replace(/[\s\u00a0]/g, "");
  const english = digits.replace(/[.,]/g, (sign) => (sign === "," ? "." : ","));
  for (const text of [digits, english]) {
    const read = readNumber(text);
    if (read.kind !== "number" || read.doubt === "point") continue;
    const { units, decimals } = read.value;
    // The text may be rounded: it is the value to half a unit of its last digit.
    const error = Math.abs(Number(units) / 10 ** decimals - value);
    if (error <= 0.5000001 / 10 ** decimals) return writeNumber(read.value);
  }
  return shown;
}

/** Whether a block is a single cell: what one pastes into a text. */
export function isOneCell(grid: Grid): boolean {
  return grid.length === 1 && grid[0]?.length === 1;
}
