import { at, child, childrenNamed, closest, isAttached, numberAttribute, type Element } from "../ooxml/dom";
import { cellsOf, rowsOf } from "../ooxml/story";
import { collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { Body } from "./body";
import type { OpenDocument } from "./open-document";
import { cellText, Table } from "./table";
import { TableRow } from "./table-row";

export class TableCell implements HostObject {
  readonly type = tableCellType;
  constructor(
    readonly document: OpenDocument,
    readonly element: Element,
  ) {}

  get gone(): boolean {
    return !isAttached(this.element);
  }
  get row(): Element {
    const row = closest(this.element, "tr");
    if (!row) throw new Error("A cell lies in a row.");
    return row;
  }
  get table(): Element {
    const table = closest(this.row, "tbl");
    if (!table) throw new Error("A cell lies in a table.");
    return table;
  }
  get index(): number {
    return cellsOf(this.row).indexOf(this.element);
  }
  get rowIndex(): number {
    return rowsOf(this.table).indexOf(this.row);
  }
  /** Points: the cell's own width, else its column's in the grid. */
  get columnWidth(): number {
    const own = numberAttribute(at(this.element, "tcPr", "tcW"), "w");
    const grid = child(this.table, "tblGrid");
    const column = grid && childrenNamed(grid, "gridCol")[this.index];
    return (own ?? numberAttribute(column, "w") ?? 0) / 20;
  }
  next(): TableCell | null {
    const all = rowsOf(this.table).flatMap(cellsOf);
    const other = all[all.indexOf(this.element) + 1];
    return other ? new TableCell(this.document, other) : null;
  }
}

export const tableCellType: WireType = wireType<TableCell>("TableCell", {
  properties: {
    Value: { get: (cell) => cellText(cell.document, cell.element) },
    RowIndex: { get: (cell) => cell.rowIndex },
    CellIndex: { get: (cell) => cell.index },
    ColumnWidth: { get: (cell) => cell.columnWidth },
    Width: { get: (cell) => cell.columnWidth },
  },
  navigation: {
    Body: { to: (cell) => new Body(cell.document, cell.element) },
    ParentRow: { to: (cell) => new TableRow(cell.document, cell.row) },
    ParentTable: { to: (cell) => new Table(cell.document, cell.table) },
  },
  objects: {
    GetNext: { nullable: true, object: (cell) => cell.next() },
  },
});

export const tableCellsType = collectionType<TableCell>("TableCellCollection");
