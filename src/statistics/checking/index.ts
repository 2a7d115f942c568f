export { computedTables, type ComparedCell, type ComparedTable } from "./computed-tables";
