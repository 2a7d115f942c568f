import type { Column, Indicator } from "../indicators";
import { foldLabel, foldWithoutBrackets } from "../labels";
import type { Grid } from "./grid";

/** Where a column of the block may go: a column of the indicator, of one year if its heading names one. */
export interface ColumnTarget {
  readonly column: Column;
  readonly year?: number;
}

const ordinalHeadings = ["STT", "TT", "Số TT", "Số thứ tự"].map(foldLabel);
const prefixes = ["trong đó", "trđ", "tđ"].map((prefix) => `${foldLabel(prefix)} `);

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
    const column = names.get(candidate);
    if (!column) continue;
    const yearly =
      year !== undefined && indicator.yearly && (column.role === "figure" || column.role === "ratio");
    return yearly ? { column, year: Number(year) } : { column };
  }
  return undefined;
}

const columnsByName = new WeakMap<Indicator, ReadonlyMap<string, Column>>();

/** The indicator's columns by every folded name; of two columns with one name the first. */
function namesOf(indicator: Indicator): ReadonlyMap<string, Column> {
  const known = columnsByName.get(indicator);
  if (known) return known;
  const pairs = indicator.columns.flatMap((column): [string, Column][] => {
    if (column.role === "ordinal") return ordinalHeadings.map((name) => [name, column]);
    const names = [column.heading, ...column.aliases].flatMap((name) => [
      foldLabel(name),
      foldWithoutBrackets(name),
    ]);
    return names.map((name) => [name, column]);
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
