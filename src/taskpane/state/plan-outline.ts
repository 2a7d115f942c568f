/** A chunk of its own: most documents are not empty. */
export { insertOutlinePlan } from "../../report";
