import { compare, readNumber, sum, type Decimal } from "../arithmetic";
import type { Cells } from "../recipes";
import type { Rank } from "./ordinals";

/** A row of the block as it stands, before it is known what it becomes. */
export interface RawRow {
  readonly position: number;
  /** Text of the column of groups, at a group's first row. */
  readonly group: string;
  readonly label: string;
  readonly rank: Rank;
  readonly cells: Cells;
}

/** Whether the row has anything besides its name. */
export function isGiven(row: RawRow): boolean {
  return Object.keys(row.cells).length > 0;
}

/**
 * Rows with a dash below a numbered row may be its parts; taken over as rows beside it they would be counted twice.
 * Parts that make up the whole turn the numbered row into their group; parts that make up less of it are left out;
 * rows that are more than the row above are no parts of it.
 */
export function findParts(rows: readonly RawRow[]): ReadonlyMap<RawRow, "group" | "part"> {
  const found = new Map<RawRow, "group" | "part">();
  rows.forEach((whole, index) => {
    if (whole.rank !== "item" || !isGiven(whole)) return;
    const end = rows.findIndex((row, position) => position > index && row.rank !== "dash");
    const parts = rows.slice(index + 1, end < 0 ? undefined : end).filter(isGiven);
    const orders = Object.keys(whole.cells).flatMap((key) => {
      const most = numberIn(whole, key);
      const given = parts.flatMap((part) => numberIn(part, key) ?? []);
      return most && given.length > 0 ? [compare(sum(given), most)] : [];
    });
    if (orders.length === 0 || orders.some((order) => order > 0)) return;
    if (orders.every((order) => order === 0)) found.set(whole, "group");
    else for (const part of parts) found.set(part, "part");
  });
  return found;
}

function numberIn(row: RawRow, key: string): Decimal | undefined {
  const read = readNumber(row.cells[key] ?? "");
  return read.kind === "number" ? read.value : undefined;
}
