import { tableTexts } from "../../texts/statistics";
import { isNumberingRow, isTotalLabel } from "../import";
import { isEntered, type Column, type Indicator } from "../indicators";
import { foldLabel } from "../labels";
import { cellKey, repeatsYearly, type Cells, type Recipe, type Row } from "../recipes";
import { rankOf } from "../tables";
import type { Layout } from "./read-layout";

type Grid = readonly (readonly string[])[];

/** The rows of a table of ours as its cells tell them. */
export interface Body {
  readonly rows: Row[];
  /** Cells of the total's row; absent when the table has none. */
  readonly total?: Cells;
  readonly decimals: Recipe["decimals"];
  /** The author's own names of a series' figures, by column key. */
  readonly headings: Readonly<Record<string, string>>;
  /** Labels of rows that are none of ours. */
  readonly unread: readonly string[];
}

/**
 * Reads the rows below the header.
 *
 * @param year the year of a table of a single year
 */
export function readBody(grid: Grid, indicator: Indicator, layout: Layout, year: number | undefined): Body {
  const measures = layout.years.length === 0 ? [] : indicator.columns.filter(repeatsYearly);
  const rows: Row[] = [];
  const ratios: string[] = [];
  const unread: string[] = [];
  let headings: Record<string, string> = {};
  let total: Record<string, string> | undefined;
  /** The row whose figures stand in the rows that follow, and how many of them have been read. */
  let open: { cells: Record<string, string>; read: number } | undefined;

  for (const cells of grid.slice(layout.header + 1)) {
    const at = (role: Column["role"]) =>
      (
        cells[layout.columns[indicator.columns.findIndex((column) => column.role === role)] ?? -1] ?? ""
      ).trim();
    const [ordinal, label] = [at("ordinal"), at("label")];
    const measure = open && ordinal === "" ? measures[open.read] : undefined;
    if (open && measure) {
      open.read++;
      for (const { year: of, column } of layout.years) {
        const text = (cells[column] ?? "").trim();
        if (measure.role === "ratio") ratios.push(text);
        if (measure.role === "figure" && text !== "") open.cells[cellKey(measure.key, of)] = text;
      }
      if (label !== "" && foldLabel(label) !== foldLabel(measure.heading)) {
        headings = { ...headings, [measure.key]: label };
      }
      continue;
    }
    open = undefined;
    if (isNumberingRow(cells) || cells.every((text) => text.trim() === "")) continue;
    const entered = enteredTexts(cells, indicator, layout, year);
    if (foldLabel(label) === foldLabel(tableTexts.shares)) {
      ratios.push(...numbersIn(cells, indicator, layout));
      continue;
    }
    ratios.push(at("ratio"));
    if (ordinal === "" && isTotalLabel(label)) {
      total = { ...entered };
      open = { cells: total, read: 0 };
    } else if (rankOf(ordinal) === "group") {
      rows.push({ kind: "group", id: `r${rows.length + 1}`, label });
    } else if (ordinal !== "" || label !== "") {
      const own = { ...entered };
      rows.push({ kind: "item", id: `r${rows.length + 1}`, label, cells: own });
      open = { cells: own, read: 0 };
    } else {
      unread.push(
        cells
          .map((text) => text.trim())
          .filter(Boolean)
          .join(" | "),
      );
    }
  }
  return { rows, ...(total ? { total } : {}), decimals: decimalsOf(ratios), headings, unread };
}

function enteredTexts(
  cells: readonly string[],
  { columns }: Indicator,
  layout: Layout,
  year: number | undefined,
): Cells {
  return Object.fromEntries(
    columns.flatMap((column, position) => {
      const text = (cells[layout.columns[position] ?? -1] ?? "").trim();
      if (!isEntered(column) || text === "") return [];
      return [[cellKey(column.key, column.role === "figure" ? year : undefined), text]];
    }),
  );
}

function numbersIn(cells: readonly string[], { columns }: Indicator, layout: Layout): string[] {
  return columns.flatMap((column, position) =>
    column.role === "figure" || column.role === "sum" ? [cells[layout.columns[position] ?? -1] ?? ""] : [],
  );
}

/** As many as the ratios of the table show; two, as a new table has them, when it shows none. */
function decimalsOf(ratios: readonly string[]): Recipe["decimals"] {
  const counts = ratios.flatMap((text) => {
    const number = /^\d[\d.]*(?:,(\d+))?\s*%?$/u.exec(text.trim());
    return number ? [number[1]?.length ?? 0] : [];
  });
  const most = Math.max(...counts);
  return most === 0 || most === 1 ? most : 2;
}
