export { computedTables, type ComparedTable } from "./computed-tables";
