export {
  compareWithMilestone,
  isProgrammes,
  isTargetOf,
  milestoneFor,
  type Counted,
  type TargetComparison,
} from "./compare";
export { freeTargetCode, isChanged, newTarget, programmeTarget, withoutTarget, withTarget } from "./edits";
export { targetsInForce } from "./in-force";
export { asPercent, percentMistake, saysHowMuch, type PercentMistake } from "./percentage";
export { targetSchema, type Milestone, type Target } from "./schema";
export { programmeSource, targets2282 } from "./targets-2282";
