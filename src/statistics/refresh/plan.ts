import type { CellDifference, DifferenceKind, TableModel } from "../tables";
import type { Recipe, StoredData } from "../recipes";
import type { FoundSentence, FoundTable, TableLine } from "./found";

/** What a refresh would change, shown before anything is written. */
export interface RefreshPlan {
  readonly tables: readonly TableRefresh[];
  readonly sentences: readonly SentenceRefresh[];
}

/**
 * "as-it-should-be": nothing to do. "differs": see its changes. "unrecognised": the table no longer resembles the
 * recipe's, only inserting it anew helps. "no-recipe": the data do not have its recipe; it can be rebuilt from the cells.
 * "no-table": the control is left without a table.
 */
export type TableRefreshState = "as-it-should-be" | "differs" | "unrecognised" | "no-recipe" | "no-table";

export interface TableRefresh {
  readonly found: FoundTable;
  readonly state: TableRefreshState;
  /** Absent with "no-recipe". */
  readonly recipe?: Recipe;
  readonly model?: TableModel;
  readonly cells: readonly CellChange[];
  readonly lines: readonly LineChange[];
  /** Rows that the data have and the table does not: written where they belong. */
  readonly newRows: readonly RowToInsert[];
  /** Rows of the table that were written by us and that the data no longer have. */
  readonly formerRows: readonly FormerRow[];
}

/** A cell that differs, and what would be done with it unless the author decides otherwise. */
export interface CellChange extends CellDifference {
  /** Names it within the plan, for the author's decisions. */
  readonly key: string;
  readonly proposed: Decision;
}

export interface LineChange {
  readonly key: string;
  readonly line: TableLine;
  readonly kind: DifferenceKind;
  readonly old: string;
  readonly new: string;
  readonly proposed: Decision;
}

export interface RowToInsert {
  readonly key: string;
  /** Below this row of the document's table. */
  readonly after: number;
  /** By column of the document's table. */
  readonly texts: readonly string[];
  readonly label: string;
}

export interface FormerRow {
  readonly key: string;
  readonly row: number;
  readonly label: string;
}

export interface SentenceRefresh {
  readonly found: FoundSentence;
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly old: string;
  readonly new: string;
  readonly proposed: Decision;
}

/** "write": what was computed; "take-back": the document's value into the data; "keep": leave both as they are. */
export type Decision = "write" | "take-back" | "keep";

/** The author's decisions by key of the change; what is not named is done as proposed. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What is to be written into the document, and the data afterwards. */
export interface Refresh {
  readonly writes: RefreshWrites;
  readonly data: StoredData;
  /** Values and rows that were changed, for "Hoàn tác lần cập nhật này". */
  readonly undo: RefreshWrites;
}

export interface RefreshWrites {
  readonly tables: readonly TableWrites[];
  readonly sentences: readonly { readonly key: string; readonly text: string }[];
}

export interface TableWrites {
  /** `FoundTable.key`. */
  readonly key: string;
  /** What the table's cells are expected to say now: another text means that the document has changed meanwhile. */
  readonly expected: readonly (readonly string[])[];
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly lines: readonly { readonly line: TableLine; readonly text: string }[];
  readonly insertRows: readonly { readonly after: number; readonly texts: readonly string[] }[];
  /** Positions before anything is inserted. */
  readonly deleteRows: readonly number[];
}
