import {
  findBlocks,
  proposeImport,
  usedRange,
  type Grid,
  type GridRange,
  type Indicator,
} from "../../../statistics";
import type { SheetContent } from "./spreadsheet/contract";

/** The part of a sheet that is looked at: without what is hidden in the file, unless the author wants that too. */
export interface SheetView {
  readonly grid: Grid;
  /** Where the grid's rows and columns are in the sheet. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The visible part of a sheet, or all of it. */
export function viewOf(content: SheetContent, withHidden: boolean): SheetView {
  const shown = (count: number, hidden: readonly number[]) => {
    const left = new Set(withHidden ? [] : hidden);
    return Array.from({ length: count }, (_, position) => position).filter((position) => !left.has(position));
  };
  const rows = shown(content.grid.length, content.hiddenRows);
  const columns = shown(content.grid[0]?.length ?? 0, content.hiddenColumns);
  const blank = { text: "" };
  const grid = rows.map((row) => columns.map((column) => content.grid[row]?.[column] ?? blank));
  return { grid, rows, columns };
}

/** The tables in view, in the sheet's own rows and columns, the one that fits the indicator best first. */
export function tablesOf(view: SheetView, indicator: Indicator): GridRange[] {
  return findBlocks(view.grid, indicator).map((range) => inSheet(view, range));
}

/** All that is in view; undefined for a blank sheet. */
export function usedOf(view: SheetView): GridRange | undefined {
  const used = usedRange(view.grid);
  return used && inSheet(view, used);
}

/** What a range of the sheet shows in this view. */
export function cutOf(view: SheetView, range: GridRange): Grid {
  const inside = (position: number, first: number, last: number) => position >= first && position <= last;
  return view.grid
    .filter((_, at) => inside(view.rows[at] ?? -1, range.top, range.bottom))
    .map((row) => row.filter((_, at) => inside(view.columns[at] ?? -1, range.left, range.right)));
}

/** So many rows of a sheet show what its columns are. */
const enoughRows = 60;

/** How many columns of a table this sheet could fill: what tells the sheet that is meant from the others. */
export function fitOf(content: SheetContent, indicator: Indicator): number {
  const view = viewOf(content, false);
  const range = tablesOf(view, indicator)[0];
  const proposal = range && proposeImport(cutOf(view, range).slice(0, enoughRows), indicator);
  return proposal?.rows.length ? proposal.columns.filter(({ to }) => to?.kind === "cells").length : 0;
}

/** Clicking a row or column moves the nearer edge of the range to it: this one. */
export function nearerEdge(position: number, first: number, last: number): "first" | "last" {
  if (position <= first || position >= last) return position <= first ? "first" : "last";
  return position - first < last - position ? "first" : "last";
}

function inSheet(view: SheetView, range: GridRange): GridRange {
  return {
    top: view.rows[range.top] ?? 0,
    left: view.columns[range.left] ?? 0,
    bottom: view.rows[range.bottom] ?? 0,
    right: view.columns[range.right] ?? 0,
  };
}
