/** Namespace of the one custom XML part that holds the data; Word finds the part by it. */
export const dataNamespace = "urn:bao-cao-2282:data";

/** Number of the format that this program writes; stored-data.ts says what it is. */
export const dataVersion = 1;

/** Begins the tag of every content control around what was computed from the data; the id of the recipe follows. */
export const tagPrefix = "bc2282:";
