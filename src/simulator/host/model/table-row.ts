import { Arguments } from "../protocol/arguments";
import { deleteRows, insertRows } from "../edit/table-grid";
import { matrixOf, rowProperties, setCellText } from "../edit/tables";
import {
  at,
  closest,
  createW,
  isAttached,
  numberAttribute,
  onOff,
  ownerOf,
  placeInOrder,
  type Element,
} from "../ooxml/dom";
import { cellsOf, rowsOf } from "../ooxml/story";
import { Collection, collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { Font } from "./font";
import type { OpenDocument } from "./open-document";
import { Range } from "./range";
import { fontScopeOf } from "./font-scope";
import { cellFormatProperties } from "./cell-format";
import { selectMethod } from "./select";
import { cellText, Table } from "./table";
import { rowCollection } from "./table-type";
import { TableCell, tableCellsType } from "./table-cell";

export class TableRow implements HostObject {
  readonly type = tableRowType;
  readonly isWhole = true;
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
  get cells(): Element[] {
    return cellsOf(this.element);
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

export const tableRowType: WireType = wireType<TableRow>("TableRow", () => ({
  properties: {
    Values: {
      get: (row) => row.values,
      set: (row, value) => {
        const [texts = []] = matrixOf(value, 1, row.cells.length);
        row.cells.forEach((cell, column) => setCellText(row.document, cell, texts[column] ?? ""));
      },
    },
    PreferredHeight: {
      get: (row) => (numberAttribute(at(row.element, "trPr", "trHeight"), "val") ?? 0) / 20,
      set: (row, value) => setRowHeight(row, new Arguments([value]).number(0)),
    },
    ...cellFormatProperties<TableRow>(),
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
    InsertRows: {
      writes: true,
      object: (row, args) => {
        const side = args.oneOf(0, ["Before", "After"]);
        return rowCollection(
          row.document,
          insertRows(row.document, row.element, side, args.count(1, 1), args.raw(2)),
        );
      },
    },
    GetNext: { nullable: true, object: (row) => row.next() },
  },
  values: {
    Select: selectMethod<TableRow>(),
    Clear: {
      writes: true,
      value: (row) => {
        for (const cell of row.cells) setCellText(row.document, cell, "");
      },
    },
    Delete: { writes: true, value: (row) => deleteRows(row.document, row.table, row.index, 1) },
  },
}));

function setRowHeight(row: TableRow, points: number): void {
  const height = createW(ownerOf(row.element), "trHeight", { val: String(Math.round(points * 20)) });
  placeInOrder(rowProperties(row.element), height, ["trHeight", "ins", "del", "trPrChange"]);
  row.document.changed(row.element);
}

export const tableRowsType = collectionType<TableRow>("TableRowCollection");
