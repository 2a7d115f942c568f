import { at, child, closest, isAttached, numberAttribute, onOff, type Element } from "../ooxml/dom";
import { cellsOf, rowsOf, tablesIn } from "../ooxml/story";
import { type HostObject } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";
import { Paragraph } from "./paragraph";
import { Range } from "./range";
import { TableCell } from "./table-cell";
import { joinedText, storyOf } from "./text";
import { tableType } from "./table-type";

export class Table implements HostObject {
  readonly type = tableType;
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
  get rows(): Element[] {
    return rowsOf(this.element);
  }
  get cells(): Element[] {
    return this.rows.flatMap(cellsOf);
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
