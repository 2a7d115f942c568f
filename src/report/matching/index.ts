export type { Extent, FoundHeading, SectionMap, SectionState, SectionStatus } from "./section-map";
