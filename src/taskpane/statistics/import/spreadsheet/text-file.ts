import { parseCsv } from "hucre/csv";
import { gridOf } from "../../../../statistics";
import { limits, SpreadsheetError, type Separator, type SheetContent } from "./contract";
import { withinLimits } from "./within-limits";

/**
 * Reads a file of plain text: .csv in UTF-8 or Windows-1258, Excel's "Unicode text" (UTF-16, tabs).
 *
 * @throws SpreadsheetError
 */
export function readTextFile(bytes: Uint8Array): SheetContent {
  const { text, encoding } = decode(bytes);
  if (text.includes("\0")) throw new SpreadsheetError("not-a-spreadsheet");
  if (text.trim() === "") throw new SpreadsheetError("empty");
  // Excel's own convention: a first line "sep=;" names the separator and is no data.
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const separator = (named?.[1] as Separator | undefined) ?? findSeparator(body);
  const rows = parse(body, separator);
  return {
    grid: gridOf(withinLimits(rows, (text) => text.trim() !== "")),
    hiddenRows: [],
    hiddenColumns: [],
    withoutResult: [],
    errors: [],
    legacyFonts: [],
    textFile: { encoding, separator },
  };
}

/** Vietnamese of Windows-1258 has its tones as marks of their own, so the text is composed again. */
function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const as = (encoding: string, label: string, fatal = false) => ({
    text: new TextDecoder(encoding, { fatal }).decode(bytes).normalize("NFC"),
    encoding: label,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as("utf-16le", "UTF-16");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as("utf-16be", "UTF-16");
  // Without a mark at its beginning, UTF-16 shows by the zeros in every second place of plain letters.
  const sample = bytes.subarray(0, 400);
  const zeros = (odd: number) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > sample.length / 8 && zeros(0) === 0) return as("utf-16le", "UTF-16");
  try {
    return as("utf-8", "UTF-8", true);
  } catch {
    // A TypeError: these bytes are no UTF-8. The other encoding that Vietnamese Windows writes is its own.
    return as("windows-1258", "Windows-1258");
  }
}

/** The separator that gives most rows the same number of columns, more than one. */
function findSeparator(text: string): Separator {
  const sample = text.slice(0, 20_000);
  const scored = ([";", "\t", ","] as const).map((separator) => {
    const widths = parse(sample, separator).flatMap((row) => (row.length > 1 ? [row.length] : []));
    const usual = widths.map((width) => widths.filter((other) => other === width).length);
    return { separator, score: Math.max(0, ...usual) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

function parse(text: string, separator: Separator): string[][] {
  const rows = parseCsv(text, { delimiter: separator, maxRows: limits.rows + 1 });
  return rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
}
