import type { TableWrites } from "../../statistics";

/** Cell texts row by row. */
export type Grid = readonly (readonly string[])[];

/** One change of a table; positions are those after the steps before it. */
export type TableStep =
  | { readonly is: "cell"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly is: "insert"; readonly at: number; readonly rows: Grid }
  | { readonly is: "delete"; readonly at: number };

/** The writes as steps: the cells first, then rows from the last to the first, so that positions stay what they are. */
export function stepsOf({ expected, cells, insertRows, deleteRows }: TableWrites): TableStep[] {
  const written = cells.map(({ row, column, text }): TableStep => ({ is: "cell", row, column, text }));
  const rows = expected.flatMap((_, row): TableStep[] => {
    const added = insertRows
      .filter(({ after }) => after === row)
      .map(({ texts }) => Array.from(expected[row] ?? [], (_, column) => texts[column] ?? ""));
    return [
      ...(added.length > 0 ? [{ is: "insert" as const, at: row + 1, rows: added }] : []),
      ...(deleteRows.includes(row) ? [{ is: "delete" as const, at: row }] : []),
    ].reverse();
  });
  return [...written, ...rows.reverse()];
}

/** The grid after a step. */
export function afterStep(grid: Grid, step: TableStep): Grid {
  switch (step.is) {
    case "cell":
      return grid.map((cells, row) =>
        row === step.row ? cells.map((text, column) => (column === step.column ? step.text : text)) : cells,
      );
    case "insert":
      return grid.toSpliced(step.at, 0, ...step.rows);
    case "delete":
      return grid.toSpliced(step.at, 1);
  }
}

/** The grid after all steps. */
export function afterSteps(grid: Grid, steps: readonly TableStep[]): Grid {
  return steps.reduce(afterStep, grid);
}

/** What undoes a step that was done on `before`. */
export function reverseOf(before: Grid, step: TableStep): TableStep[] {
  switch (step.is) {
    case "cell":
      return [{ ...step, text: before[step.row]?.[step.column] ?? "" }];
    case "insert":
      return step.rows.map(() => ({ is: "delete", at: step.at }));
    case "delete":
      return [{ is: "insert", at: step.at, rows: [before[step.at] ?? []] }];
  }
}

/**
 * Steps that lead from `now`, where a write stopped, back to `before`; undefined when the table is not as any number of
 * the steps would have left it.
 */
export function wayBack(before: Grid, steps: readonly TableStep[], now: Grid): TableStep[] | undefined {
  let grid = before;
  let back: TableStep[] = [];
  let found = sameGrid(grid, now) ? back : undefined;
  for (const step of steps) {
    back = [...reverseOf(grid, step), ...back];
    grid = afterStep(grid, step);
    found ??= sameGrid(grid, now) ? back : undefined;
  }
  return found;
}

export function sameGrid(one: Grid, other: Grid): boolean {
  return (
    one.length === other.length &&
    one.every(
      (cells, row) =>
        cells.length === other[row]?.length && cells.every((text, column) => text === other[row]?.[column]),
    )
  );
}
