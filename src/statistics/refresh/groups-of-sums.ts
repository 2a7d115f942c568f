import { compare } from "../arithmetic";
import { figuresOf, type Indicator } from "../indicators";
import { addUp, figureOf, type Figure, type Row } from "../recipes";

/**
 * The rows, with those as groups that say the sum of the rows below them: nothing else tells the groups of a table whose
 * rows have no numbers. Undefined when there is none, or when the rows have numbers.
 */
export function withGroupsOfSums(rows: readonly Row[], indicator: Indicator): Row[] | undefined {
  if (indicator.columns.some(({ role }) => role === "ordinal")) return undefined;
  let end = -1;
  let any = false;
  const grouped = rows.map((row, at): Row => {
    const last = at > end ? lastOfSum(rows, at, indicator) : undefined;
    if (last === undefined) return row;
    [end, any] = [last, true];
    return { kind: "group", id: row.id, label: row.label };
  });
  return any ? grouped : undefined;
}

/** The last of the rows below that add up to this one in every figure. */
function lastOfSum(rows: readonly Row[], at: number, indicator: Indicator): number | undefined {
  const figures = figuresOf(indicator);
  const stated = figures.map((column) => figuresIn(rows, at, at, column)[0]);
  if (stated.every((figure) => figure?.kind !== "value")) return undefined;
  for (let last = at + 1; last < rows.length; last++) {
    const sums = figures.map((column) => addUp(figuresIn(rows, at + 1, last, column)).figure);
    if (sums.every((sum, column) => isSame(sum, stated[column]))) return last;
  }
  return undefined;
}

function figuresIn(
  rows: readonly Row[],
  first: number,
  last: number,
  column: ReturnType<typeof figuresOf>[number],
): Figure[] {
  return rows
    .slice(first, last + 1)
    .flatMap((row) => (row.kind === "item" ? [figureOf(row.cells, column)] : []));
}

/** A column without any amount is blank or a dash in the sum too. */
function isSame(one: Figure, other: Figure | undefined): boolean {
  if (one.kind === "value" && other?.kind === "value") return compare(one.value, other.value) === 0;
  return one.kind !== "value" && other?.kind !== "value";
}
