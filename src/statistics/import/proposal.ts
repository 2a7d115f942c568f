import type { Cells } from "../recipes";

/** Why a column or row of the block is not taken over. */
export type LeftOutReason =
  /** STT: the table counts for itself. */
  | "counted"
  /** Ratios and sums: computed from the figures, so a slip in the block is not taken along. */
  | "computed"
  | "subtotal"
  /** "– Trong đó …" below a numbered row that counts it already. */
  | "part"
  /** A second column for the same figure. */
  | "repeated"
  /** A figure without a year in a block that has years. */
  | "no-year"
  | "unknown"
  /** "1 | 2 | 3=1+2" below the header. */
  | "column-numbers"
  /** The header again, on a new page. */
  | "header"
  /** "Ghi chú: …", "Nguồn: …" below the table. */
  | "remark"
  | "no-label"
  /** The author left it out. */
  | "unwanted";

export interface ProposedColumn {
  /** Column of the block; its row, when the block stands across. */
  readonly position: number;
  readonly heading: string;
  /** The first text below the heading, for the author to recognise it by. */
  readonly sample: string;
  /** What it becomes; absent when it is left out. */
  readonly to?:
    | { readonly kind: "label" | "group" }
    | { readonly kind: "cells"; readonly column: string; readonly year?: number };
  readonly leftOut?: LeftOutReason;
  /** Vietnamese: why it is left out. */
  readonly why?: string;
}

export interface ProposedRow {
  /** Row of the block; its column, when the block stands across. */
  readonly position: number;
  readonly kind: "group" | "item" | "total";
  readonly label: string;
  /** By cell key; blank cells of the block are absent. */
  readonly cells: Cells;
}

export interface LeftOutRow {
  readonly position: number;
  readonly text: string;
  readonly reason: LeftOutReason;
  readonly why: string;
}

/** What would go where, for the author to confirm or correct before anything is imported. */
export interface Proposal {
  /**
   * "rows": one row of the block is a row of the table; "columns": the block stands across; "years": years side by side
   * and each row's figures below its name, as the table of several years has them.
   */
  readonly orientation: "rows" | "columns" | "years";
  readonly columns: readonly ProposedColumn[];
  readonly rows: readonly ProposedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Years that the headings name, ascending. */
  readonly years: readonly number[];
}

/** What the author says a column is: one of the indicator's (by key, the label's too), or the names of groups. */
export type ColumnChoice = { readonly column: string; readonly year?: number } | { readonly kind: "group" };

/** What the author corrects in a proposal. */
export interface ImportChoices {
  readonly orientation?: Proposal["orientation"];
  /**
   * How many rows of the block (columns, where it stands across) are its header; absent = found by their words. With it
   * there is a proposal even for a block without any known heading: the author says what each column is.
   */
  readonly headerRows?: number;
  /** By position; null leaves the column out. */
  readonly columns?: Readonly<Record<number, ColumnChoice | null>>;
}
