export { foldLabel, foldWithoutBrackets } from "./fold-label";
export { plainWords } from "./plain-words";
