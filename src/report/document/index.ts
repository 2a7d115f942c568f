export type * from "./report-document";
export { placeOf, type Place } from "./place";
