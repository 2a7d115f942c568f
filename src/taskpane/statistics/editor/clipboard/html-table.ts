import { spreadSpans, type Grid, type SpannedCell } from "../../../../statistics";
import { inVietnamese, statedValue } from "./copied-figure";

/** The largest table of an HTML text, laid out on a grid; undefined without one. Parsing loads and runs nothing. */
export function readHtmlTable(html: string): Grid | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, "text/html");
  // Excel tells so with what signs it shows numbers, in a style sheet that browsers do not read.
  const point = /mso-displayed-decimal-separator:\s*"\\?\."/.test(html);
  const sizeOf = (grid: Grid) => grid.length * (grid[0]?.length ?? 0);
  return [...page.querySelectorAll("table")]
    .map((table) => shownPart(table, point))
    .filter((grid) => sizeOf(grid) > 0)
    .reduce<Grid | undefined>((most, one) => (most && sizeOf(most) >= sizeOf(one) ? most : one), undefined);
}

/** Spans count hidden rows and columns too, so those are left out after all cells have their places. */
function shownPart(table: HTMLTableElement, point: boolean): Grid {
  const rows = [...table.rows];
  const layOut = (textOfCell: (cell: HTMLTableCellElement) => string) =>
    spreadSpans(
      rows.map((row) =>
        [...row.cells].map((cell): SpannedCell => ({
          text: textOfCell(cell),
          rowSpan: cell.rowSpan,
          colSpan: cell.colSpan,
        })),
      ),
    );
  const hidden = new Set(hiddenColumns(table));
  layOut((cell) => (isShown(cell) ? "" : "hidden")).forEach((row) =>
    row.forEach(({ text, continues }, column) => {
      if (text !== "" && !continues) hidden.add(column);
    }),
  );
  return layOut((cell) => textOfCell(cell, point))
    .filter((_, at) => rows[at] && isShownRow(rows[at]))
    .map((row) => row.filter((_, column) => !hidden.has(column)));
}

function hiddenColumns(table: HTMLTableElement): number[] {
  const columns = [...table.querySelectorAll("col")].filter((column) => column.closest("table") === table);
  const shown = columns.flatMap((column) => Array.from({ length: column.span }, () => isShown(column)));
  return shown.flatMap((isOne, position) => (isOne ? [] : [position]));
}

function isShownRow(row: HTMLTableRowElement): boolean {
  // Excel and Word close a table of uneven columns with a row of height 0 that only sets widths.
  return isShown(row) && row.getAttribute("height") !== "0";
}

function isShown(element: HTMLElement): boolean {
  return element.style.display !== "none";
}

function textOfCell(cell: HTMLTableCellElement, point: boolean): string {
  const shown = textOf(cell)
    .replace(/[^\S\n]*\n[\s]*/g, "\n")
    .trim();
  return inVietnamese(shown, {
    value: statedValue(cell),
    point: point && cell.getAttribute("align") === "right",
  });
}

const blocks = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6"]);
/** Deleted by a tracked change, a remark on a cell (LibreOffice Calc), or never shown. */
const unseen = new Set(["COMMENT", "DEL", "SCRIPT", "STYLE", "TEMPLATE"]);

/** The words of an element: blanks as HTML sees them, a line break where a paragraph or a line ends. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
  if (!(node instanceof HTMLElement) || unseen.has(node.tagName) || !isShown(node)) return "";
  if (node.tagName === "BR") return "\n";
  const inner = [...node.childNodes].map(textOf).join("");
  return blocks.has(node.tagName) ? `${inner}\n` : inner;
}
