import type { Grid, GridCell } from "./grid";
import { isOrdinalHeading, tidy } from "./headings";
import { hasText } from "./ranges";

/**
 * The first column of each table of a band that has several beside one another. A table begins where a header numbers
 * the rows again ("STT"), or where behind a blank column a heading of the table before it comes again.
 */
export function tableStarts(rows: Grid, headers: readonly number[]): number[] {
  const blank = (rows[0] ?? []).map((_, column) => !rows.some((row) => row[column] && hasText(row[column])));
  const starts = headers.flatMap((header) => {
    const cells = rows[header] ?? [];
    return cells.flatMap((cell, column) => (beginsTable(cells, cell, column, blank) ? [column] : []));
  });
  return [0, ...new Set(starts)].sort((a, b) => a - b);
}

function beginsTable(
  cells: readonly GridCell[],
  cell: GridCell,
  column: number,
  blank: readonly boolean[],
): boolean {
  if (column === 0 || cell.continues || !hasText(cell)) return false;
  const before = cells.slice(0, column).filter((one) => !one.continues && hasText(one));
  const again = (test: (one: GridCell) => boolean) => test(cell) && before.some(test);
  return (
    again(({ text }) => isOrdinalHeading(text)) ||
    (blank[column - 1] === true && before.some(({ text }) => tidy(text) === tidy(cell.text)))
  );
}
