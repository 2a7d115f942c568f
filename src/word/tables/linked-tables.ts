import type { Outline, SectionId } from "../../report";
import type { FoundInDocument, RefreshWrites, StoredData, TableModel } from "../../statistics";

/**
 * Where something new is put. "section": behind the last text of the section as the document is now; where the
 * section is not found, at the cursor. "cursor": behind the paragraph that holds the cursor (behind the table, when it is in one).
 */
export type InsertionPlace =
  | { readonly at: "section"; readonly outline: Outline; readonly section: SectionId }
  | { readonly at: "cursor" };

export interface InsertedTable {
  readonly at: InsertionPlace["at"];
  /** The number its caption got. */
  readonly number: number;
}

/**
 * The data kept in the document. "none": there are none yet. "repaired": what could be read was, the rest is kept.
 * "damaged": unreadable; saving asks for `overDamaged`. "newer": written by a newer version of this program, never overwritten.
 */
export type StoredState =
  | { readonly is: "none" }
  | { readonly is: "read"; readonly data: StoredData }
  | { readonly is: "repaired"; readonly data: StoredData; readonly message: string }
  | { readonly is: "damaged"; readonly message: string }
  | { readonly is: "newer"; readonly message: string };

/** A sentence to be put at the cursor. */
export interface SentenceToInsert {
  readonly recipe: string;
  /** The row it is about; absent = the table as a whole. */
  readonly row?: string;
  /** Of its content control. */
  readonly title: string;
  readonly text: string;
}

export interface PictureToInsert {
  /** PNG, base64 without the "data:" prefix. */
  readonly base64: string;
  readonly title: string;
  readonly altText: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** All that belongs to these recipes, or just the tables and sentences with these keys. */
export type ToUnlink = { readonly recipes: readonly string[] } | { readonly keys: readonly string[] };

/** Data that are saved with what is written: both or neither. */
export interface DataToKeep {
  readonly data: StoredData;
  readonly overDamaged?: boolean;
}

/** A table that is to be inserted, or the key of one that stands in the document already and is to be selected instead. */
export type InsertDecision = { readonly keep?: DataToKeep } & (
  { readonly insert: TableModel } | { readonly select: string }
);

export interface Decided<Decision extends InsertDecision> {
  readonly decision: Decision;
  readonly inserted?: InsertedTable;
}

/** What a refresh is to write, and the data whose tables and sentences those are. */
export interface RefreshDecision {
  readonly writes: RefreshWrites;
  readonly data: StoredData;
}

/** The tables and sentences of the document that are computed from data, and the data. Rejects with `WordError` only. */
export interface LinkedTables {
  /** No sync: the data lie in a custom XML part, read through the Common API. */
  loadData(): Promise<StoredState>;
  /** Replaces the data. Rejects with "newer-data" when those in the document are of a newer version. */
  saveData(data: StoredData, options?: Omit<DataToKeep, "data">): Promise<void>;
  /**
   * Finds the tables and sentences of the data in the document. One sync; another only for a Word that does not tell
   * everything at once, or that records changes (then texts are as they will be once all are accepted; WordApi 1.3
   * cannot tell that).
   */
  survey(data: StoredData): Promise<FoundInDocument>;
  /**
   * Writes a table in one sync, after one to read; takes everything back if the host stops in the middle ("half-done" when
   * that fails as well). Selects it. Controls of the recipe whose table was deleted go with it. Its alternative text needs WordApiDesktop 1.3; below that the title of its content
   * control names it.
   */
  insertTable(model: TableModel, place: InsertionPlace, keep?: DataToKeep): Promise<InsertedTable>;
  /**
   * `survey` and `insertTable` in one: what to insert, if anything, is decided on what is found, so that one sync reads and
   * one writes. `inserted` is absent when a table was selected instead.
   */
  insertDecided<Decision extends InsertDecision>(
    data: StoredData,
    place: InsertionPlace,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decided<Decision>>;
  /**
   * Writes a sentence at the cursor, in a content control of its own, parted by spaces from the text around it. One sync to
   * read, one to write. With the cursor in a table or sentence of ours it goes behind that, below a table as a paragraph;
   * with the cursor in content controls a few more syncs read what they are. Takes everything back if the host stops in the middle.
   */
  insertSentence(sentence: SentenceToInsert, keep?: DataToKeep): Promise<void>;
  /** One sync to write. */
  insertPicture(picture: PictureToInsert, place: InsertionPlace): Promise<void>;
  /**
   * Carries the writes out: one sync to read, one to write. Rejects with "changed" when a table is no longer as `expected`;
   * nothing is written then. Puts the old texts back if the host stops in the middle. What is found afterwards.
   */
  refresh(writes: RefreshWrites, data: StoredData): Promise<FoundInDocument>;
  /**
   * `survey` and `refresh` in one: what to write is decided on what is found, so that one sync reads and one writes. Nothing
   * is written where nothing is decided. Selects the first of what was written. Resolves with what was decided.
   */
  update<Decision extends RefreshDecision>(
    data: StoredData,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decision>;
  /** Puts a content control around a table that has lost it. */
  relink(key: string, data: StoredData): Promise<void>;
  /** Selects the table or sentence; false when it is not there any more. */
  goTo(key: string): Promise<boolean>;
  /** "Gỡ liên kết": takes content controls of ours away and leaves their contents; all, or those that are asked for. Their number. */
  unlink(which?: ToUnlink): Promise<number>;
}
