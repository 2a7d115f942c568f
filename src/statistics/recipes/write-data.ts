import { dataNamespace, dataVersion } from "./data-namespace";
import type { StoredData } from "./stored-data";

/** The data as a custom XML part: JSON in one element, without an XML declaration (Office refuses parts with one). */
export function writeData(data: StoredData): string {
  const json = JSON.stringify(data)
    // JSON leaves these two as they are, XML 1.0 forbids them even as references.
    .replace(/[\ufffe\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  return `<data xmlns="${dataNamespace}" version="${dataVersion}">${json}</data>`;
}
