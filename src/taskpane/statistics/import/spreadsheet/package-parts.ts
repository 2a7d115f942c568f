import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
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
  return { bytes: zipSync(parts, { level: 0 }), chartSheets: has(/^xl\/chartsheets\//i) };
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
