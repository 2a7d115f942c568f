import type { InsertOutlinePlan, Outline, Place, ReportDocument } from "../report";
import type { LinkedTables } from "./tables/linked-tables";

/** What this Word can do and what the document allows; read once at the start, again before each write. */
export interface Capabilities {
  /** Highest WordApi set supported, e.g. "1.3". */
  readonly wordApi: string;
  /** The document may be read but not changed, and why; absent when it may be changed. */
  readonly readOnly?: "readOnly" | "protected" | "final";
  /** Word records changes at the moment; absent when this Word cannot tell. */
  readonly trackingOn?: boolean;
}

/** How far a long read has come. `total` is absent until it is known. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting rejects with code "cancelled"; nothing is left half done. */
  readonly signal?: AbortSignal;
}

/** "exact": the place is as it was; "moved": found elsewhere or reworded; "gone": not found, nothing selected. */
export type GoToResult = "exact" | "moved" | "gone";

/** Where the cursor is, told by the paragraphs around it. */
export interface CursorPlace {
  /** In the numbering of the last `readReport`; absent when it cannot be told. */
  readonly paragraph?: number;
  /** These paragraphs are as they were read then: the cursor moved, and nothing was typed there. */
  readonly asRead: boolean;
}

/** The Office theme in plain colours. */
export interface OfficeTheme {
  readonly kind: "light" | "dark" | "highContrast";
}

/**
 * The pane's and the commands' whole view of Word. Every member rejects with `WordError` only.
 * Made by `openWord()`; the tests make it over the simulator.
 */
export interface WordSession {
  /** Common API facts that need no sync. */
  readonly displayLanguage: string;
  readonly theme: OfficeTheme;
  /** Where the document lies; empty or absent for one that was never saved, or where the host keeps it to itself. */
  readonly documentUrl?: string;
  /** One sync. */
  capabilities(): Promise<Capabilities>;
  /** At most 3 syncs whatever the document's size. */
  readReport(outline: Outline, options?: ReadOptions): Promise<ReportDocument>;
  /** Selects the place and scrolls to it, re-resolved against the document as it is now. */
  goTo(place: Place): Promise<GoToResult>;
  /** One sync. */
  cursor(): Promise<CursorPlace>;
  /** "Chèn đề cương": refuses with code "not-empty" when the document has text. One sync to write. */
  insertOutline(plan: InsertOutlinePlan): Promise<void>;
  /** The tables computed from data; their code is loaded only now. */
  linkedTables(): Promise<LinkedTables>;
  /** Calls back (debounced) when the document may have changed or the cursor moved; returns how to stop. */
  onMaybeChanged(listener: () => void): () => void;
}
