import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { limits, SpreadsheetError } from "./contract";

/** The parts that say what cells show. Pictures, charts, links to other files and macros are not even unpacked. */
const wanted = /^(\[content_types\]\.xml|_rels\/\.rels|xl\/.+\.(xml|rels))$/i;
const unwanted =
  /^xl\/(activeX|chart|charts|chartsheets|comments|ctrlProps|customXml|diagrams|drawings|embeddings|externalLinks|media|model|persons|pivot|printerSettings|queryTables|richData|slicer|tables|theme|threadedComments|timeline|webextensions|worksheets\/_rels)/i;

/** A workbook without what is not read. */
export interface WorkbookParts {
  readonly bytes: Uint8Array;
  /** It has sheets that are a chart and no cells. */
  readonly chartSheets: boolean;
}

/**
 * Unpacks the parts of a workbook that are read, and packs them again without compression: the reading library gets
 * nothing else, and what it unpacks is no larger than what was counted here.
 */
export function takeParts(bytes: Uint8Array): WorkbookParts {
  const names: string[] = [];
  let unpacked = 0;
  const choose = ({ name, originalSize, compression }: UnzipFileInfo): boolean => {
    names.push(name);
    if (names.length > limits.parts) throw new SpreadsheetError("too-much-inside");
    if (!wanted.test(name) || unwanted.test(name)) return false;
    if (compression !== 0 && compression !== 8) throw new SpreadsheetError("damaged");
    // fflate unpacks into exactly as many bytes as the list of parts states, so this is what it can take at most.
    unpacked += originalSize;
    if (unpacked > limits.unpacked) throw new SpreadsheetError("too-much-inside");
    return true;
  };
  const parts = unpack(bytes, choose);
  const has = (part: RegExp) => names.some((name) => part.test(name));
  if (!has(/^xl\/workbook\d*\.xml$/i)) throw new SpreadsheetError(whatElse(has));
  const mended = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, mend(name, part)]));
  return { bytes: zipSync(mended, { level: 0 }), chartSheets: has(/^xl\/chartsheets\//i) };
}

/** What the reading library passes over without a word, put so that it reads it. */
function mend(name: string, part: Uint8Array): Uint8Array {
  const readable = inUtf8(part);
  return /^xl\/styles\d*\.xml$/i.test(name) ? withAccountingFormats(readable) : readable;
}

/** XML in a package is UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); the library takes the latter for a blank sheet. */
function inUtf8(part: Uint8Array): Uint8Array {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : undefined;
  return encoding === undefined ? part : strToU8(new TextDecoder(encoding).decode(part));
}

/**
 * The built-in formats 41 to 44 (ECMA-376, 18.8.30), which programs other than Excel use without listing them; listed
 * first, so that what the file itself lists counts. A day's or a percentage's format is known to the library.
 */
const accounting = [
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-* #,##0\\ "₫"_-;-* #,##0\\ "₫"_-;_-* "-"\\ "₫"_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-* #,##0.00\\ "₫"_-;-* #,##0.00\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-'],
]
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${String(code).replaceAll('"', "&quot;")}"/>`)
  .join("");

function withAccountingFormats(styles: Uint8Array): Uint8Array {
  const listed = `<numFmts xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${accounting}</numFmts>`;
  const text = strFromU8(styles);
  // The root element stands at the beginning: what a hostile part has further on is not searched.
  const head = text.slice(0, 4096).replace(/<([\w.-]+:)?styleSheet\b[^>]*[^/]>/, (start) => start + listed);
  return strToU8(head + text.slice(4096));
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof SpreadsheetError) throw cause;
    throw new SpreadsheetError("damaged", { cause });
  }
}

function whatElse(has: (part: RegExp) => boolean): SpreadsheetError["code"] {
  if (has(/^xl\/workbook\.bin$/i)) return "binary-excel";
  if (has(/^word\/document\d*\.xml$/i)) return "word-document";
  return has(/^mimetype$/) && has(/^content\.xml$/) ? "open-document" : "not-a-spreadsheet";
}
