export {
  createWordHost,
  type CommandOutcome,
  type External,
  type Fault,
  type PageOptions,
  type Play,
  type SyncRecord,
  type TextPlace,
  type ThemeName,
  type User,
  type WordHost,
  type WordHostOptions,
} from "./host";
