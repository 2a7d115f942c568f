import type { Table } from "../../document";
import { fold } from "../../matching";
import { blank, readCell, type CellFigure } from "./cells";
import { LineName } from "./line-name";
import { letter } from "./words";
import { headingsOf, isNumberingRow, onOneLine } from "./table-headings";

/** A row of figures, or a column of them where the table stands across. */
export interface GridLine {
  readonly name: LineName;
  /** Row of the table, or its column where the table stands across. */
  readonly position: number;
}

/** A table read as lines of figures under columns; the same for a table that stands across, turned round. */
export interface FigureGrid {
  readonly turned: boolean;
  readonly columns: readonly LineName[];
  readonly lines: readonly GridLine[];
  /** The figure of a line in a column. */
  at(line: number, column: number): CellFigure;
  /** Where that stands in the table's own cells. */
  cellOf(line: number, column: number): { readonly row: number; readonly cell: number };
}

/** A row as it stands, and what its cells say. */
interface ReadRow {
  readonly texts: readonly string[];
  readonly figures: readonly CellFigure[];
}

interface BodyRow {
  readonly row: number;
  readonly figures: readonly CellFigure[];
  /** Cells that the row's first one has swallowed. */
  readonly merged: number;
}

/** A row longer than any table of figures. */
const widest = 60;

/** Reads a table of figures; undefined for one without: lists, layout, a single column. */
export function readGrid(table: Table): FigureGrid | undefined {
  const cells = table.cells ?? [];
  const width = usualWidth(cells);
  if (cells.length < 2 || width < 2 || width > widest) return undefined;
  const rows = cells.map((texts) => ({ texts, figures: texts.map(readCell) }));
  if (!rows.some(holdsNumber)) return undefined;
  const bodyStart = firstBodyRow(rows, width, table.headerRows ?? 0);
  const body = rows.slice(bodyStart).flatMap((row, index) => bodyRow(row, bodyStart + index, width));
  if (!body.some(holdsNumber)) return undefined;
  const columns = headingsOf(cells.slice(0, bodyStart), width);
  const label = labelColumn(body, columns, width);
  if (label === undefined) return undefined;
  return {
    turned: false,
    columns,
    lines: body.map(({ row, figures }) => ({ position: row, name: rowName(figures, label, row) })),
    // Numbers in front of the names are ordinals, and years may be names.
    at: (line, column) => (column > label && body[line]?.figures[column]) || blank,
    cellOf: (line, column) => {
      const { row = 0, merged = 0 } = body[line] ?? {};
      return { row, cell: column === 0 ? 0 : column - merged };
    },
  };
}

function holdsNumber({ figures }: { readonly figures: readonly CellFigure[] }): boolean {
  return figures.some(({ kind }) => kind === "number");
}

/** The grid turned round, so that its rows are columns; the columns that name and number its rows are left out. */
export function turn(grid: FigureGrid): FigureGrid {
  const own = grid.columns
    .map((name, position) => ({ name, position }))
    .filter(({ position }) => grid.lines.some((_, line) => grid.at(line, position).kind === "number"));
  return {
    turned: true,
    columns: grid.lines.map(({ name }) => name),
    lines: own,
    at: (line, column) => grid.at(column, own[line]?.position ?? -1),
    cellOf: (line, column) => grid.cellOf(column, own[line]?.position ?? -1),
  };
}

/** The length that most rows have; of two as frequent the greater. */
function usualWidth(cells: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of cells) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 0;
  for (const [length, count] of counts) {
    const best = counts.get(width) ?? 0;
    if (count > best || (count === best && length > width)) width = length;
  }
  return width;
}

const highestHeader = 6;

/** The first row below the header: years and column numbers are headings still. */
function firstBodyRow(rows: readonly ReadRow[], width: number, marked: number): number {
  const [top] = rows;
  if (marked === 0 && top && beginsWithFigures(top, width)) return 0;
  const first = Math.min(Math.max(1, marked), rows.length - 1);
  for (let at = first; at < Math.min(rows.length, highestHeader); at++) {
    const { texts = [], figures = [] } = rows[at] ?? {};
    if (isNumberingRow(texts)) return at + 1;
    if (texts.length !== width || !figures.some((figure, column) => column > 0 && isFigure(figure))) continue;
    let start = at;
    while (start > first && isGroupRow(rows[start - 1]?.texts ?? [])) start--;
    return start;
  }
  return first;
}

/** A table without a heading row: "Tổng số | 40", "1 | Sở | 25 | 9". */
function beginsWithFigures({ texts, figures }: ReadRow, width: number): boolean {
  return (
    texts.length === width &&
    figures.slice(1).filter(isFigure).length >= Math.min(2, width - 1) &&
    !isNumberingRow(texts)
  );
}

/** "I | Cấp tỉnh | | |": words in front, no heading over any figure. */
function isGroupRow(texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== "") && texts.slice(2).every((text) => text.trim() === "");
}

function isFigure({ text, kind, fraction }: CellFigure): boolean {
  return (
    (kind === "number" && !/^\s*(?:năm\s*)?(?:19|20)\d\d\s*$/iu.test(text)) ||
    kind === "dash" ||
    fraction !== undefined
  );
}

/** A row as wide as the table, or a total whose name stands over the first columns. */
function bodyRow({ texts, figures }: ReadRow, row: number, width: number): BodyRow[] {
  const merged = width - texts.length;
  if (isNumberingRow(texts)) return [];
  if (merged === 0) return [{ row, figures, merged }];
  const [first, ...others] = figures;
  if (!first || merged < 0 || merged > 3 || !/^\s*[tc]\S{1,3}ng(?:[^a-z]|$)/i.test(first.text)) return [];
  return [{ row, figures: [first, ...new Array<CellFigure>(merged).fill(blank), ...others], merged }];
}

const ordinalHeading = /^(?:stt|tt|số tt|số thứ tự|no)$/;

/** The column that names the rows: the first with words in most of them, or with years. */
function labelColumn(
  body: readonly BodyRow[],
  columns: readonly LineName[],
  width: number,
): number | undefined {
  for (let column = 0; column < width - 1; column++) {
    if (ordinalHeading.test(columns[column]?.folded ?? "")) continue;
    let filled = 0;
    let named = 0;
    for (const { figures } of body) {
      const { text, kind } = figures[column] ?? blank;
      if (kind === "blank") continue;
      filled++;
      if (hasWords(text) || /^\s*20\d\d\s*$/.test(text)) named++;
    }
    if (named * 2 > filled) return column;
  }
  return undefined;
}

/** Two letters together: an ordinal has fewer, or capitals alone. */
function hasWords(text: string): boolean {
  return twoLetters.test(text.toLowerCase());
}

const twoLetters = new RegExp(`[${letter}]{2}`);
const typedOrdinal = /^\s*(\(?(?:[IVXivx]{1,5}|[A-Ha-h]|\d{1,2}(?:\.\d{1,2})*)[.)]|[-–—+•*])\s+/u;

function rowName(figures: readonly CellFigure[], label: number, row: number): LineName {
  // In a total row the name may stand over the column of numbers.
  const own = figures[label]?.text.trim() ?? "";
  const first = figures[0]?.text.trim() ?? "";
  const text = own === "" && hasWords(first) ? first : own;
  const typed = typedOrdinal.exec(text)?.[1];
  const numbered = label > 0 && text !== first ? first : "";
  return new LineName(
    onOneLine(text) || first || String(row + 1),
    fold(text.slice(typed ? text.indexOf(typed) + typed.length : 0)).text,
    "",
    typed ?? numbered,
  );
}
