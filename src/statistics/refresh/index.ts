export { carryOut } from "./carry-out";
export type { FoundInDocument, FoundSentence, FoundTable, TableLine } from "./found";
export type {
  CellChange,
  Decision,
  Decisions,
  Refresh,
  RefreshPlan,
  RefreshWrites,
  TableRefresh,
  TableWrites,
} from "./plan";
export { planRefresh } from "./plan-refresh";
export { gridAfter } from "./grid-after";
export { withInsertedSentence, withInsertedTable } from "./written";
export { rebuildRecipe } from "./rebuild-recipe";
