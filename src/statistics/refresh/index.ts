export type { FoundInDocument, FoundSentence, FoundTable, LinkState, TableLine } from "./found";
export type {
  CellChange,
  Decision,
  Decisions,
  FormerRow,
  LineChange,
  Refresh,
  RefreshPlan,
  RefreshWrites,
  RowToInsert,
  SentenceRefresh,
  TableRefresh,
  TableRefreshState,
  TableWrites,
} from "./plan";
