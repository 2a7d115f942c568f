import type { CellChange, RefreshPlan, TableRefresh } from "../../../statistics";

/** Whether a table has anything that the author should see. */
export function needsAttention({ state, found }: TableRefresh): boolean {
  return state !== "as-it-should-be" || found.state === "control-gone";
}

/** All cells that somebody edited, or may have: it is the author who knows which value is right. */
export function handMadeCells({ tables }: RefreshPlan): CellChange[] {
  return tables.flatMap(({ cells }) => cells.filter(({ kind }) => kind !== "outdated"));
}
