import { rebuildTexts as texts, tableTexts } from "../../texts/statistics";
import { indicators2282, type Indicator } from "../indicators";
import { findMistakes, recipeSchema, type Details, type Recipe } from "../recipes";
import { buildTable, cellTexts, compareWithDocument, matchTable, type TableModel } from "../tables";
import type { FoundTable } from "./found";
import { withGroupsOfSums } from "./groups-of-sums";
import { readCaption, readSource, readUnit } from "./lines";
import { readBody, type Body } from "./read-body";
import { indicatorOfRecipe, readLayout, type Layout } from "./read-layout";
import { sameLine } from "./same-line";
import { withInsertedTable } from "./written";

/** A recipe read back from its table. */
export interface Rebuilt {
  readonly recipe: Recipe;
  /** Vietnamese: what could not be read back, or is not as it would be computed. */
  readonly lost: readonly string[];
}

/**
 * The recipe of a table of ours, from its own cells, for a document whose data are missing or damaged. Nothing in the
 * document is to be changed by it: cells that would be computed otherwise count as hand-made from then on.
 *
 * @returns undefined when the table is none of ours any more
 */
export function rebuildRecipe(found: FoundTable): Rebuilt | undefined {
  const known = indicatorOfRecipe(found.recipe);
  const [best] = (known ? [known] : indicators2282)
    .flatMap((indicator) => {
      const layout = readLayout(indicator, found.grid);
      return layout ? [{ indicator, layout }] : [];
    })
    .toSorted((a, b) => b.layout.known - a.layout.known);
  return best && rebuilt(found, best.indicator, best.layout);
}

function rebuilt(found: FoundTable, indicator: Indicator, layout: Layout): Rebuilt | undefined {
  const { years, details } = readAround(found, indicator, layout);
  const body = readBody(found.grid, indicator, layout, years.length === 1 ? years[0] : undefined);
  const totals = totalsOf(indicator, body);
  const grouped = withGroupsOfSums(body.rows, indicator);
  // The plain reading first: it counts where both agree with the cells as well.
  const [best] = (grouped ? [body.rows, grouped] : [body.rows])
    .flatMap((rows) => totals.map((total) => ({ rows, total })))
    .map((read): Recipe => ({
      id: found.recipe,
      indicator: indicator.id,
      headings: { ...layout.headings, ...body.headings },
      unit: indicator.units[0]?.name ?? "",
      decimals: body.decimals,
      years,
      ...read,
      ...(hasNotes(indicator, layout) ? {} : { notes: "hidden" as const }),
      ...details,
    }))
    .map((recipe) => ({ recipe, agreeing: agreeing(indicator, recipe, found) }))
    .toSorted((a, b) => b.agreeing - a.agreeing);
  const parsed = recipeSchema.safeParse(best?.recipe);
  if (!parsed.success) return undefined;
  const model = buildTable(indicator, parsed.data);
  return {
    recipe: { ...withInsertedTable(parsed.data, model), written: writtenOf(found, model) },
    lost: lostOf(found, indicator, parsed.data, body, details),
  };
}

/** Whether the table has the column of notes, as far as the indicator has one. */
function hasNotes({ columns }: Indicator, layout: Layout): boolean {
  const at = columns.findIndex(({ role }) => role === "note");
  return at < 0 || layout.columns[at] !== undefined;
}

/** The table's texts as if we had written them; cells that are blank were not computed yet. */
function writtenOf({ grid }: FoundTable, model: TableModel): string[][] {
  const matched = matchTable(model, grid);
  return cellTexts(model).map((cells, row) =>
    cells.map((text, column) => {
      const [r, c] = [matched?.rows[row], matched?.columns[column]];
      const blank = r !== undefined && c !== undefined && (grid[r]?.[c] ?? "").trim() === "";
      return blank ? "" : text;
    }),
  );
}

/** What the lines around the table tell: the author's caption, the year, unit, date and source. */
function readAround(
  { lines }: FoundTable,
  indicator: Indicator,
  layout: Layout,
): { years: number[]; details: Partial<Pick<Recipe, "caption" | "unit" | "asOf" | "source">> } {
  const caption = lines.caption === undefined ? undefined : readCaption(lines.caption);
  const series = layout.years.map(({ year }) => year);
  const single = /\s(20\d\d)$/u.exec(caption ?? "")?.[1];
  const isYears = single !== undefined && caption === tableTexts.inYear(indicator.caption, Number(single));
  const years = series.length > 0 ? series : isYears && indicator.yearly ? [Number(single)] : [];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const own =
    caption !== undefined &&
    ![
      indicator.caption,
      tableTexts.inYear(indicator.caption, first),
      tableTexts.period(indicator.caption, first, last),
    ].some((ours) => sameLine(ours, caption));
  const unit = lines.unit === undefined ? undefined : readUnit(lines.unit);
  const source = lines.source === undefined ? undefined : readSource(lines.source);
  return {
    years,
    details: {
      ...(own ? { caption } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(source?.asOf === undefined ? {} : { asOf: source.asOf }),
      ...(source?.source === undefined ? {} : { source: source.source }),
    },
  };
}

/** How the total may have come about; the cells decide. */
function totalsOf(indicator: Indicator, { total }: Body): Recipe["total"][] {
  if (!total) {
    const usual = { mode: indicator.total.kind, cells: {} };
    return usual.mode === "none" ? [usual] : [usual, { mode: "none", cells: {} }];
  }
  const entered: Recipe["total"] = { mode: "entered", cells: total };
  return indicator.total.kind === "sum" ? [{ mode: "sum", cells: {} }, entered] : [entered];
}

/**
 * How many cells of the document say exactly what the recipe's table says; rows too many or too few count against it.
 * Where nothing was computed yet, blank cells are yet to be computed and say nothing against it.
 */
function agreeing(indicator: Indicator, recipe: Recipe, { grid }: FoundTable): number {
  const model = buildTable(indicator, recipe);
  const matched = matchTable(model, grid);
  if (!matched) return -Infinity;
  const cells = model.rows.flatMap((row, r) =>
    row.cells.map(({ text, origin }, c) => ({
      text,
      computed: origin === "computed" && text !== "",
      now: grid[matched.rows[r] ?? -1]?.[matched.columns[c] ?? -1]?.trim(),
    })),
  );
  const uncomputed = cells.every(({ computed, now }) => !computed || now === "");
  const same = cells.filter(({ text, computed, now }) => text === now || (computed && uncomputed));
  const missing = matched.rows.filter((row) => row === undefined).length;
  return same.length - 100 * (missing + matched.extraRows.length);
}

function lostOf(
  found: FoundTable,
  indicator: Indicator,
  recipe: Recipe,
  body: Body,
  details: Details,
): string[] {
  const { lines, grid } = found;
  const compared = compareWithDocument(buildTable(indicator, recipe), grid);
  const headings = (compared?.extraColumns ?? []).flatMap(
    (column) => grid[compared?.rows[0] ?? 0]?.[column]?.trim() || [],
  );
  const mistaken = findMistakes(recipe, indicator).filter(({ kind }) => kind === "not-a-number").length;
  const computed = (compared?.differences ?? []).filter(({ address }) => address === undefined).length;
  return [
    ...(indicator.units.length > 0 && details.unit === undefined ? [texts.unit] : []),
    ...(lines.source !== undefined && readSource(lines.source) === undefined ? [texts.source] : []),
    ...(headings.length > 0 ? [texts.columns(headings)] : []),
    ...(body.unread.length > 0 ? [texts.rows(body.unread)] : []),
    ...(mistaken > 0 ? [texts.figures(mistaken)] : []),
    ...(computed > 0 ? [texts.computed(computed)] : []),
  ];
}
