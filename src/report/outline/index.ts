export { outlineSchema } from "./schema";
export type { Guidance, Outline, Section, SectionId } from "./schema";
export { guidance2282 } from "./guidance-2282";
export { outline2282 } from "./outline-2282";
export { OutlineError, parseOutline } from "./parse-outline";
export {
  childPositions,
  childrenOf,
  headingText,
  isBelow,
  isLeaf,
  leaves,
  levelOf,
  parentOf,
  sectionById,
  sectionName,
} from "./queries";
