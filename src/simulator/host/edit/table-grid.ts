import {
  attribute,
  at,
  child,
  childrenNamed,
  createW,
  elements,
  insertAfter,
  numberAttribute,
  ownerOf,
  placeInOrder,
  remove,
  type Element,
} from "../ooxml/dom";
import { cellsOf, rowsOf } from "../ooxml/story";
import type { OpenDocument } from "../model/open-document";
import { HostError } from "../protocol/errors";
import { requireEditable } from "./locks";
import {
  matrixOf,
  newCell,
  newRow,
  removeRow,
  removeTable,
  rowProperties,
  setCellProperty,
  setTableProperty,
} from "./tables";

/** Adds rows before or after a row, with the widths and text formatting of its cells. Returns the new rows. */
export function insertRows(
  document: OpenDocument,
  row: Element,
  side: "Before" | "After",
  count: number,
  values: unknown,
): Element[] {
  requireEditable(row);
  const cells = cellsOf(row);
  const texts = values == null ? undefined : matrixOf(values, count, cells.length);
  const made = Array.from({ length: count }, (_, index) => rowLike(document, row, cells, texts?.[index]));
  let last = row;
  for (const one of made) {
    if (side === "Before") row.parentNode?.insertBefore(one, row);
    else insertAfter(one, last);
    last = one;
  }
  document.changed(row);
  return made;
}

/** A new row takes over the cells' properties, but no vertical merging. */
function rowLike(
  document: OpenDocument,
  row: Element,
  cells: readonly Element[],
  texts: readonly string[] | undefined,
): Element {
  const made = newRow(document, row, [], undefined);
  cells.forEach((model, index) => {
    const like = document.paragraphsOf(model)[0]?.element ?? model;
    const cell = newCell(document, like, cellWidth(model), texts?.[index] ?? "");
    made.appendChild(cell);
    const properties = child(model, "tcPr");
    if (!properties) return;
    const copy = properties.cloneNode(true) as Element;
    const merge = child(copy, "vMerge");
    if (merge) remove(merge);
    cell.replaceChild(copy, child(cell, "tcPr") ?? copy);
  });
  return made;
}

const cellWidth = (cell: Element): number => numberAttribute(at(cell, "tcPr", "tcW"), "w") ?? 0;

export function deleteRows(document: OpenDocument, table: Element, from: number, count: number): void {
  const rows = rowsOf(table);
  if (from + count > rows.length || count < 1)
    throw new HostError("InvalidArgument", "the table has no such rows");
  if (count === rows.length) removeTable(document, table);
  else for (const row of rows.slice(from, from + count)) removeRow(document, row);
}

/** Columns exist only where no cell is merged. */
function requireUniform(table: Element): void {
  const rows = rowsOf(table).map(cellsOf);
  const merged = rows.flat().some((cell) => (numberAttribute(at(cell, "tcPr", "gridSpan"), "val") ?? 1) > 1);
  if (merged || rows.some((cells) => cells.length !== rows[0]?.length)) {
    throw new HostError("GeneralException", "the table has merged cells");
  }
}

export function insertColumns(
  document: OpenDocument,
  table: Element,
  before: number,
  count: number,
  values: unknown,
): void {
  requireEditable(table);
  requireUniform(table);
  const rows = rowsOf(table);
  const texts = values == null ? undefined : matrixOf(values, rows.length, count);
  rows.forEach((row, rowIndex) => {
    const cells = cellsOf(row);
    const model = cells[Math.min(before, cells.length - 1)];
    if (!model) return;
    const like = document.paragraphsOf(model)[0]?.element ?? model;
    for (let index = 0; index < count; index += 1) {
      const made = newCell(document, like, cellWidth(model), texts?.[rowIndex]?.[index] ?? "");
      const next = cells[before];
      if (next) next.parentNode?.insertBefore(made, next);
      else insertAfter(made, cellsOf(row).at(-1) ?? model);
    }
  });
  const grid = child(table, "tblGrid");
  const columns = grid ? childrenNamed(grid, "gridCol") : [];
  for (let index = 0; grid && index < count; index += 1) {
    grid.insertBefore(
      createW(ownerOf(table), "gridCol", { w: attribute(columns[0], "w") ?? "1000" }),
      columns[before] ?? null,
    );
  }
  document.changed(table);
}

export function deleteColumns(document: OpenDocument, table: Element, from: number, count: number): void {
  requireEditable(table);
  requireUniform(table);
  const width = cellsOf(rowsOf(table)[0] ?? table).length;
  if (count < 1 || from + count > width)
    throw new HostError("InvalidArgument", "the table has no such columns");
  if (count === width) {
    removeTable(document, table);
    return;
  }
  for (const row of rowsOf(table)) for (const cell of cellsOf(row).slice(from, from + count)) remove(cell);
  const grid = child(table, "tblGrid");
  for (const column of (grid ? childrenNamed(grid, "gridCol") : []).slice(from, from + count)) remove(column);
  document.changed(table);
}

/** Sets the width of one column, in twips, in the grid and in its cells. */
export function setColumnWidth(document: OpenDocument, table: Element, column: number, width: number): void {
  requireEditable(table);
  const grid = child(table, "tblGrid");
  const gridColumn = grid && childrenNamed(grid, "gridCol")[column];
  gridColumn?.setAttributeNS(gridColumn.namespaceURI, `${gridColumn.prefix ?? "w"}:w`, String(width));
  for (const row of rowsOf(table)) {
    const cell = cellsOf(row)[column];
    if (cell) setCellProperty(cell, createW(ownerOf(cell), "tcW", { w: String(width), type: "dxa" }));
  }
  document.changed(table);
}

/** Marks the first rows as headings repeated on each page. */
export function setHeaderRows(document: OpenDocument, table: Element, count: number): void {
  requireEditable(table);
  const rows = rowsOf(table);
  if (count > rows.length) throw new HostError("InvalidArgument", "more heading rows than rows");
  rows.forEach((row, index) => {
    const properties = rowProperties(row);
    const old = child(properties, "tblHeader");
    if (old) remove(old);
    if (index < count)
      properties.insertBefore(createW(ownerOf(row), "tblHeader"), child(properties, "ins") ?? null);
    if (elements(properties).length === 0) remove(properties);
  });
  document.changed(table);
}

const sides: Readonly<Record<string, string>> = {
  Top: "top",
  Left: "left",
  Bottom: "bottom",
  Right: "right",
};
const marginOrder = ["top", "left", "start", "bottom", "right", "end"];

/** Space between a cell's edge and its text, in points, for the whole table. */
export function setCellPadding(document: OpenDocument, table: Element, side: string, points: number): void {
  requireEditable(table);
  const name = sides[side];
  if (name === undefined || points < 0) throw new HostError("InvalidArgument", "no such padding");
  const known = at(table, "tblPr", "tblCellMar");
  const margins = (known?.cloneNode(true) as Element | undefined) ?? createW(ownerOf(table), "tblCellMar");
  placeInOrder(
    margins,
    createW(ownerOf(table), name, { w: String(Math.round(points * 20)), type: "dxa" }),
    marginOrder,
  );
  setTableProperty(table, margins);
  document.changed(table);
}

/** Points; Word's own table has 5.4 left and right. */
export function cellPadding(table: Element, side: string): number {
  const own = numberAttribute(at(table, "tblPr", "tblCellMar", sides[side] ?? ""), "w");
  return own === undefined ? (side === "Left" || side === "Right" ? 5.4 : 0) : own / 20;
}
