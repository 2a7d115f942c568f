import type { Grid } from "../../../../statistics";

/** A sheet as the file's list of sheets tells it. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** The cells of a sheet as an official sees them, from A1. */
export interface SheetContent {
  readonly grid: Grid;
  /** Positions from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells with a formula whose result the file does not hold: "D5". They are blank in the grid. */
  readonly withoutResult: readonly string[];
  /** Cells that show an error: "#DIV/0!". */
  readonly errors: readonly string[];
  /** Cells with words in a font that is not Unicode (.VnTime, VNI-Times): what they hold are other letters. */
  readonly legacyFonts: readonly string[];
  /** How a file of plain text was read, for the author to see whether that is right. */
  readonly textFile?: { readonly encoding: string; readonly separator: Separator };
}

export type Separator = "," | ";" | "\t";

/** An opened file. */
export interface Spreadsheet {
  readonly sheets: readonly SheetInfo[];
  read(sheet: number): Promise<SheetContent>;
  /** Ends what is being read, and gives the memory back. */
  close(): void;
}

/** Why a file cannot be read; the sentence for the author is in texts/statistics-import.ts. */
export type SpreadsheetErrorCode =
  | "empty"
  | "too-large"
  | "too-much-inside"
  | "too-many-sheets"
  | "too-many-cells"
  | "encrypted"
  | "old-excel"
  | "binary-excel"
  | "open-document"
  | "web-page"
  | "word-document"
  | "not-a-spreadsheet"
  | "damaged"
  | "no-sheets"
  | "unreadable"
  | "failed";

export class SpreadsheetError extends Error {
  override readonly name = "SpreadsheetError";

  constructor(
    readonly code: SpreadsheetErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/**
 * Far above any table of a report, far below what stops a web view. A hostile file costs no more than this, in a worker
 * that can be ended.
 */
export const limits = {
  /** Of the file. */
  bytes: 10 * 2 ** 20,
  /** Of the parts that are read, unpacked: a packed megabyte of zeros is a gigabyte. */
  unpacked: 64 * 2 ** 20,
  parts: 2_000,
  sheets: 100,
  /** Of a sheet, blank ones inside it included. */
  cells: 200_000,
  rows: 20_000,
  columns: 500,
} as const;
