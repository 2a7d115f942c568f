export { openWord, type OpenOptions } from "./open";
export { WordError, type WordErrorCode } from "./errors";
export type { Capabilities, GoToResult, OfficeTheme, Progress, ReadOptions, WordSession } from "./session";
