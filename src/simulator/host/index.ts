export type { CommandOutcome } from "./common-api/function-commands";
export type { External } from "./connection";
export type { Fault, Play, ThemeName, WordHostOptions } from "./options";
export type { SyncRecord } from "./protocol/rich-api";
export type { TextPlace, User } from "./user";
export { createWordHost, type PageOptions, type WordHost } from "./word-host";
export type { TableAction } from "./user-tables";
