import type { Decision, Decisions, RefreshPlan, TableRefresh } from "../../../statistics";

/** How much of a plan is written into the document and how much is taken into the data, as decided. */
export interface DecidedChanges {
  readonly cells: number;
  readonly lines: number;
  readonly rows: number;
  readonly sentences: number;
  readonly takenBack: number;
}

/** Anything of a plan that the author may decide on. */
export interface Decidable {
  readonly key: string;
  readonly proposed: Decision;
}

/** What becomes of one change. */
export function decisionOn(decisions: Decisions, change: Decidable): Decision {
  return decisions[change.key] ?? change.proposed;
}

/** Counts what is done as decided. */
export function decidedChanges({ tables, sentences }: RefreshPlan, decisions: Decisions): DecidedChanges {
  const all = (of: (table: TableRefresh) => readonly Decidable[]) => tables.flatMap(of);
  const count = (changes: readonly Decidable[], decision: Decision) =>
    changes.filter((change) => decisionOn(decisions, change) === decision).length;
  return {
    cells: count(
      all(({ cells }) => cells),
      "write",
    ),
    lines: count(
      all(({ lines }) => lines),
      "write",
    ),
    rows: count(
      all(({ newRows, formerRows }) => [...newRows, ...formerRows]),
      "write",
    ),
    sentences: count(sentences, "write"),
    takenBack: count(all(decidables), "take-back"),
  };
}

/** Everything of a table that the author may decide on. */
export function decidables({
  cells,
  lines,
  newRows,
  formerRows,
  ownRows,
}: TableRefresh): readonly Decidable[] {
  return [...cells, ...lines, ...newRows, ...formerRows, ...ownRows];
}

/** Whether pressing "Cập nhật" would do anything. */
export function isAnythingDecided({ cells, lines, rows, sentences, takenBack }: DecidedChanges): boolean {
  return cells + lines + rows + sentences + takenBack > 0;
}

/** How many things differ, sentences too, and in how many tables. */
export function foundDifferences({ tables, sentences, lostSentences }: RefreshPlan): {
  readonly differences: number;
  readonly tables: number;
} {
  return {
    differences: tables.reduce(
      (sum, table) => sum + differencesIn(table),
      sentences.length + lostSentences.length,
    ),
    tables: tables.filter(({ state }) => state === "differs").length,
  };
}

/** How many things of a table differ. */
export function differencesIn(table: TableRefresh): number {
  return decidables(table).length + table.newColumns.length;
}
