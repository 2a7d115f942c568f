export { insertOutlinePlan, type InsertOutlinePlan, type PlannedParagraph } from "./insert-outline";
