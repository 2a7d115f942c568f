export type { External } from "./connection";
export type { Fault, Play, ThemeName, WordHostOptions } from "./options";
export { createWordHost, type PageOptions, type WordHost } from "./word-host";
