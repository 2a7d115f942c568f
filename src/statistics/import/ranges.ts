import type { Grid } from "./grid";

/** A rectangle of a sheet: rows and columns from 0, the last ones included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's letters of a column: A … Z, AA … */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

/** "B4:F20". */
export function writeRange({ top, left, bottom, right }: GridRange): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/**
 * Reads a range as people type it: "B4:F20", "b4 : f20", "$B$4:$F$20", corners in any order.
 *
 * @returns undefined when it is none, or lies outside a sheet of Excel (1,048,576 rows, 16,384 columns)
 */
export function readRange(text: string): GridRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})[:;-]\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(
    text.replace(/\s/g, "").toUpperCase(),
  );
  if (!match) return undefined;
  const columns = [columnNumber(match[1] ?? ""), columnNumber(match[3] ?? "")];
  const rows = [Number(match[2]) - 1, Number(match[4]) - 1];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return range.bottom < 1_048_576 && range.right < 16_384 ? range : undefined;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The part of a grid inside a range; what lies outside the grid is left out. */
export function cutOut(grid: Grid, { top, left, bottom, right }: GridRange): Grid {
  return grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

/** Where the sheet has anything; undefined for a blank sheet. */
export function usedRange(grid: Grid): GridRange | undefined {
  const rows = grid.flatMap((row, position) => (row.some(hasText) ? [position] : []));
  const columns = grid.flatMap((row) => {
    const first = row.findIndex(hasText);
    return first < 0 ? [] : [first, row.findLastIndex(hasText)];
  });
  if (rows.length === 0) return undefined;
  return {
    top: rows[0] ?? 0,
    left: columns.reduce((least, column) => Math.min(least, column)),
    bottom: rows.at(-1) ?? 0,
    right: columns.reduce((most, column) => Math.max(most, column)),
  };
}

/** Whether a cell says anything. */
export function hasText({ text }: { readonly text: string }): boolean {
  return text.trim() !== "";
}
