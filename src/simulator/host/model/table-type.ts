import { attribute, at, createW, ownerOf, closest, isAttached, type Element } from "../ooxml/dom";
import { cellsOf, tablesIn } from "../ooxml/story";
import { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/errors";
import { Collection, collectionType, wireType, type WireType } from "../protocol/wire-type";
import { Font } from "./font";
import type { OpenDocument } from "./open-document";
import { fontScopeOf } from "./font-scope";
import { outwardNavigation } from "./stretch";
import { builtInNameOf, displayedNameOf } from "./style-of";
import { TableCell } from "./table-cell";
import { TableRow, tableRowsType } from "./table-row";
import { wrapBlock } from "../edit/content-controls";
import { requireEditable } from "../edit/locks";
import { applyToTable, builtInStyle, styleCalled } from "../edit/styles";
import {
  cellPadding,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  setCellPadding,
  setColumnWidth,
  setHeaderRows,
} from "../edit/table-grid";
import { matrixOf, removeTable, setCellText, setTableProperty } from "../edit/tables";
import { cellFormatProperties } from "./cell-format";
import { searchMethod } from "./search";
import { selectMethod } from "./select";
import { borderLocations, TableBorder } from "./table-border";
import { Table } from "./table";
import { altTextProperties, bandProperties, insertingBesides } from "./table-members";

const horizontal: Readonly<Record<string, string>> = { center: "Centered", right: "Right", end: "Right" };

export const tableType: WireType = wireType<Table>("Table", () => ({
  properties: {
    Values: { get: valuesOf, set: setValues },
    RowCount: { get: (table) => table.rows.length },
    HeaderRowCount: {
      get: (table) => table.headerRowCount,
      set: (table, value) => {
        const count = new Arguments([value]).count(0);
        // Word for Windows takes the call and does nothing (office-js #6411).
        if (!table.document.word.ignoresHeaderRowCount) setHeaderRows(table.document, table.element, count);
      },
    },
    IsUniform: { get: (table) => table.isUniform },
    NestingLevel: { get: (table) => table.nestingLevel },
    Alignment: {
      get: (table) => horizontal[attribute(at(table.element, "tblPr", "jc"), "val") ?? ""] ?? "Left",
      set: (table, value) => {
        const jc = { Left: "left", Centered: "center", Right: "right" }[String(value)];
        if (jc === undefined) throw new HostError("InvalidArgument", `no alignment ${String(value)}`);
        requireEditable(table.element);
        setTableProperty(table.element, createW(ownerOf(table.element), "jc", { val: jc }));
        table.document.changed(table.element);
      },
    },
    Width: {
      get: (table) => table.width,
      set: (table, value) => {
        const columns = cellsOf(table.rows[0] ?? table.element).length;
        const width = Math.floor((new Arguments([value]).number(0) * 20) / columns);
        for (let column = 0; column < columns; column += 1)
          setColumnWidth(table.document, table.element, column, width);
      },
    },
    Style: {
      get: (table) => displayedNameOf(table.document, table.element),
      set: (table, value) => applyToTable(table.document, table.element, styleCalled(table.document, value)),
    },
    StyleBuiltIn: {
      get: (table) => builtInNameOf(table.document, table.element),
      set: (table, value) => applyToTable(table.document, table.element, builtInStyle(table.document, value)),
    },
    ...bandProperties(),
    ...altTextProperties(),
    ...cellFormatProperties<Table>(),
  },
  navigation: {
    ...outwardNavigationOfTables(),
    Rows: {
      to: (table) =>
        new Collection(tableRowsType, () => table.rows.map((row) => new TableRow(table.document, row))),
    },
    Tables: {
      to: (table) =>
        new Collection(tablesType, () =>
          table.rows
            .flatMap(cellsOf)
            .flatMap(tablesIn)
            .map((inner) => new Table(table.document, inner)),
        ),
    },
    Font: { to: (table) => new Font(fontScopeOf(table)) },
  },
  objects: {
    ...insertingBesides(),
    AddRows: {
      writes: true,
      object: (table, args) => {
        const atStart = args.oneOf(0, ["Start", "End"]) === "Start";
        const row = atStart ? table.rows[0] : table.rows.at(-1);
        if (!row) throw new HostError("InvalidObjectPath");
        const made = insertRows(
          table.document,
          row,
          atStart ? "Before" : "After",
          args.count(1, 1),
          args.raw(2),
        );
        return rowCollection(table.document, made);
      },
    },
    GetBorder: {
      object: (table, args) => new TableBorder(table.document, table.element, args.oneOf(0, borderLocations)),
    },
    InsertContentControl: { writes: true, object: (table) => wrapBlock(table.document, table.element) },
    Search: searchMethod<Table>(),
    GetCell: { nullable: true, object: (table, args) => table.cell(args.count(0), args.count(1)) },
    GetNext: { nullable: true, object: (table) => table.neighbour(1) },
    GetParagraphBefore: { nullable: true, object: (table) => table.beside("before") },
    GetParagraphAfter: { nullable: true, object: (table) => table.beside("after") },
    GetRange: {
      object: (table, args) => table.range().part(args.oneOf(0, ["Whole", "Start", "End", "After"], "Whole")),
    },
  },
  values: {
    Select: selectMethod<Table>(),
    Clear: { writes: true, value: (table) => clearCells(table) },
    Delete: { writes: true, value: (table) => removeTable(table.document, table.element) },
    DeleteRows: {
      writes: true,
      value: (table, args) =>
        deleteRows(table.document, table.element, args.count(0), args.raw(1) == null ? 1 : args.count(1, 1)),
    },
    DeleteColumns: {
      writes: true,
      value: (table, args) =>
        deleteColumns(
          table.document,
          table.element,
          args.count(0),
          args.raw(1) == null ? 1 : args.count(1, 1),
        ),
    },
    AddColumns: {
      writes: true,
      value: (table, args) => {
        const before =
          args.oneOf(0, ["Start", "End"]) === "Start" ? 0 : cellsOf(table.rows[0] ?? table.element).length;
        insertColumns(table.document, table.element, before, args.count(1, 1), args.raw(2));
      },
    },
    SetCellPadding: {
      writes: true,
      value: (table, args) => setCellPadding(table.document, table.element, args.string(0), args.number(1)),
    },
    GetCellPadding: { value: (table, args) => cellPadding(table.element, args.string(0)) },
    AutoFitWindow: { writes: true, value: (table) => fitWindow(table) },
    DistributeColumns: {
      writes: true,
      value: (table) => {
        const columns = cellsOf(table.rows[0] ?? table.element).length;
        const width = Math.floor((table.width * 20) / columns);
        for (let column = 0; column < columns; column += 1)
          setColumnWidth(table.document, table.element, column, width);
      },
    },
  },
}));

export const tablesType = collectionType<Table>("TableCollection");

function valuesOf(table: Table): string[][] {
  if (table.document.word.refusesMergedValues && !table.isUniform)
    throw new HostError("GeneralException", "the table has merged cells");
  return table.values;
}

/** Sets all cells from a matrix of the table's own shape. */
function setValues(table: Table, value: unknown): void {
  const rows = table.rows.map(cellsOf);
  const [first = []] = rows;
  if (rows.some((cells) => cells.length !== first.length)) {
    throw new HostError("GeneralException", "the table has merged cells");
  }
  const texts = matrixOf(value, rows.length, first.length);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => setCellText(table.document, cell, texts[row]?.[column] ?? "")),
  );
}

function clearCells(table: Table): void {
  for (const cell of table.cells) setCellText(table.document, cell, "");
}

function fitWindow(table: Table): void {
  setTableProperty(table.element, createW(ownerOf(table.element), "tblW", { w: "5000", type: "pct" }));
  table.document.changed(table.element);
}

export function rowCollection(document: OpenDocument, rows: readonly Element[]): Collection<TableRow> {
  return new Collection(tableRowsType, () =>
    rows.filter(isAttached).map((row) => new TableRow(document, row)),
  );
}

/** What a table lies in; "parent table" is the one around it, not itself. */
function outwardNavigationOfTables() {
  const outward = outwardNavigation<Table>();
  return {
    ...outward,
    ParentTable: {
      nullable: true,
      to: (table: Table) => {
        const outer = closest(table.element.parentNode, "tbl");
        return outer ? new Table(table.document, outer) : null;
      },
    },
    ParentTableCell: {
      nullable: true,
      to: (table: Table) => {
        const cell = closest(table.element.parentNode, "tc");
        return cell ? new TableCell(table.document, cell) : null;
      },
    },
  };
}
