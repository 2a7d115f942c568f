import { DocxError, type OtherFormat } from "../errors";

/** Throws what is wrong with bytes that do not begin like a zip. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocxError("empty-file");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return;
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith("PK\u0005\u0006")) throw notADocx("zip");
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) throw compoundFileError(bytes);
  // What a failed copy or a broken disk leaves: the right length, but only zeros.
  if (bytes.every((byte) => byte === 0)) throw new DocxError("damaged", "only zero bytes");
  throw notADocx(formatOf(head));
}

export function notADocx(format: OtherFormat): DocxError {
  return new DocxError("not-a-docx", format, { format });
}

function formatOf(head: string): OtherFormat {
  const text = head.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").replace(/\0/g, "");
  const start = text.trimStart().toLowerCase();
  // A PDF may have rubbish before its header, but within the first kilobyte.
  if (text.includes("%PDF-")) return "pdf";
  if (start.startsWith("{\\rt")) return "rtf";
  if (/<(w:worddocument|pkg:package)|mso-application progid="word/.test(start)) return "word-xml";
  if (
    /^(<!doctype html|<html|<\?xml[^>]*>\s*(<!doctype html|<html)|mime-version:|<head|<meta|<table)/.test(
      start,
    )
  )
    return "html";
  if (/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM|II\*|MM)/.test(head)) return "image";
  // Control characters other than white space do not occur in text of any encoding with single bytes.
  const isText = [...head].every((letter) => letter >= " " || "\t\r\n\f".includes(letter));
  return isText ? "text" : "unknown";
}

/**
 * Word 97–2003 files, password-protected .docx files and others are compound files ([MS-CFB]); the names in their
 * directory tell which. Its entries are 128 bytes long, each aligned, the name first (2.6.1): they are looked for
 * everywhere, so that a damaged allocation table does not hide them.
 */
function compoundFileError(bytes: Uint8Array): DocxError {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const nameLength = bytes[at + 64]! | (bytes[at + 65]! << 8);
    const kind = bytes[at + 66]!;
    if (nameLength < 4 || nameLength > 64 || nameLength % 2 || (kind !== 1 && kind !== 2)) continue;
    let name = "";
    for (let letter = at; letter < at + nameLength - 2; letter += 2)
      name += String.fromCharCode(bytes[letter]! | (bytes[letter + 1]! << 8));
    names.add(name);
  }
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) return new DocxError("encrypted");
  if (names.has("WordDocument")) return new DocxError("legacy-doc");
  if (names.has("Workbook") || names.has("Book")) return notADocx("xls");
  if (names.has("PowerPoint Document")) return notADocx("ppt");
  return notADocx("unknown");
}
