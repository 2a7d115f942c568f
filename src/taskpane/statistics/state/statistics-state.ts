import {
  targetsInForce,
  type planRefresh,
  type FoundInDocument,
  type History,
  type Refresh,
  type StoredData,
  type Target,
} from "../../../statistics";
import type { InsertionPlace, StoredState } from "../../../word";
import type { Failure } from "../../state";

/** How it stands with the data that the document keeps. */
export type Loading =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly failure: Failure }
  | { readonly is: StoredState["is"]; readonly message?: string };

/** Whether what was typed is in the document. "held": not before the author says so, because something damaged is there. */
export type Saving =
  | { readonly is: "nothing" }
  | { readonly is: "waiting" }
  | { readonly is: "saving" }
  | { readonly is: "saved" }
  | { readonly is: "held" }
  | { readonly is: "not-allowed" }
  | { readonly is: "failed"; readonly failure: Failure };

/** What was found in the document when it was last looked through. */
export interface Survey {
  readonly is: "none" | "running" | "done" | "failed";
  readonly failure?: Failure;
  readonly found?: FoundInDocument;
  /** Tells what differs from the figures there: its code is loaded with the first look. */
  readonly planRefresh?: typeof planRefresh;
  readonly at?: Date;
  /** Word has said since that something may be different. */
  readonly maybeChanged: boolean;
}

/** Unsaved typing of an opening that ended before it could be saved. */
export interface Draft {
  readonly data: StoredData;
  readonly at: Date;
  /** Typed into a document that never was a file: nothing tells whether it is the one that is open. */
  readonly nameless: boolean;
}

export type Page =
  | { readonly is: "list" }
  | { readonly is: "editor" | "import" | "chart" | "sentence"; readonly recipe: string }
  /** `only`: the recipe whose tables are looked at; absent = all. */
  | { readonly is: "refresh"; readonly only?: string }
  /** `of`: the recipe whose target is looked at; absent = all. */
  | { readonly is: "targets"; readonly of?: string };

/** What is being done in the document; one thing at a time. */
export type Job =
  "insert" | "sentence" | "picture" | "refresh" | "undo" | "unlink" | "relink" | "rebuild" | "go-to";

/** How the last thing ended, as long as the author has not put it away. */
export interface Outcome {
  readonly tone: "success" | "info" | "warning" | "error";
  readonly text: string;
  readonly failure?: Failure;
  /** What can be taken back from here. */
  readonly undo?: "refresh" | "removal";
}

/** Where a new table goes. */
export type Where = InsertionPlace["at"];

/** What "Hoàn tác lần cập nhật này" needs. */
export interface LastRefresh {
  readonly undo: Refresh["undo"];
  readonly histories: readonly History[];
}

/** The author's targets, as they were before the last changes, and what was undone. */
export interface TargetsNow {
  readonly targets: StoredData["targets"];
  /** Absent when nothing was changed that could be undone. */
  readonly targetSteps?:
    | { readonly past: readonly StoredData["targets"][]; readonly future: readonly StoredData["targets"][] }
    | undefined;
}

export interface LastRemoval {
  readonly history: History;
  readonly position: number;
}

/** Everything the view "Số liệu" shows. */
export interface StatisticsState extends TargetsNow {
  readonly loading: Loading;
  /** One a table, in the order they are stored in. */
  readonly histories: readonly History[];
  /** A table that was opened and in which nothing was entered yet: it is no data. */
  readonly fresh?: History;
  readonly unread: StoredData["unread"];
  readonly saving: Saving;
  readonly draft?: Draft;
  readonly survey: Survey;
  readonly page: Page;
  /** What the page was left from, for the focus when it comes back. */
  readonly leftFrom?: Page;
  readonly where: Where;
  readonly job?: Job;
  readonly outcome?: Outcome;
  readonly lastRefresh?: LastRefresh;
  readonly lastRemoval?: LastRemoval;
}

export const firstState: StatisticsState = {
  loading: { is: "loading" },
  histories: [],
  targets: [],
  unread: [],
  saving: { is: "nothing" },
  survey: { is: "none", maybeChanged: false },
  page: { is: "list" },
  where: "section",
};

/** The data as they are now. */
export function dataOf({ histories, targets, unread }: StatisticsState): StoredData {
  return { recipes: histories.map(({ present }) => present), targets: [...targets], unread: [...unread] };
}

/** The targets that tables are compared with: the author's and the programme's. */
export function targetsOf({ targets }: StatisticsState): readonly Target[] {
  return targetsInForce(targets);
}

/** The history of a table, stored or only opened. */
export function historyOf({ histories, fresh }: StatisticsState, recipe: string): History | undefined {
  const stored = histories.find(({ present }) => present.id === recipe);
  return stored ?? (fresh?.present.id === recipe ? fresh : undefined);
}
