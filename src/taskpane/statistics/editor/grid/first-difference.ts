import { totalRow, type CellAddress, type Cells, type Recipe } from "../../../../statistics";
import type { Holder } from "./grid-view";

/** The first thing of `after` that is not as in `before`: where undoing takes one to. Undefined for details. */
export function firstDifference(before: Recipe, after: Recipe): Holder | undefined {
  for (const [position, row] of after.rows.entries()) {
    const old = before.rows.find(({ id }) => id === row.id);
    const elsewhere = before.rows.length === after.rows.length && before.rows[position]?.id !== row.id;
    if (!old || old.label !== row.label || elsewhere) return { kind: "label", row: row.id };
    if (row.kind !== "item" || old.kind !== "item") continue;
    const cell = differentCell(old.cells, row.cells);
    if (cell) return { kind: "cell", address: { row: row.id, ...cell } };
  }
  const total = differentCell(before.total.cells, after.total.cells);
  return total && { kind: "cell", address: { row: totalRow, ...total } };
}

function differentCell(before: Cells, after: Cells): Omit<CellAddress, "row"> | undefined {
  if (before === after) return undefined;
  const keys = [...Object.keys(after), ...Object.keys(before)];
  const key = keys.find((one) => (before[one] ?? "") !== (after[one] ?? ""));
  const [column, year] = key?.split("@") ?? [];
  return column === undefined ? undefined : { column, ...(year === undefined ? {} : { year: Number(year) }) };
}
