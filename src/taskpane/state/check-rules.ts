/** A chunk of its own: the rules and what they say. */
export { checkReport } from "../../report";
export { announcement } from "./announcement";
