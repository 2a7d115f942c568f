import {
  freeRowId,
  newRecipe,
  type Edit,
  type Indicator,
  type Recipe,
  type Row,
} from "../../../../statistics";

const folded = (label: string) => label.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/g, " ").trim();
const same = (one: Row, other: Row) => one.kind === other.kind && folded(one.label) === folded(other.label);

/** Whether the indicator has rows for the former district level to offer. */
export function offersDistrict(indicator: Indicator): boolean {
  return indicator.rows.some(({ option }) => option === "district");
}

/** Whether the recipe has the group of the district level. */
export function hasDistrict(indicator: Indicator, recipe: Recipe): boolean {
  return districtGroups(indicator, recipe).length > 0;
}

/** The edit that puts the rows of the district level where they belong, or takes them away. */
export function setDistrict(indicator: Indicator, recipe: Recipe, wanted: boolean): Edit {
  const groups = districtGroups(indicator, recipe);
  if (wanted)
    return contentOf(
      recipe,
      addMissing(recipe, newRecipe(indicator, recipe.id, { district: true }), isDistrict(indicator)),
    );
  let inside = false;
  const rows = recipe.rows.filter((row) => {
    if (row.kind === "group") inside = groups.includes(row);
    return !inside;
  });
  return contentOf(recipe, rows);
}

/** The edit that adds those of the indicator's own rows that the recipe lacks, and how many they are. */
export function restoreRows(
  indicator: Indicator,
  recipe: Recipe,
): { readonly edit: Edit; readonly added: number } {
  const rows = addMissing(recipe, newRecipe(indicator, recipe.id), () => true);
  return { edit: contentOf(recipe, rows), added: rows.length - recipe.rows.length };
}

function contentOf({ years, total }: Recipe, rows: Recipe["rows"]): Edit {
  return { kind: "set-content", rows, years, totalCells: total.cells };
}

function districtGroups(indicator: Indicator, recipe: Recipe): Row[] {
  const names = indicator.rows.flatMap(({ option, group }) =>
    option === "district" && group !== undefined ? [folded(group)] : [],
  );
  return recipe.rows.filter(({ kind, label }) => kind === "group" && names.includes(folded(label)));
}

function isDistrict(indicator: Indicator): (group: string) => boolean {
  return (group) =>
    indicator.rows.some(
      (block) => block.option === "district" && folded(block.group ?? "") === folded(group),
    );
}

/**
 * The recipe's rows with those of `template` that it lacks, each after the row that it follows there.
 *
 * @param wanted which groups' rows are added
 */
function addMissing(recipe: Recipe, template: Recipe, wanted: (group: string) => boolean): Recipe["rows"] {
  let rows = recipe.rows;
  let number = Number(freeRowId(recipe).slice(1));
  let group: { readonly label: string; readonly start: number } = { label: "", start: -1 };
  let after = -1;
  for (const row of template.rows) {
    const inGroup = row.kind === "item";
    const from = inGroup ? group.start + 1 : 0;
    const end = inGroup ? endOfGroup(rows, from) : rows.length;
    const found = rows.findIndex((other, at) => at >= from && at < end && same(other, row));
    const missing = found < 0 && wanted(inGroup ? group.label : row.label);
    if (missing) {
      after = inGroup ? after + 1 : endOfGroup(rows, after + 1);
      rows = rows.toSpliced(after, 0, { ...row, id: `r${number++}` });
    } else if (found >= 0) {
      after = found;
    }
    if (!inGroup && (missing || found >= 0)) group = { label: row.label, start: after };
    else if (!inGroup) group = { label: row.label, start: rows.length };
  }
  return rows;
}

/** Where the group that holds the row `from` ends. */
function endOfGroup(rows: Recipe["rows"], from: number): number {
  const next = rows.findIndex((row, position) => position >= from && row.kind === "group");
  return next < 0 ? rows.length : next;
}
