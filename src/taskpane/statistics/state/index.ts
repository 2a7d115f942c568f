export { decidedChanges, decisionOn, foundDifferences, isAnythingDecided, type Decidable } from "./decisions";
export { planOf, withOneFrame, withoutRecipe, withoutSpareFrames } from "./refresh-plan";
export { sectionOf } from "./section-of";
export type { StatisticsActions, StatisticsStore, StatisticsSurroundings } from "./statistics-contract";
export * from "./statistics-state";
export { createStatisticsStore } from "./statistics-store";
export { tableEntries, titleOf, type EntryGroup, type EntryState, type TableEntry } from "./table-entries";
