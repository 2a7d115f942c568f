export {
  createWordHost,
  type External,
  type Fault,
  type PageOptions,
  type Play,
  type ThemeName,
  type WordHost,
  type WordHostOptions,
} from "./host";
