/** A chunk of its own: the list is there before the document has been looked through. */
export { planRefresh } from "../../../statistics";
