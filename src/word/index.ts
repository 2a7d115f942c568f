export { openWord, type OpenOptions } from "./open";
export { WordError, type WordErrorCode } from "./errors";
export { onCommand, openedDialog, showDialog } from "./host/function-commands";
export type {
  Capabilities,
  CursorPlace,
  GoToResult,
  OfficeTheme,
  Progress,
  ReadOptions,
  WordSession,
} from "./session";
export type {
  DataToKeep,
  Decided,
  InsertDecision,
  InsertedTable,
  InsertionPlace,
  LinkedTables,
  PictureToInsert,
  RefreshDecision,
  SentenceToInsert,
  StoredState,
  ToUnlink,
} from "./tables/linked-tables";
