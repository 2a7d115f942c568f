export { compareWithTarget, type Counted, type TargetComparison } from "./compare";
export { targetSchema, type Milestone, type Target } from "./schema";
export { targets2282 } from "./targets-2282";
