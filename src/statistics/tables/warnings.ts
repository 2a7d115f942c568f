import { tableTexts as texts } from "../../texts/statistics";
import { figuresOf, unitNamed, type Indicator } from "../indicators";
import { foldLabel } from "../labels";
import { cellKey, itemsOf, yearsOf, type ItemRow, type Recipe } from "../recipes";
import { ratioOfCells, ratioOfRows, totalOf, type Ratio } from "./arithmetic-of-rows";
import type { TableWarning } from "./model";

/** What the author should know before the table is inserted, each thing once. */
export function findWarnings(indicator: Indicator, recipe: Recipe): TableWarning[] {
  return [
    ...divisionsByZero(indicator, recipe),
    ...incomplete(indicator, recipe),
    ...sums(indicator, recipe),
    ...formerLevel(recipe),
  ];
}

function divisionsByZero(indicator: Indicator, recipe: Recipe): TableWarning[] {
  const zeroIn = (ratio: Ratio) => ratio.kind === "division-by-zero";
  const rows = itemsOf(recipe).filter((row) =>
    yearsOf(recipe).some((year) => zeroIn(ratioOfCells(indicator, recipe, row.cells, year))),
  );
  return rows.map(({ label }) => ({ kind: "division-by-zero", message: texts.divisionByZero(label) }));
}

/** Blanks in rows that somebody began to fill; a row without any figure may be meant to stay so. */
function incomplete(indicator: Indicator, recipe: Recipe): TableWarning[] {
  const blanks = itemsOf(recipe).flatMap(({ cells }) =>
    yearsOf(recipe).flatMap((year) => {
      const typed = figuresOf(indicator).map(({ key }) => (cells[cellKey(key, year)] ?? "").trim());
      return typed.some((text) => text !== "") ? typed.filter((text) => text === "") : [];
    }),
  ).length;
  return blanks === 0 ? [] : [{ kind: "incomplete", message: texts.incomplete(blanks) }];
}

function sums(indicator: Indicator, recipe: Recipe): TableWarning[] {
  if (recipe.total.mode !== "sum") return [];
  if (indicator.total.kind === "none") return [{ kind: "not-summable", message: indicator.total.reason }];
  const uneven = yearsOf(recipe).some(
    (year) => ratioOfRows(indicator, recipe, itemsOf(recipe), year).kind === "uneven",
  );
  const attendances =
    unitNamed(indicator, recipe.unit)?.counts === "attendances" &&
    figuresOf(indicator).some((column) =>
      yearsOf(recipe).some((year) => totalOf(itemsOf(recipe), column, year).kind === "value"),
    );
  return [
    ...(uneven ? [{ kind: "uneven-total" as const, message: texts.unevenTotal }] : []),
    ...(attendances
      ? [{ kind: "attendances-summed" as const, message: texts.attendancesSummed(recipe.unit) }]
      : []),
  ];
}

/** The last day on which there was a district level: Luật Tổ chức chính quyền địa phương 2025, two tiers from 01/7/2025. */
const lastDistrictDay = "2025-06-30";

function formerLevel(recipe: Recipe): TableWarning[] {
  const later = (recipe.asOf ?? "") > lastDistrictDay || recipe.years.some((year) => year > 2025);
  const filled = (row: ItemRow) => Object.values(row.cells).some((text) => /[1-9]/.test(text));
  let group = "";
  const rows = recipe.rows.filter((row) => {
    if (row.kind === "group") group = row.label;
    return (
      row.kind === "item" && filled(row) && foldLabel(`${group} ${row.label}`).split(" ").includes(district)
    );
  });
  return later && rows.length > 0 ? [{ kind: "former-level", message: texts.formerLevel }] : [];
}

const district = foldLabel("huyện");
