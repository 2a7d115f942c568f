import { readXlsx, type ReadOptions, type Sheet } from "hucre/xlsx";
import { columnLetters, type GridCell } from "../../../../statistics";
import {
  limits,
  SpreadsheetError,
  type SheetContent,
  type SheetInfo,
  type Spreadsheet,
  type SpreadsheetErrorCode,
} from "./contract";
import { takeParts } from "./package-parts";
import { shownText } from "./shown-text";
import { withinLimits } from "./within-limits";

/** TCVN3 and VNI wrote Vietnamese with the codes of other letters; only the font shows that. */
const legacyFont = /^(\.Vn|VNI-)/i;

/** One row and column more than is allowed, so that a larger sheet shows; blank cells with a format reach to XFD1048576. */
const range = `A1:${columnLetters(limits.columns)}${limits.rows + 1}`;

/**
 * Opens a workbook; its sheets are read when they are asked for. Through hucre: kept up, no dependencies, no eval, no
 * network. (What npm has of `xlsx` is open to CVE-2023-30533 and CVE-2024-22363.)
 *
 * @throws SpreadsheetError
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Spreadsheet> {
  const parts = takeParts(bytes);
  const workbook = (options: ReadOptions) => guarded(() => readXlsx(parts.bytes, options));
  const sheets: SheetInfo[] = [];
  await workbook({
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, hidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  if (sheets.length === 0) throw new SpreadsheetError("no-sheets");
  if (sheets.length > limits.sheets) throw new SpreadsheetError("too-many-sheets");
  return {
    sheets,
    read: async (sheet) => {
      try {
        const read = (await workbook({ sheets: [sheet], readStyles: true, range })).sheets[0];
        return contentOf(read ?? { name: "", rows: [] });
      } catch (error) {
        // The library looks for the cells of a sheet that is a chart, and finds none.
        if (parts.chartSheets && codeOf(error) === "damaged") return contentOf({ name: "", rows: [] });
        throw error;
      }
    },
    close: () => undefined,
  };
}

function codeOf(error: unknown): SpreadsheetErrorCode | undefined {
  return error instanceof SpreadsheetError ? error.code : undefined;
}

/** The library's own errors, and what a broken file makes it stumble over, mean one thing to the author. */
async function guarded<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw cause instanceof SpreadsheetError ? cause : new SpreadsheetError("damaged", { cause });
  }
}

function contentOf(sheet: Sheet): SheetContent {
  const withoutResult: string[] = [];
  const errors: string[] = [];
  const legacyFonts: string[] = [];
  // Blank cells count as columns up to the last one with a value only: sheets are formatted far beyond their tables.
  const filled = withinLimits(sheet.rows, (value) => value !== null && value !== "");
  const grid = filled.map((values, row) =>
    values.map((value, column): GridCell => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const name = () => `${columnLetters(column)}${row + 1}`;
      if (value === null && cell?.formula !== undefined) withoutResult.push(name());
      if (cell?.type === "error") errors.push(name());
      if (typeof value === "string" && legacyFont.test(cell?.style?.font?.name ?? ""))
        legacyFonts.push(name());
      return { text: shownText(value, cell) };
    }),
  );
  return {
    grid: spreadMerges(grid, sheet),
    // Dragged to nothing with the mouse is hidden, too.
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden, height }]) =>
      (hidden || height === 0) && row < grid.length ? [row] : [],
    ),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden, width }, column) =>
      (hidden || width === 0) && column < (grid[0]?.length ?? 0) ? [column] : [],
    ),
    withoutResult,
    errors,
    legacyFonts,
  };
}

/** The text of a merged cell in all its places, as a person sees it. Merged cells do not overlap (ECMA-376, 18.3.1.55). */
function spreadMerges(grid: SheetContent["grid"], sheet: Sheet): SheetContent["grid"] {
  const rows = grid.map((row) => [...row]);
  let places = 0;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const text = rows[startRow]?.[startCol]?.text ?? "";
    const bottom = Math.min(endRow, rows.length - 1);
    const right = Math.min(endCol, (rows[0]?.length ?? 0) - 1);
    places += Math.max(0, bottom - startRow + 1) * Math.max(0, right - startCol + 1);
    if (places > limits.cells) throw new SpreadsheetError("damaged");
    for (let y = startRow; y <= bottom; y++) {
      for (let x = startCol; x <= right; x++) {
        const row = rows[y];
        if (row && (y > startRow || x > startCol)) row[x] = { text, continues: true };
      }
    }
  }
  return rows;
}
