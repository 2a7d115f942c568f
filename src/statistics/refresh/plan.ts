import type { CellDifference, DifferenceKind, TableModel } from "../tables";
import type { Details, Recipe, StoredData } from "../recipes";
import type { FoundInDocument, FoundSentence, FoundTable, TableLine } from "./found";

/** What a refresh would change, shown before anything is written. */
export interface RefreshPlan {
  /** What it was made from. */
  readonly data: StoredData;
  readonly found: FoundInDocument;
  readonly tables: readonly TableRefresh[];
  readonly sentences: readonly SentenceRefresh[];
  /** Sentences that stay as they are though the data say nothing of the kind any more. */
  readonly lostSentences: readonly LostSentence[];
}

/** A sentence of the document that the data no longer give: its row is gone, or its figures cannot be right. */
export interface LostSentence {
  readonly found: FoundSentence;
  /** Vietnamese: why there is none. */
  readonly why: string;
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
  /** Absent with "no-recipe". As they are after what is taken back. */
  readonly recipe?: Recipe;
  readonly model?: TableModel;
  readonly cells: readonly CellChange[];
  readonly lines: readonly LineChange[];
  /** Rows that the data have and the table does not: new ones, and those that the author deleted from the table. */
  readonly newRows: readonly RowToInsert[];
  /** Rows of the table that were written by us and that the data no longer have. */
  readonly formerRows: readonly FormerRow[];
  /** Rows that the author added to the table, with figures that the data could take over. */
  readonly ownRows: readonly OwnRow[];
  /** Headings of columns that the data have and the table never had: only inserting it anew shows them. */
  readonly newColumns: readonly string[];
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
  /** Blank where the line is not there. */
  readonly old: string;
  readonly new: string;
  readonly proposed: Decision;
  /** What "take-back" sets in the data; absent when the line says nothing that the data could hold. */
  readonly takenBack?: Details;
}

/** "write" inserts it, "take-back" removes it from the data, "keep" leaves both. */
export interface RowToInsert {
  readonly key: string;
  /** Below this row of the document's table. */
  readonly after: number;
  /** By column of the document's table. */
  readonly texts: readonly string[];
  /** In a series: the rows of its figures, which follow it. */
  readonly further: readonly (readonly string[])[];
  readonly label: string;
  readonly proposed: Decision;
  /** Id of the recipe's row; absent for rows that are computed, which cannot be removed from the data. */
  readonly row?: string;
}

/** "write" deletes it from the table, "take-back" adds it to the data again, "keep" leaves it where it is. */
export interface FormerRow {
  readonly key: string;
  readonly row: number;
  /** In a series: the rows of its figures. */
  readonly further: readonly number[];
  readonly label: string;
  readonly proposed: Decision;
  /** Whether the data could hold it: not what is computed, and not the row of a series. */
  readonly takable: boolean;
}

/** "take-back" adds it to the data, anything else leaves it as it is. */
export interface OwnRow {
  readonly key: string;
  readonly row: number;
  readonly label: string;
  readonly texts: readonly string[];
  readonly proposed: Decision;
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

/** What is done with a change. */
export type Decide = (change: { readonly key: string; readonly proposed: Decision }) => Decision;
