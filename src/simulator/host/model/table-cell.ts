import {
  cellPadding,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  setCellPadding,
  setColumnWidth,
} from "../edit/table-grid";
import { setCellText } from "../edit/tables";
import { Arguments } from "../protocol/arguments";
import { at, child, childrenNamed, closest, isAttached, numberAttribute, type Element } from "../ooxml/dom";
import { cellsOf, rowsOf } from "../ooxml/story";
import { collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { Body } from "./body";
import type { OpenDocument } from "./open-document";
import { cellFormatProperties } from "./cell-format";
import { cellText, Table } from "./table";
import { rowCollection } from "./table-type";
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
  get cells(): readonly Element[] {
    return [this.element];
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

export const tableCellType: WireType = wireType<TableCell>("TableCell", () => ({
  properties: {
    Value: {
      get: (cell) => cellText(cell.document, cell.element),
      set: (cell, value) => setCellText(cell.document, cell.element, new Arguments([value]).string(0)),
    },
    ...cellFormatProperties<TableCell>(),
    RowIndex: { get: (cell) => cell.rowIndex },
    CellIndex: { get: (cell) => cell.index },
    ColumnWidth: {
      get: (cell) => cell.columnWidth,
      set: (cell, value) => {
        const width = Math.round(new Arguments([value]).number(0) * 20);
        setColumnWidth(cell.document, cell.table, cell.index, width);
      },
    },
    Width: { get: (cell) => cell.columnWidth },
  },
  navigation: {
    Body: { to: (cell) => new Body(cell.document, cell.element) },
    ParentRow: { to: (cell) => new TableRow(cell.document, cell.row) },
    ParentTable: { to: (cell) => new Table(cell.document, cell.table) },
  },
  objects: {
    GetNext: { nullable: true, object: (cell) => cell.next() },
    InsertRows: {
      writes: true,
      object: (cell, args) => {
        const side = args.oneOf(0, ["Before", "After"]);
        return rowCollection(
          cell.document,
          insertRows(cell.document, cell.row, side, args.count(1, 1), args.raw(2)),
        );
      },
    },
  },
  values: {
    DeleteRow: { writes: true, value: (cell) => deleteRows(cell.document, cell.table, cell.rowIndex, 1) },
    DeleteColumn: { writes: true, value: (cell) => deleteColumns(cell.document, cell.table, cell.index, 1) },
    InsertColumns: {
      writes: true,
      value: (cell, args) => {
        const before = cell.index + (args.oneOf(0, ["Before", "After"]) === "After" ? 1 : 0);
        insertColumns(cell.document, cell.table, before, args.count(1, 1), args.raw(2));
      },
    },
    SetCellPadding: {
      writes: true,
      value: (cell, args) => setCellPadding(cell.document, cell.table, args.string(0), args.number(1)),
    },
    GetCellPadding: { value: (cell, args) => cellPadding(cell.table, args.string(0)) },
  },
}));

export const tableCellsType = collectionType<TableCell>("TableCellCollection");
