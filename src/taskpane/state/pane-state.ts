import type { CheckResult, SectionId, Severity } from "../../report";
import type { Capabilities, GoToResult, OfficeTheme, Progress, WordErrorCode } from "../../word";

/** The three views between which one works. */
export type View = "outline" | "statistics" | "check";
export const views: readonly View[] = ["outline", "statistics", "check"];

export type SeverityFilter = "all" | Severity;
export const filters: readonly SeverityFilter[] = ["all", "error", "warning", "info"];

/** Why something could not be done: the code has a Vietnamese sentence, the detail is for a bug report. */
export interface Failure {
  readonly code: WordErrorCode;
  readonly detail?: string;
}

/** Whether there is a Word to talk to. */
export type Start =
  | { readonly is: "starting" }
  | { readonly is: "unusable"; readonly failure: Failure }
  | { readonly is: "ready" };

/** The read that is going on, or how the last one ended when it gave no result. */
export type Reading =
  | { readonly is: "idle" }
  | { readonly is: "running"; readonly slow: boolean; readonly progress?: Progress }
  | { readonly is: "failed"; readonly failure: Failure }
  | { readonly is: "stopped" };

/** What the last completed check found, and when. */
export interface Checked {
  readonly result: CheckResult;
  readonly at: Date;
  /** Nothing is written in the document. */
  readonly blank: boolean;
  /** Word has said since that something may be different. */
  readonly maybeChanged: boolean;
  /** Only the sections are known yet; the rules are still to be asked. */
  readonly partial: boolean;
}

/** How going to a place ended. `at` is the key of whatever was pressed, so that the answer appears beside it. */
export interface Arrival {
  readonly at: string;
  readonly outcome: GoToResult | Failure;
}

export type Insertion =
  | { readonly is: "idle" }
  | { readonly is: "running" }
  | { readonly is: "done" }
  | { readonly is: "failed"; readonly failure: Failure };

export type NoticeKind = "readOnly" | "tracking" | "inserted";

/** Everything the pane shows. */
export interface PaneState {
  readonly start: Start;
  readonly theme: OfficeTheme["kind"] | undefined;
  readonly view: View;
  /** The help lies over the view; closing it leads back there. */
  readonly helpShown: boolean;
  readonly filter: SeverityFilter;
  readonly capabilities?: Capabilities;
  readonly dismissed: readonly NoticeKind[];
  readonly reading: Reading;
  readonly checked?: Checked;
  /** How often Word has said, since the pane was opened, that something may be different. */
  readonly stirs: number;
  /** The section whose card is open. */
  readonly chosen?: SectionId;
  /** The section that holds Word's cursor. */
  readonly underCursor?: SectionId;
  readonly arrival?: Arrival;
  readonly insertion: Insertion;
  /** The indicator whose figures were asked for from another view; the count makes the same one asked for again. */
  readonly tableAsked?: { readonly indicator: string; readonly times: number };
  /** What the live region says; the count makes the same words be said again. */
  readonly said: { readonly text: string; readonly times: number };
  /** An error that is nobody's answer: shown by the error boundary. */
  readonly crash?: unknown;
}

export const firstState: PaneState = {
  start: { is: "starting" },
  theme: undefined,
  view: "outline",
  helpShown: false,
  filter: "all",
  dismissed: [],
  reading: { is: "idle" },
  stirs: 0,
  insertion: { is: "idle" },
  said: { text: "", times: 0 },
};
