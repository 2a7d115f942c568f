/**
 * What was found in the document of the tables and sentences that belong to the data, as plain values: the planning
 * of a refresh needs to know nothing of Word.
 */
export interface FoundInDocument {
  /** In document order; a table that was copied occurs once for each copy. */
  readonly tables: readonly FoundTable[];
  readonly sentences: readonly FoundSentence[];
}

/**
 * "linked": the table stands in its content control. "table-gone": the control is left, its table was deleted.
 * "control-gone": the table stands without its control and was recognised by its content.
 */
export type LinkState = "linked" | "table-gone" | "control-gone";

export interface FoundTable {
  /** Names this occurrence until the document is surveyed again. */
  readonly key: string;
  /** Id of the recipe, as the control's tag says it; it may be one that the data do not have. */
  readonly recipe: string;
  readonly state: LinkState;
  /** Cell texts row by row; empty when the table is gone. */
  readonly grid: readonly (readonly string[])[];
  /** The paragraphs around the table that our insertion wrote there, as they read now; absent when they are not there. */
  readonly lines: Partial<Readonly<Record<TableLine, string>>>;
  /** The number that its caption should have by its order among the captions "Bảng n." of the document; from 1. */
  readonly number: number;
}

/** The lines around a table: its caption and unit above it, the date and source of its figures below. */
export type TableLine = "caption" | "unit" | "source";

export interface FoundSentence {
  readonly key: string;
  readonly recipe: string;
  /** The row it is about; absent = the table as a whole. */
  readonly row?: string;
  readonly text: string;
}
