export { carryOut } from "./carry-out";
export type { FoundInDocument, FoundSentence, FoundTable, LinkState, TableLine } from "./found";
export type {
  CellChange,
  Decision,
  Decisions,
  FormerRow,
  LineChange,
  OwnRow,
  Refresh,
  RefreshPlan,
  RefreshWrites,
  RowToInsert,
  SentenceRefresh,
  TableRefresh,
  TableRefreshState,
  TableWrites,
} from "./plan";
export { planRefresh } from "./plan-refresh";
export { gridAfter } from "./grid-after";
export { withInsertedSentence, withInsertedTable } from "./written";
export { rebuildRecipe, type Rebuilt } from "./rebuild-recipe";
