export { insertTable } from "./insert-table";
export { updateTables } from "./update-tables";
