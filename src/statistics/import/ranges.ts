import type { Indicator } from "../indicators";
import { transpose, type Grid } from "./grid";
import { findHeader } from "./header-block";

const headerSearch = 60;

/** Rows from a table to its continuation, at most: two blank ones between them. */
const widestGap = 3;

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

/**
 * The tables that a sheet seems to have, the one that fits the indicator best first: stretches of rows between blank
 * ones. A stretch without a header of its own goes on with the table above it, unless it has no figures (signatures).
 */
export function findBlocks(grid: Grid, indicator: Indicator): GridRange[] {
  const bands = rowBands(grid).flatMap(({ top, bottom }) => {
    const used = usedRange(grid.slice(top, bottom + 1));
    return used ? [{ top, bottom, left: used.left, right: used.right }] : [];
  });
  const blocks: { range: GridRange; readonly score: number }[] = [];
  for (const band of bands) {
    const score = scoreOf(cutOut(grid, band), indicator);
    const above = blocks.at(-1);
    const near = above !== undefined && band.top - above.range.bottom <= widestGap;
    if (near && above.score > 0 && score === 0 && hasFigures(grid, band))
      above.range = around(above.range, band);
    else blocks.push({ range: band, score });
  }
  return blocks
    .map(({ range, score }) => ({ range: withoutTitle(grid, range), score }))
    .filter(({ range }) => range.bottom > range.top && range.right > range.left)
    .sort((a, b) => b.score - a.score || areaOf(b.range) - areaOf(a.range))
    .map(({ range }) => range);
}

/** Rows above a table that say one thing only are its title, unit or number, not its header. */
function withoutTitle(grid: Grid, range: GridRange): GridRange {
  const texts = cutOut(grid, range).map((row) => new Set(row.filter(hasText).map(({ text }) => text.trim())));
  const first = texts.findIndex(({ size }) => size > 1);
  return first < 0 ? range : { ...range, top: range.top + first };
}

/** A header stands in the first rows, or in the first column of a form with few rows: no need to look at thousands. */
function scoreOf(block: Grid, indicator: Indicator): number {
  const start = block.slice(0, headerSearch);
  const scores = [start, transpose(start)].map((one) => findHeader(one, indicator)?.score ?? 0);
  return Math.max(...scores);
}

function rowBands(grid: Grid): { top: number; bottom: number }[] {
  const bands: { top: number; bottom: number }[] = [];
  grid.forEach((row, position) => {
    const last = bands.at(-1);
    if (!row.some(hasText)) return;
    if (last?.bottom === position - 1) last.bottom = position;
    else bands.push({ top: position, bottom: position });
  });
  return bands;
}

function hasFigures(grid: Grid, range: GridRange): boolean {
  return cutOut(grid, range).some((row) => row.slice(1).some(({ text }) => /^[\d.,\s%]+$/.test(text.trim())));
}

function around(a: GridRange, b: GridRange): GridRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function areaOf({ top, left, bottom, right }: GridRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function hasText({ text }: { readonly text: string }): boolean {
  return text.trim() !== "";
}
