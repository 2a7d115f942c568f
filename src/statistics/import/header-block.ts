import { readNumber } from "../arithmetic";
import type { Indicator } from "../indicators";
import type { Grid } from "./grid";
import { headingParts, targetOf, type ColumnTarget } from "./headings";
import { rankOf } from "./ordinals";

/** The header of a block, and what each of its columns is. */
export interface HeaderBlock {
  /** First row below the header. */
  readonly bodyStart: number;
  readonly headings: readonly string[];
  readonly targets: readonly (ColumnTarget | undefined)[];
  /** How many different columns of the author's it names. */
  readonly score: number;
}

const searchDepth = 8;
const tallest = 3;

/** The rows that name most of the indicator's columns; undefined when none names a column that the author fills. */
export function findHeader(grid: Grid, indicator: Indicator): HeaderBlock | undefined {
  let best: HeaderBlock | undefined;
  for (let start = 0; start < Math.min(searchDepth, grid.length - 1); start++) {
    for (let height = 1; height <= tallest && start + height < grid.length; height++) {
      // A row of figures ends the header, except a row of column numbers, which is skipped with the body.
      if (height > 1 && isBodyRow(grid, start + height - 1)) break;
      const parts = headingParts(grid, start, height);
      const targets = parts.map((part) => targetOf(indicator, part));
      const score = scoreOf(targets);
      if (score > (best?.score ?? 0)) {
        best = { bodyStart: start + height, headings: parts.map(headingOf), targets, score };
      }
    }
  }
  return best;
}

/** The header that the author says a block has: its first rows, whatever they name. */
export function headerOf(grid: Grid, indicator: Indicator, rows: number): HeaderBlock {
  const parts = headingParts(grid, 0, Math.min(rows, grid.length));
  const targets = parts.map((part) => targetOf(indicator, part));
  return {
    bodyStart: rows,
    headings: parts.map(headingOf),
    targets,
    score: scoreOf(targets),
  };
}

/** How many rows of a block without known headings look like its header: those above the first figures. */
export function guessHeaderRows(grid: Grid): number {
  return Math.max(
    0,
    grid.findIndex((_, row) => isBodyRow(grid, row)),
  );
}

/** The parts of a heading as one; the numbers of rows beside the names of a form that stands across are none of it. */
function headingOf(parts: readonly string[]): string {
  const words = parts.filter((part) => rankOf(part) === "none");
  return (words.length > 0 ? words : parts).join(" – ");
}

/** A row with figures in it; a year alone is a heading. */
function isBodyRow(grid: Grid, row: number): boolean {
  return (grid[row] ?? []).some(
    ({ text }) => !/^\s*20\d\d\s*$/.test(text) && ["number", "dash"].includes(readNumber(text).kind),
  );
}

/** Figures and words count most: a block that only names its label column names nothing. */
function scoreOf(targets: readonly (ColumnTarget | undefined)[]): number {
  const names = (roles: readonly string[]) =>
    new Set(
      targets.flatMap((target) =>
        target && roles.includes(target.column.role) ? [`${target.column.key}@${target.year ?? ""}`] : [],
      ),
    ).size;
  const entered = names(["figure", "text"]);
  return entered === 0 ? 0 : 10 * entered + names(["label", "ratio", "sum", "ordinal", "note"]);
}
