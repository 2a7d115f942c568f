import { isTotalLabel } from "../import";
import { foldLabel } from "../labels";
import { align, type Aligned } from "./align";
import type { TableModel } from "./model";
import { rankOf, yearOfHeading } from "./row-rank";
import { sameText } from "./same-text";

type Grid = readonly (readonly string[])[];

/**
 * Where what was written stands in the document now. What differs was changed by hand, so a row or heading counts as
 * renamed only when it still shows what we wrote, or when nothing was written to lose: a table inserted blank gets its
 * names in Word.
 *
 * @param before where the model stands in what was written
 * @param further labels of rows that belong to the row above them
 */
export function alignDocument(
  model: TableModel,
  before: Aligned,
  written: Grid,
  grid: Grid,
  further: readonly string[],
): Aligned | undefined {
  const at = (role: "ordinal" | "label") =>
    before.columns[model.columns.findIndex((column) => column.role === role)] ?? -1;
  const [ordinal, label] = [at("ordinal"), at("label")];
  const kindOfWritten = (row: number) => model.rows[before.rows.indexOf(row)]?.kind;
  const headings = written[0] ?? [];
  const labels = written.slice(1).map((cells) => cells[label] ?? "");
  return align({ headings, label, labels, further }, grid, {
    heading: (ours, theirs, header) => {
      const role = model.columns[before.columns.indexOf(ours)]?.role;
      // In a table of as many columns, one that was written blank has a new name and not another place.
      const inPlace = ours === theirs && grid[header]?.length === headings.length && role !== "note";
      return mayBeHeading(written, ours, grid.slice(header), theirs, inPlace);
    },
    rows: (ours, theirs, columns) => {
      const kind = kindOfWritten(ours[0] ?? 0);
      const rank = rankOf(grid[theirs[0] ?? 0]?.[columns[ordinal] ?? -1] ?? "");
      if (rank !== "none" && rank !== kind) return false;
      if (kind !== "total" && isTotalLabel(grid[theirs[0] ?? 0]?.[columns[label] ?? -1] ?? "")) return false;
      const kept = ours.flatMap((row, position) =>
        headings.flatMap((_, column) => {
          const old = written[row]?.[column] ?? "";
          if (column === ordinal || column === label || old.trim() === "") return [];
          return [sameText(old, grid[theirs[position] ?? -1]?.[columns[column] ?? -1] ?? "")];
        }),
      );
      return kept.length === 0 ? kind === "item" : 2 * kept.filter(Boolean).length >= kept.length;
    },
  });
}

/** One heading contains the other's words ("Nữ", "Trong đó: Nữ"), or most of the column is as it was written. */
function mayBeHeading(written: Grid, ours: number, grid: Grid, theirs: number, inPlace: boolean): boolean {
  const [old, now] = [written[0]?.[ours] ?? "", grid[0]?.[theirs] ?? ""];
  if (yearOfHeading(old) !== undefined || yearOfHeading(now) !== undefined) return false;
  const [a, b] = [old, now].map((text) => foldLabel(text).split(" ")) as [string[], string[]];
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  if (foldLabel(now) !== "" && fewer.every((word) => more.includes(word))) return true;
  const texts = written.slice(1).flatMap((cells) => cells[ours]?.trim() || []);
  const kept = texts.filter((text) => grid.some((cells) => sameText(cells[theirs] ?? "", text)));
  return texts.length === 0 ? inPlace : 2 * kept.length >= texts.length;
}
