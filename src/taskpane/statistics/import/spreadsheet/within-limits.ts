import { limits, SpreadsheetError } from "./contract";

/**
 * The rows and columns from the first to the last that is filled.
 *
 * @throws SpreadsheetError when that is larger than any table
 */
export function withinLimits<T>(
  rows: readonly (readonly T[])[],
  isFilled: (value: T) => boolean,
): (readonly T[])[] {
  const widths = rows.map((row) => row.findLastIndex(isFilled) + 1);
  const height = widths.findLastIndex((width) => width > 0) + 1;
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0);
  if (height > limits.rows || width > limits.columns || height * width > limits.cells) {
    throw new SpreadsheetError("too-many-cells");
  }
  return rows.slice(0, height).map((row) => row.slice(0, width));
}
