import type { Grid } from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";

/** More than any table of a report has: what is larger is a list that somebody keeps, not a table to be printed. */
const largest = { rows: 500, columns: 60 };

/** Why a block is too large to be a table of a report; undefined when it is not. */
export function tooLarge(grid: Grid): string | undefined {
  const columns = grid[0]?.length ?? 0;
  return grid.length > largest.rows || columns > largest.columns
    ? texts.tooLarge(grid.length, columns, largest.rows, largest.columns)
    : undefined;
}
