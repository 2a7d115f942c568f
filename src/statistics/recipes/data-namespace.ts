/** Namespace of the one custom XML part that holds the data; Word finds the part by it. */
export const dataNamespace = "urn:bao-cao-2282:data";
