export type { Extent, FoundHeading, SectionMap, SectionState, SectionStatus } from "./section-map";
export { fold, foldedWords, type Folded } from "./fold";
export { findSections, sectionsThatLookEmpty } from "./find-sections";
export { findBlanks, type Range } from "./blanks";
export { plainLetter, wordStart } from "./letters";
export { titleIndexOf } from "./title-index";
export type { TextLook } from "./text-look";
