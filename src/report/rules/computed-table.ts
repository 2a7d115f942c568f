import type { Place } from "../document";

/**
 * A table of the document that was computed from the author's data, compared with what the data say now. Whoever reads
 * the data prepares it: the rules know nothing of how a table is computed.
 */
export interface ComputedTable {
  /** Position in `ReportDocument.tables`; absent when the document no longer has the table. */
  readonly table?: number;
  /** The name that the author knows the table by. */
  readonly title: string;
  readonly cells: readonly DifferingCell[];
  /** Names of rows that came into the data after the table was written. */
  readonly newRows?: readonly string[];
  /** Sentences about it that were computed too. */
  readonly sentences?: readonly DifferingSentence[];
}

/** A sentence that the data now give otherwise. */
export interface DifferingSentence {
  readonly place: Place;
  /** From where it differs on. */
  readonly inData: string;
}

/** A cell that does not say what the data say. */
export interface DifferingCell {
  readonly row: number;
  readonly column: number;
  readonly rowLabel: string;
  readonly heading: string;
  readonly inDocument: string;
  readonly inData: string;
}
