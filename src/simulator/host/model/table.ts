import {
  attribute,
  at,
  child,
  closest,
  isAttached,
  numberAttribute,
  onOff,
  type Element,
} from "../ooxml/dom";
import { cellsOf, rowsOf, tablesIn } from "../ooxml/story";
import { Collection, collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { Font } from "./font";
import type { OpenDocument } from "./open-document";
import { Paragraph } from "./paragraph";
import { Range } from "./range";
import { fontScopeOf, outwardNavigation } from "./stretch";
import { builtInNameOf, displayedNameOf } from "./style-of";
import { TableCell } from "./table-cell";
import { TableRow, tableRowsType } from "./table-row";
import { joinedText, storyOf } from "./text";
import { selectMethod } from "./select";

export class Table implements HostObject {
  readonly type = tableType;
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
  get rows(): Element[] {
    return rowsOf(this.element);
  }
  /** Cell texts by row; rows differ in length where cells are merged. */
  get values(): string[][] {
    return this.rows.map((row) => cellsOf(row).map((cell) => cellText(this.document, cell)));
  }
  /** Rows at the top that repeat on each page. */
  get headerRowCount(): number {
    let count = 0;
    for (const row of this.rows) {
      if (!onOff(at(row, "trPr", "tblHeader"))) break;
      count += 1;
    }
    return count;
  }
  get isUniform(): boolean {
    const rows = this.rows.map(cellsOf);
    const merged = rows.flat().some((cell) => {
      const properties = child(cell, "tcPr");
      return (
        (numberAttribute(child(properties, "gridSpan"), "val") ?? 1) > 1 ||
        child(properties, "vMerge") !== undefined
      );
    });
    return !merged && rows.every((cells) => cells.length === rows[0]?.length);
  }
  get nestingLevel(): number {
    let level = 0;
    for (let table = closest(this.element, "tbl"); table; table = closest(table.parentNode, "tbl"))
      level += 1;
    return level;
  }
  get width(): number {
    const widths = this.rows[0]
      ? cellsOf(this.rows[0]).map((cell) => new TableCell(this.document, cell).columnWidth)
      : [];
    return widths.reduce((sum, width) => sum + width, 0);
  }
  cell(row: number, column: number): TableCell | null {
    const element = this.rows[row];
    const cell = element && cellsOf(element)[column];
    return cell ? new TableCell(this.document, cell) : null;
  }
  /** The table so many further on among its siblings in the body. */
  neighbour(distance: number): Table | null {
    const all = tablesIn(closest(this.element.parentNode, "tc") ?? storyOf(this.element));
    const other = all[all.indexOf(this.element) + distance];
    return other ? new Table(this.document, other) : null;
  }
  beside(side: "before" | "after"): Paragraph | null {
    const own = this.paragraphElements();
    const edge = side === "before" ? own[0] : own.at(-1);
    return edge ? new Paragraph(this.document, edge).neighbour(side === "before" ? -1 : 1) : null;
  }
}

/** Paragraphs of a cell are joined by a line feed. */
export function cellText(document: OpenDocument, cell: Element): string {
  return joinedText(
    document,
    document.paragraphsOf(cell).map((one) => one.element),
  );
}

const horizontal: Readonly<Record<string, string>> = { center: "Centered", right: "Right", end: "Right" };

export const tableType: WireType = wireType<Table>("Table", {
  properties: {
    Values: { get: (table) => table.values },
    RowCount: { get: (table) => table.rows.length },
    HeaderRowCount: { get: (table) => table.headerRowCount },
    IsUniform: { get: (table) => table.isUniform },
    NestingLevel: { get: (table) => table.nestingLevel },
    Alignment: {
      get: (table) => horizontal[attribute(at(table.element, "tblPr", "jc"), "val") ?? ""] ?? "Left",
    },
    Width: { get: (table) => table.width },
    Style: { get: (table) => displayedNameOf(table.document, table.element) },
    StyleBuiltIn: { get: (table) => builtInNameOf(table.document, table.element) },
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
  },
});

export const tablesType = collectionType<Table>("TableCollection");

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
