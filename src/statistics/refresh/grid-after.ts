import type { TableWrites } from "./plan";

type Grid = readonly (readonly string[])[];

/** The table's cells after the writes. */
export function gridAfter(
  writes: Pick<TableWrites, "expected" | "cells" | "insertRows" | "deleteRows">,
): Grid {
  const { expected, cells, deleteRows } = writes;
  return rowsAfter(writes).map((place) => {
    if (typeof place !== "number") return place.texts;
    return (expected[place] ?? []).map(
      (text, column) => cells.find((cell) => cell.row === place && cell.column === column)?.text ?? text,
    );
  }, deleteRows);
}

/** What stands in each row after the writes: a row of before by its position, or an inserted one. */
export function rowsAfter({
  expected,
  insertRows,
  deleteRows,
}: Pick<TableWrites, "expected" | "insertRows" | "deleteRows">): (
  number | TableWrites["insertRows"][number]
)[] {
  return expected.flatMap((_, row) => [
    ...(deleteRows.includes(row) ? [] : [row]),
    ...insertRows.filter(({ after }) => after === row),
  ]);
}

/** The writes that put everything back, once these are done. */
export function reverse(writes: TableWrites, lines: TableWrites["lines"]): TableWrites {
  const { key, expected, cells, deleteRows } = writes;
  const after = rowsAfter(writes);
  const expectedAfter = gridAfter(writes);
  return {
    key,
    expected: expectedAfter,
    cells: cells.flatMap(({ row, column }) => {
      const now = after.indexOf(row);
      return now < 0 ? [] : [{ row: now, column, text: expected[row]?.[column] ?? "" }];
    }),
    lines,
    insertRows: deleteRows
      .toSorted((a, b) => a - b)
      .map((row) => ({
        after: positionAbove(after, row),
        texts: expected[row] ?? [],
      })),
    deleteRows: after.flatMap((place, position) => (typeof place === "number" ? [] : [position])),
  };
}

/** Where the nearest row above, of those that were there before, stands now. */
function positionAbove(after: ReturnType<typeof rowsAfter>, row: number): number {
  for (let above = row - 1; above >= 0; above--) {
    const position = after.indexOf(above);
    if (position >= 0) return position;
  }
  return 0;
}
