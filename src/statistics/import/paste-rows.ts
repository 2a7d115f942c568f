import { compare } from "../arithmetic";
import { figuresOf, type Indicator } from "../indicators";
import { foldLabel } from "../labels";
import { addUp, figureOf, totalRow, type Cells, type Recipe, type Row } from "../recipes";
import { isTotalLabel } from "./total-label";

/** A row of a block that is pasted at a cell. */
export interface PastedRow {
  /** Absent in a block that does not begin with names. */
  readonly label?: string;
  readonly cells: Cells;
}

/** Where a row of the block goes: a row of the table by its id, a new one, or nowhere. */
export type PastedPlace = { readonly row: string } | "new" | "nowhere";

/**
 * The places of a block's rows from the row `start` of the table downwards. A group's heading has no figures of its
 * own, so a block that has no row for it passes it by.
 */
export function placesOf(
  recipe: Recipe,
  indicator: Indicator,
  start: string,
  block: readonly PastedRow[],
): PastedPlace[] {
  const first = start === totalRow ? recipe.rows.length : recipe.rows.findIndex(({ id }) => id === start);
  // The total's line stands below the last row.
  let lines: readonly (Row | "total")[] =
    first < 0
      ? []
      : [...recipe.rows.slice(first), ...(recipe.total.mode === "none" ? [] : ["total" as const])];
  return block.map(({ label, cells }, position) => {
    if (label !== undefined) {
      if (isTotalLabel(label)) return { row: totalRow };
      if (label === "" && Object.values(cells).every((text) => text === "")) return "nowhere";
    }
    while (isGroup(lines[0]) && !isHeading(lines, block.slice(position), indicator)) lines = lines.slice(1);
    const line = lines[0];
    if (line === undefined || (line === "total" && label !== undefined)) {
      return label === undefined || label === "" ? "nowhere" : "new";
    }
    lines = lines.slice(1);
    return { row: line === "total" ? totalRow : line.id };
  });
}

function isGroup(line: Row | "total" | undefined): line is Extract<Row, { kind: "group" }> {
  return line !== undefined && line !== "total" && line.kind === "group";
}

/** Whether the block's first row stands for the heading of the first line: by its name, as a blank, or as the sums below it. */
function isHeading(
  [group, ...below]: readonly (Row | "total")[],
  [row, ...others]: readonly PastedRow[],
  indicator: Indicator,
): boolean {
  if (!row || !isGroup(group)) return false;
  if (row.label !== undefined && foldLabel(row.label) === foldLabel(group.label)) return true;
  if (Object.values(row.cells).every((text) => text === "")) return true;
  const end = below.findIndex((line) => line === "total" || line.kind === "group");
  const items = others.slice(0, end < 0 ? below.length : end);
  return (
    items.length > 0 &&
    Object.keys(row.cells).every((key) => {
      const [name, year] = key.split("@");
      const column = figuresOf(indicator).find((figure) => figure.key === name);
      if (!column || row.cells[key] === "") return true;
      const at = (cells: Cells) => figureOf(cells, column, year === undefined ? undefined : Number(year));
      const [stated, { figure }] = [at(row.cells), addUp(items.map(({ cells }) => at(cells)))];
      return stated.kind === "value" && figure.kind === "value" && compare(stated.value, figure.value) === 0;
    })
  );
}
