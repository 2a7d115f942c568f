import type { Indicator } from "../indicators";
import { transpose, type Grid, type GridCell } from "./grid";
import { findHeader } from "./header-block";
import { rankOf } from "./ordinals";
import { cutOut, hasText, usedRange, type GridRange } from "./ranges";
import { tableStarts } from "./side-by-side";

const headerSearch = 60;

/** Rows from a table to its continuation, at most: two blank ones between them. */
const widestGap = 3;

/**
 * The tables that a sheet seems to have, the one that fits the indicator best first: stretches of rows between blank
 * ones, or between the headers of different tables, and parts of them that stand side by side. A stretch without any
 * header of its own goes on with the table above it. One without figures (signatures) is no table where there are others.
 */
export function findBlocks(grid: Grid, indicator: Indicator): GridRange[] {
  const blocks: { range: GridRange; readonly score: number }[] = [];
  for (const band of rowBands(grid)) {
    const parts = besideOneAnother(grid, band);
    const [only] = parts;
    const above = blocks.at(-1);
    if (only && parts.length === 1 && above && above.score > 0 && goesOn(grid, above.range, only, indicator))
      above.range = around(above.range, only);
    else blocks.push(...parts.map((range) => ({ range, score: scoreOf(cutOut(grid, range), indicator) })));
  }
  const tables = blocks.filter(({ range, score }) => score > 0 || hasFigures(cutOut(grid, range)));
  return (tables.length > 0 ? tables : blocks)
    .map(({ range, score }) => ({ range: withoutTitle(grid, range), score }))
    .filter(({ range }) => range.bottom > range.top && range.right > range.left)
    .sort((a, b) => b.score - a.score || areaOf(b.range) - areaOf(a.range))
    .map(({ range }) => range);
}

/** Whether a stretch belongs to the table above it: near, with figures, and without any header. */
function goesOn(grid: Grid, above: GridRange, range: GridRange, indicator: Indicator): boolean {
  const block = cutOut(grid, range);
  return (
    range.top - above.bottom <= widestGap &&
    hasFigures(block) &&
    headerRows(block).length === 0 &&
    scoreOf(block, indicator) === 0
  );
}

function besideOneAnother(grid: Grid, { top, bottom }: { top: number; bottom: number }): GridRange[] {
  const rows = grid.slice(top, bottom + 1);
  const starts = tableStarts(rows, headerRows(rows));
  return starts.flatMap((left, at) => {
    const right = (starts[at + 1] ?? rows[0]?.length ?? 0) - 1;
    const used = usedRange(rows.map((row) => row.slice(left, right + 1)));
    return used
      ? [{ top: top + used.top, bottom: top + used.bottom, left: left + used.left, right: left + used.right }]
      : [];
  });
}

/** Stretches between blank rows, cut where the header of another table stands below figures. */
function rowBands(grid: Grid): { top: number; bottom: number }[] {
  const bands: { top: number; bottom: number }[] = [];
  grid.forEach((row, position) => {
    const last = bands.at(-1);
    if (!row.some(hasText)) return;
    if (last?.bottom === position - 1) last.bottom = position;
    else bands.push({ top: position, bottom: position });
  });
  return bands.flatMap((band) => cutAtHeaders(grid, band));
}

function cutAtHeaders(
  grid: Grid,
  { top, bottom }: { top: number; bottom: number },
): { top: number; bottom: number }[] {
  const rows = grid.slice(top, bottom + 1);
  const [first, ...others] = headerRows(rows);
  const known = textsOf(rows[first ?? 0]);
  // The header again on a new page is the same table's.
  const other = others.find((row) => [...textsOf(rows[row])].some((text) => !known.has(text)));
  if (first === undefined || other === undefined) return [{ top, bottom }];
  const last = rows.findLastIndex((row, position) => position < other && row.some(isFigure));
  // Its own title stands between the figures above and it.
  return last < first
    ? [{ top, bottom }]
    : [{ top, bottom: top + last }, ...cutAtHeaders(grid, { top: top + last + 1, bottom })];
}

/** Rows without figures that have different words above or between the figures of at least two columns. */
function headerRows(rows: Grid): number[] {
  const figured = (rows[0] ?? []).map((_, column) =>
    rows.some((row) => row[column] && isFigure(row[column])),
  );
  return rows.flatMap((row, position) => {
    if (row.some(isFigure)) return [];
    const words = row.filter(
      (cell, column) => figured[column] && !cell.continues && rankOf(cell.text) === "none",
    );
    return textsOf(words).size >= 2 ? [position] : [];
  });
}

/** No figure is longer; longer texts are not even looked at. */
const longestFigure = 40;

/** By its letters alone, as thousands of cells are asked; a year alone is a heading. */
function isFigure({ text }: GridCell): boolean {
  if (text.length > longestFigure) return false;
  return /^\s*[-–]?\d[\d.,\s]*%?\s*$/.test(text) && !/^\s*20\d\d\s*$/.test(text);
}

function textsOf(row: Grid[number] | undefined): Set<string> {
  return new Set((row ?? []).filter(hasText).map(({ text }) => text.trim()));
}

/** Rows above a table that say one thing only are its title, unit or number, not its header. */
function withoutTitle(grid: Grid, range: GridRange): GridRange {
  const first = cutOut(grid, range).findIndex((row) => textsOf(row).size > 1);
  return first < 0 ? range : { ...range, top: range.top + first };
}

/** A header stands in the first rows, or in the first column of a form with few rows: no need to look at thousands. */
function scoreOf(block: Grid, indicator: Indicator): number {
  const start = block.slice(0, headerSearch);
  const scores = [start, transpose(start)].map((one) => findHeader(one, indicator)?.score ?? 0);
  return Math.max(...scores);
}

function hasFigures(block: Grid): boolean {
  return block.some((row) => row.slice(1).some(isFigure));
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
