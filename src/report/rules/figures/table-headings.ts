import { fold } from "../../matching";
import { LineName, type Formula } from "./line-name";

/** The headings of a table's columns, from its header rows. Merged cells leave shorter rows and blank cells. */
export function headingsOf(rows: readonly (readonly string[])[], width: number): LineName[] {
  const numbering = rows.find(isNumberingRow);
  const header = numbering ? rows.filter((row) => row !== numbering) : rows;
  const formulas = numbering?.length === width ? formulasOf(numbering) : [];
  const names: LineName[] = [];
  for (let column = 0; column < width; column++) {
    const { text, above } = headingAt(header, column, width);
    // A column without a heading is told by its place.
    const shown = onOneLine(text).trim() || String(column + 1);
    names.push(new LineName(shown, folded(text), folded(above), "", formulas[column]));
  }
  return names;
}

/** With one space wherever there is any space. */
export function onOneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

function folded(text: string): string {
  return text === "" ? "" : fold(text).text;
}

/** The lowest heading of a column, and what stands above it. */
function headingAt(
  header: readonly (readonly string[])[],
  column: number,
  width: number,
): { readonly text: string; readonly above: string } {
  for (let row = header.length - 1; row >= 0; row--) {
    const cells = header[row] ?? [];
    const text =
      cells.length === width ? (cells[column] ?? "") : inShortRow(cells, header[row + 1], column, width);
    if (text === undefined || text.trim() === "") continue;
    const upper = header[row - 1];
    const above = upper && inShortRow(upper, cells, column, width);
    return { text, above: above ?? "" };
  }
  return { text: "", above: "" };
}

/**
 * The cell of a row with merged cells that stands over a column of the full row below: where that is blank at its ends,
 * the cell reaches down; the cells between share the other columns evenly, or nobody can tell which covers which.
 */
function inShortRow(
  cells: readonly string[],
  below: readonly string[] | undefined,
  column: number,
  width: number,
): string | undefined {
  if (!below || below.length !== width || cells.length > width) return undefined;
  const filled = (text: string) => text.trim() !== "";
  const leading = below.findIndex(filled);
  if (leading < 0) return undefined;
  const trailing = width - 1 - below.findLastIndex(filled);
  if (column < leading) return cells[column];
  if (column >= width - trailing) return cells[cells.length - (width - column)];
  const over = cells.length - leading - trailing;
  const each = (width - leading - trailing) / over;
  return over > 0 && Number.isInteger(each)
    ? cells[leading + Math.floor((column - leading) / each)]
    : undefined;
}

const numbered = /^[([]?(\d{1,2}|[A-Ha-h])[)\]]?\s*(?:=\s*([\d\s()[\]+\-–:/*x×÷%,]+))?$/u;

/** "A | B | 1 | 2 | 3=1+2": a row that only numbers the columns. */
export function isNumberingRow(row: readonly string[]): boolean {
  const filled: string[] = [];
  for (const cell of row) {
    const text = cell.trim();
    if (text === "") continue;
    if (!numbered.test(text)) return false;
    filled.push(text);
  }
  if (filled.length < 3) return false;
  const numbers = filled.flatMap((text) => /^\D?(\d+)/.exec(text)?.[1] ?? []).map(Number);
  return (
    (numbers[0] ?? 9) <= 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** What each column is computed of, as the row of column numbers says. */
function formulasOf(row: readonly string[]): (Formula | undefined)[] {
  const parts = row.map((text) => numbered.exec(text.trim()));
  const columnOf = new Map(parts.flatMap((part, column) => (part?.[1] ? [[part[1], column] as const] : [])));
  const columnsOf = (text: string) => (text.match(/\d+/g) ?? []).map((number) => columnOf.get(number));
  return parts.map((part): Formula | undefined => {
    const formula = part?.[2]?.replace(/[\s()[\]]/g, "").replace(/[*x×]100%?|%$/gu, "") ?? "";
    const of = columnsOf(formula);
    if (!of.every((column) => column !== undefined)) return undefined;
    const [one, other] = of;
    if (/^\d+(?:\+\d+)+$/.test(formula)) return { kind: "sum", of };
    const divided = /^\d+[/:÷]\d+$/.test(formula) && one !== undefined && other !== undefined;
    return divided ? { kind: "ratio", part: one, whole: other } : undefined;
  });
}
