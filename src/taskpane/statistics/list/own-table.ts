import { indicators2282 } from "../../../statistics";

/** Id of the author's own ratio table. */
export const ownTable = indicators2282.find(({ free }) => free)?.id ?? "";
