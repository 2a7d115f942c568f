import { readNumber } from "../../../../statistics";
import type { Area } from "../grid/places";
import type { GridView, ViewCell } from "../grid/grid-view";

/** The chosen cells as text and as a table, for spreadsheets, Word and this editor itself. */
export function writeClipboard(view: GridView, { top, bottom, left, right }: Area) {
  const cells = view.rows.slice(top, bottom + 1).map((row) => row.cells.slice(left, right + 1));
  const rows = cells.map((row) => `<tr>${row.map(htmlCell).join("")}</tr>`).join("");
  return {
    text: cells.map((row) => row.map(({ text }) => quoted(text)).join("\t")).join("\r\n"),
    html: `<table xmlns:x="urn:schemas-microsoft-com:office:excel"><tbody>${rows}</tbody></table>`,
  };
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The value stands beside the text, as Excel (`x:num`) and LibreOffice Calc (`sdval`, only with `sdnum`) write it: a
 * spreadsheet in another language would read "1.234" as a fraction.
 */
function htmlCell({ text, entry }: ViewCell): string {
  const read = entry === "number" ? readNumber(text) : undefined;
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  if (read?.kind !== "number" || read.percent) return `<td>${escaped}</td>`;
  const { units, decimals } = read.value;
  const digits = units.toString().padStart(decimals + 1, "0");
  const value = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `<td x:num="${value}" sdval="${value}" sdnum="1033;">${escaped}</td>`;
}
