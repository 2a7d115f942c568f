import { limits, SpreadsheetError, type Spreadsheet } from "./contract";
import { fileKind } from "./file-kind";
import { readTextFile } from "./text-file";
import { openWorkbook } from "./workbook";

/**
 * Opens a file in this thread.
 *
 * @throws SpreadsheetError
 */
export async function openHere(name: string, bytes: Uint8Array): Promise<Spreadsheet> {
  if (bytes.length > limits.bytes) throw new SpreadsheetError("too-large");
  if (fileKind(name, bytes) === "package") return openWorkbook(bytes);
  const content = readTextFile(bytes);
  return { sheets: [{ name, hidden: false }], read: () => Promise.resolve(content), close: () => undefined };
}
