/** A chunk of its own: the arithmetic of the tables. */
export { computedTables } from "../../statistics";
