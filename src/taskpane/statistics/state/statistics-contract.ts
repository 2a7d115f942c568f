import type { Outline } from "../../../report";
import type { Decisions, Edit } from "../../../statistics";
import type { LinkedTables, PictureToInsert, SentenceToInsert, ToUnlink } from "../../../word";
import type { Memory } from "../../state";
import type { Page, StatisticsState, TargetsNow, Where } from "./statistics-state";

/** What the figures need from the pane around them; the tests bring their own. */
export interface StatisticsSurroundings {
  linkedTables(): Promise<LinkedTables>;
  readonly outline: Outline;
  readonly memory: Memory;
  /** Tells the open document from others, as far as Word does. */
  documentId(): string;
  /** Nothing may be written into the document. */
  readOnly(): boolean;
  now(): Date;
  say(text: string): void;
  /** The document was written to: what was read of it before may be old. */
  touched(): void;
  /** An error that is nobody's answer. */
  crash(error: unknown): void;
}

/** What a person can do with the figures. None of these rejects: how it went is in the state. */
export interface StatisticsActions {
  /** Reads the data and looks the document through. */
  load(): Promise<void>;
  /** Looks the document through again. */
  survey(): Promise<void>;
  /** The document may have changed. */
  maybeChanged(): void;

  show(page: Page): void;
  /** Opens the table of an indicator; one that has no figures yet starts with its default rows. */
  open(indicator: string): void;
  /** Starts another table of an indicator and opens it. */
  add(indicator: string): void;

  edit(recipe: string, edit: Edit): void;
  /** Does the last edit otherwise: it stays one step of undo. */
  amend(recipe: string, edit: Edit): void;
  undo(recipe: string): void;
  redo(recipe: string): void;
  /** Changes the author's targets, with what can be undone of it. */
  changeTargets(change: (now: TargetsNow) => TargetsNow): void;
  duplicate(recipe: string): void;
  remove(recipe: string): void;
  undoRemoval(): void;

  /** Saves what waits; also tries again what failed. */
  save(): Promise<void>;
  restoreDraft(): void;
  dropDraft(): void;
  /** Makes recipes from the tables of the document that the data do not have. */
  rebuild(): Promise<void>;
  /** Starts with no figures where the stored ones are damaged. */
  startAnew(): Promise<void>;

  placeAt(where: Where): void;
  insertTable(recipe: string): Promise<void>;
  insertSentence(recipe: string, row: string | undefined): Promise<void>;
  /** A sentence that no table gives. */
  insertStatement(sentence: SentenceToInsert): Promise<void>;
  /** Rejects too: the chart says what became of it. */
  insertPicture(recipe: string, picture: PictureToInsert): Promise<void>;
  refresh(only: string | undefined, decisions: Decisions): Promise<void>;
  undoRefresh(): Promise<void>;
  relink(key: string): Promise<void>;
  unlink(which?: ToUnlink): Promise<void>;
  /** Takes away the controls that are left of a recipe's tables which were deleted. */
  dropFrames(recipe: string): Promise<void>;
  goTo(key: string): Promise<void>;
  dismiss(): void;
}

export interface StatisticsStore {
  state(): StatisticsState;
  subscribe(listener: () => void): () => void;
  readonly actions: StatisticsActions;
}
