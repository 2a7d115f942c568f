import type { Column, Indicator } from "../indicators";
import { foldLabel, foldWithoutBrackets } from "../labels";
import type { Grid } from "./grid";

/** Where a column of the block may go: a column of the indicator, of one year if its heading names one. */
export interface ColumnTarget {
  readonly column: Column;
  readonly year?: number;
  /** Which of the column's names the heading is: the lower, the surer ("Nữ" before "Tổng số"). */
  readonly rank: number;
}

const ordinalHeadings = ["STT", "TT", "Số TT", "Số thứ tự"].map(foldLabel);
const prefixes = ["trong đó", "trđ", "tđ", "số lượng", "số"].map((prefix) => `${foldLabel(prefix)} `);

/**
 * The headings above each column, from the top: of two header rows "Trong đó" over "Nữ" gives both. A blank beside a
 * heading belongs to it when something stands below: that is how a merged cell looks in pasted text.
 */
export function headingParts(grid: Grid, start: number, height: number): string[][] {
  const rows = grid.slice(start, start + height).map((cells) => cells.map(({ text }) => tidy(text)));
  const carried = rows.map((cells, y) => {
    const filled: string[] = [];
    cells.forEach((text, x) => {
      const below = rows.slice(y + 1).some((row) => (row[x] ?? "") !== "");
      filled.push(text === "" && below ? (filled[x - 1] ?? "") : text);
    });
    return filled;
  });
  return (grid[0] ?? []).map((_, x) =>
    carried.flatMap((cells, y) => {
      const text = cells[x] ?? "";
      return text === "" || text === carried[y - 1]?.[x] ? [] : [text];
    }),
  );
}

/** What a column with these headings is in the indicator's table; undefined when it is none of it. */
export function targetOf(indicator: Indicator, parts: readonly string[]): ColumnTarget | undefined {
  const year = parts.map(singleYear).find((found) => found !== undefined);
  const words = parts
    .map((part) => (year === undefined ? part : part.replace(new RegExp(`(năm\\s*)?${year}`, "iu"), "")))
    .filter((part) => foldLabel(part) !== "");
  // The lowest heading says most; the whole says it where the lowest is cut short ("Số" over "lớp").
  const candidates = [words.join(" "), words.at(-1) ?? "", words[0] ?? ""].flatMap((text) =>
    [foldLabel(text), foldWithoutBrackets(text)].flatMap((folded) => [folded, withoutPrefix(folded)]),
  );
  const names = namesOf(indicator);
  for (const candidate of candidates) {
    const found = names.get(candidate);
    if (!found) continue;
    const { role } = found.column;
    const yearly = year !== undefined && indicator.yearly && (role === "figure" || role === "ratio");
    return yearly ? { ...found, year: Number(year) } : found;
  }
  return undefined;
}

const columnsByName = new WeakMap<Indicator, ReadonlyMap<string, ColumnTarget>>();

/** The indicator's columns by every folded name; of two columns with one name the first. */
function namesOf(indicator: Indicator): ReadonlyMap<string, ColumnTarget> {
  const known = columnsByName.get(indicator);
  if (known) return known;
  const pairs = indicator.columns.flatMap((column): [string, ColumnTarget][] => {
    if (column.role === "ordinal") return ordinalHeadings.map((name) => [name, { column, rank: 0 }]);
    return [column.heading, ...column.aliases].flatMap((name, rank): [string, ColumnTarget][] => [
      [foldLabel(name), { column, rank }],
      [foldWithoutBrackets(name), { column, rank }],
    ]);
  });
  const names = new Map(pairs.toReversed());
  columnsByName.set(indicator, names);
  return names;
}

function withoutPrefix(folded: string): string {
  const prefix = prefixes.find((one) => folded.startsWith(one));
  return prefix === undefined ? folded : folded.slice(prefix.length);
}

/** The year that a heading names; "Nhiệm kỳ 2020 - 2025" names a period, which is none. */
function singleYear(part: string): string | undefined {
  const years = part.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** Whether a heading is that of the numbers of rows. */
export function isOrdinalHeading(heading: string): boolean {
  return ordinalHeadings.includes(foldLabel(heading));
}

/** One line, single spaces, no list mark in front. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, " ")
    .trim()
    .replace(/^[-–+•*]\s+/u, "");
}
