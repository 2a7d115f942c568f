import { at, closest, isAttached, onOff, type Element } from "../ooxml/dom";
import { cellsOf, rowsOf } from "../ooxml/story";
import { Collection, collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { Font } from "./font";
import type { OpenDocument } from "./open-document";
import { Range } from "./range";
import { fontScopeOf } from "./stretch";
import { cellText, Table } from "./table";
import { TableCell, tableCellsType } from "./table-cell";

export class TableRow implements HostObject {
  readonly type = tableRowType;
  constructor(
    readonly document: OpenDocument,
    readonly element: Element,
  ) {}

  get gone(): boolean {
    return !isAttached(this.element);
  }
  paragraphElements(): readonly Element[] {
    return this.document.paragraphsOf(this.element).map((one) => one.element);
  }
  range(): Range {
    return Range.ofParagraphs(this.document, this.paragraphElements());
  }
  get table(): Element {
    const table = closest(this.element, "tbl");
    if (!table) throw new Error("A row lies in a table.");
    return table;
  }
  get index(): number {
    return rowsOf(this.table).indexOf(this.element);
  }
  /** One row of values, as a matrix of one row. */
  get values(): string[][] {
    return [cellsOf(this.element).map((cell) => cellText(this.document, cell))];
  }
  next(): TableRow | null {
    const other = rowsOf(this.table)[this.index + 1];
    return other ? new TableRow(this.document, other) : null;
  }
}

export const tableRowType: WireType = wireType<TableRow>("TableRow", {
  properties: {
    Values: { get: (row) => row.values },
    CellCount: { get: (row) => cellsOf(row.element).length },
    RowIndex: { get: (row) => row.index },
    IsHeader: { get: (row) => onOff(at(row.element, "trPr", "tblHeader")) ?? false },
  },
  navigation: {
    Cells: {
      to: (row) =>
        new Collection(tableCellsType, () =>
          cellsOf(row.element).map((cell) => new TableCell(row.document, cell)),
        ),
    },
    Font: { to: (row) => new Font(fontScopeOf(row)) },
    ParentTable: { to: (row) => new Table(row.document, row.table) },
  },
  objects: {
    GetNext: { nullable: true, object: (row) => row.next() },
  },
});

export const tableRowsType = collectionType<TableRow>("TableRowCollection");
