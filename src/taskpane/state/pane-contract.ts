import type {
  CheckOptions,
  CheckResult,
  InsertOutlinePlan,
  Outline,
  Place,
  ReportDocument,
  SectionId,
  SectionMap,
} from "../../report";
import type { LinkedTables, WordSession } from "../../word";
import type { Memory } from "./memory";
import type { NoticeKind, PaneState, SeverityFilter, View } from "./pane-state";

/** Asks every rule. */
export type Check = (document: ReportDocument, outline: Outline, options?: CheckOptions) => CheckResult;

/** What comes with the rules: what is said of their result, too. */
export interface Rules {
  readonly checkReport: Check;
  announcement(result: CheckResult): string;
}

/** What the pane needs from outside; the tests bring their own Word and clock. */
export interface PaneSurroundings {
  openWord(): Promise<WordSession>;
  readonly outline: Outline;
  /** Loaded while Word is being read. */
  loadFinding(): Promise<(document: ReportDocument, outline: Outline) => SectionMap>;
  /** The rules are many: their code is loaded when the sections can be seen. */
  loadCheck(): Promise<Rules>;
  planOutline(outline: Outline): Promise<InsertOutlinePlan>;
  readonly memory: Memory;
  /** What the ribbon's button asked for. */
  readonly requested?: View | "help";
  now(): Date;
}

/** What a person can do in the pane. None of these rejects: how it went is in the state. */
export interface PaneActions {
  start(): Promise<void>;
  check(): Promise<void>;
  /** The check that the pane makes of itself, for views that can be used before it; does nothing once one was made. */
  firstCheck(): Promise<void>;
  stop(): void;
  /** `at`: key of what was pressed; `where`: how the place is called when it is announced. */
  goTo(at: string, place: Place, where: string): Promise<void>;
  insertOutline(): Promise<void>;
  choose(section: SectionId): void;
  show(view: View): void;
  showHelp(shown: boolean): void;
  filterBy(filter: SeverityFilter): void;
  dismiss(notice: NoticeKind): void;
  say(text: string): void;
  /** Shows the figures of an indicator's table. */
  openTable(indicator: string): void;
  /** The pane wrote into the document: what was read of it may be old. */
  touched(): void;
  /** An error that is nobody's answer. */
  crash(error: unknown): void;
}

export interface PaneStore {
  state(): PaneState;
  subscribe(listener: () => void): () => void;
  readonly actions: PaneActions;
  /** The computed tables of the document; rejects with `WordError` only. */
  linkedTables(): Promise<LinkedTables>;
  /** Tells the open document from others, as far as Word does; empty for one that was never saved. */
  documentId(): string;
}
