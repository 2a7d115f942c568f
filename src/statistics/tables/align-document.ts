import { foldLabel } from "../labels";
import { align, pairRenamed, type Aligned } from "./align";
import type { TableModel } from "./model";
import { isYearHeading, rankOf } from "./row-rank";
import { sameText } from "./same-text";

type Grid = readonly (readonly string[])[];

/**
 * Where what was written stands in the document now. What differs was changed by hand, so a row or heading counts as
 * renamed only when it still shows what we wrote, or when nothing was written to lose: a table inserted blank gets its
 * names in Word.
 *
 * @param before where the model stands in what was written
 */
export function alignDocument(
  model: TableModel,
  before: Aligned,
  written: Grid,
  grid: Grid,
): Aligned | undefined {
  const at = (role: "ordinal" | "label") =>
    before.columns[model.columns.findIndex((column) => column.role === role)] ?? -1;
  const [ordinal, label] = [at("ordinal"), at("label")];
  const labels = written.slice(1).map((cells) => cells[label] ?? "");
  const aligned = align({ headings: written[0] ?? [], label, labels }, grid, (ours, theirs, header) =>
    mayBeHeading(written, ours, grid.slice(header), theirs),
  );
  if (!aligned) return undefined;
  const [header = 0, ...body] = aligned.rows;
  const kinds = written.map((_, row) => model.rows[before.rows.indexOf(row)]?.kind);
  const rows = pairRenamed(
    body.map((row) => (row === undefined ? row : row - header - 1)),
    grid.length - header - 1,
    (ours, theirs) => {
      const [old, now] = [written[ours + 1] ?? [], grid[theirs + header + 1] ?? []];
      const kind = kinds[ours + 1];
      const rank = rankOf(now[aligned.columns[ordinal] ?? -1] ?? "");
      if (rank !== "none" && rank !== kind) return false;
      const filled = old.flatMap((text, column) =>
        column === ordinal || column === label || text.trim() === "" ? [] : [column],
      );
      const kept = filled.filter((column) =>
        sameText(old[column] ?? "", now[aligned.columns[column] ?? -1] ?? ""),
      );
      return filled.length === 0 ? kind === "item" : 2 * kept.length >= filled.length;
    },
  );
  return {
    columns: aligned.columns,
    rows: [header, ...rows.map((row) => (row === undefined ? row : row + header + 1))],
  };
}

/** One heading contains the other's words ("Nữ", "Trong đó: Nữ"), or most of the column is as it was written. */
function mayBeHeading(written: Grid, ours: number, grid: Grid, theirs: number): boolean {
  const [old, now] = [written[0]?.[ours] ?? "", grid[0]?.[theirs] ?? ""];
  if (isYearHeading(old) || isYearHeading(now)) return false;
  const [a, b] = [old, now].map((text) => foldLabel(text).split(" ")) as [string[], string[]];
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  if (foldLabel(now) !== "" && fewer.every((word) => more.includes(word))) return true;
  const texts = written.slice(1).flatMap((cells) => cells[ours]?.trim() || []);
  const kept = texts.filter((text) => grid.some((cells) => sameText(cells[theirs] ?? "", text)));
  return kept.length > 0 && 2 * kept.length >= texts.length;
}
