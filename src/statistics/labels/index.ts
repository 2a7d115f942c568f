export { foldLabel, foldWithoutBrackets } from "./fold-label";
