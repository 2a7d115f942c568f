import type { CellChange, RefreshPlan, TableRefresh } from "../../../statistics";
import { withoutSpareFrames } from "../state";

/** The tables that have anything that the author should see. */
export function tablesToSee({ tables }: RefreshPlan): TableRefresh[] {
  return withoutSpareFrames(tables).filter(
    ({ state, found }) => state !== "as-it-should-be" || found.state === "control-gone",
  );
}

/** All cells that somebody edited, or may have: it is the author who knows which value is right. */
export function handMadeCells({ tables }: RefreshPlan): CellChange[] {
  return tables.flatMap(({ cells }) => cells.filter(({ kind }) => kind !== "outdated"));
}
