import type { Column } from "../indicators";
import type { CellAddress } from "../recipes";

export type CellAlignment = "left" | "center" | "right";

export interface TableColumn {
  readonly heading: string;
  readonly role: Column["role"];
  readonly alignment: CellAlignment;
  /** Percent of the text width; all columns together are 100. */
  readonly width: number;
}

export interface TableCell {
  readonly text: string;
  /** "entered": the author's own, at `address`; "computed": follows from it; "label": names, numbers, blank cells. */
  readonly origin: "label" | "entered" | "computed";
  readonly address?: CellAddress;
  /** How a ratio was computed: "72 ÷ 170 × 100 = 42,35%". */
  readonly formula?: string;
}

/**
 * "item" rows are the author's; in a series an item's figures stand in the "measure" rows below it. Only "header"
 * rows repeat on the next page.
 */
export interface TableRow {
  readonly kind: "header" | "group" | "item" | "measure" | "total" | "shares";
  /** The recipe's row that this one shows. */
  readonly row?: string;
  readonly cells: readonly TableCell[];
}

export type TableWarningKind =
  "division-by-zero" | "incomplete" | "uneven-total" | "attendances-summed" | "not-summable" | "former-level";

/** What the author should know before the table is inserted; nothing here keeps it from being inserted. */
export interface TableWarning {
  readonly kind: TableWarningKind;
  readonly message: string;
}

/** A table as it is to stand in the document, in words and percent: what writes it needs to know nothing else. */
export interface TableModel {
  /** Id of the recipe. */
  readonly recipe: string;
  /** The name that the author knows the table by. */
  readonly title: string;
  /** "Bảng {n}. …": `captionNumber` stands for the number, which follows from the table's place in the document. */
  readonly caption: string;
  /** Right above the table; absent without figures. */
  readonly unitLine?: string;
  readonly columns: readonly TableColumn[];
  /** Header rows first. Every row has a cell for every column: Word's API cannot read merged cells back. */
  readonly rows: readonly TableRow[];
  /** Below the table: date and source of the figures. */
  readonly sourceLine?: string;
  readonly altText: string;
  /** The ratio in words: "Tỷ lệ (%) = Nữ ÷ Tổng số × 100, làm tròn đến 2 chữ số thập phân". */
  readonly formula?: string;
  readonly warnings: readonly TableWarning[];
}

/** Where the caption's number goes. */
export const captionNumber = "{n}";

/** The model's texts, row by row, as Word's table takes them. */
export function cellTexts(model: TableModel): string[][] {
  return model.rows.map((row) => row.cells.map((cell) => cell.text));
}
