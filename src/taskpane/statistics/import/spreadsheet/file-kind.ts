import { SpreadsheetError } from "./contract";

/**
 * What a file is, by its first bytes: names lie, and systems export web pages as ".xls".
 *
 * @throws SpreadsheetError for everything that is neither a workbook nor plain text
 */
export function fileKind(name: string, bytes: Uint8Array): "package" | "text" {
  if (bytes.length === 0) throw new SpreadsheetError("empty");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "package";
  // The container of Excel 97–2003; Office also puts a workbook with a password into it.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new SpreadsheetError(holdsWide(bytes, "EncryptedPackage") ? "encrypted" : "old-excel");
  }
  // Excel 2–5 without a container: a BOF record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) {
    throw new SpreadsheetError("old-excel");
  }
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (/^(\u00ef\u00bb\u00bf)?\s*<(\?xml|!doctype html|html|table|meta)/.test(start)) {
    throw new SpreadsheetError("web-page");
  }
  if (!/\.(csv|tsv|txt|tab)$/i.test(name)) {
    throw new SpreadsheetError(/\.(xlsx|xlsm)$/i.test(name) ? "damaged" : "not-a-spreadsheet");
  }
  return "text";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Whether the bytes hold this name in UTF-16, as a container lists its streams. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
