import { applyEdit, indicatorById, newRecipe, type Recipe, type StoredData } from "../../../src/statistics";

/** A table of an indicator with figures: by row label, the texts by column key. */
export function recipeWith(
  indicatorId: string,
  figures: Readonly<Record<string, Readonly<Record<string, string>>>>,
  details: Partial<Recipe> = {},
): Recipe {
  const indicator = indicatorById(indicatorId);
  if (!indicator) throw new Error(`no indicator ${indicatorId}`);
  const recipe = { ...newRecipe(indicator, indicatorId), ...details };
  const cells = Object.entries(figures).flatMap(([label, texts]) => {
    const row = recipe.rows.find((one) => one.kind === "item" && one.label === label);
    if (!row) throw new Error(`no row ${label}`);
    return Object.entries(texts).map(([column, text]) => ({ row: row.id, column, text }));
  });
  return applyEdit(recipe, { kind: "set-cells", cells });
}

export const director = "Giám đốc sở và tương đương";
export const deputy = "Phó Giám đốc sở và tương đương";

/** 72 of 170: the example of the manuals. 42,35 %, 2,35 points above the target of 2025. */
export function planning(): Recipe {
  return recipeWith(
    "quy-hoach",
    { [director]: { total: "70", women: "32" }, [deputy]: { total: "100", women: "40" } },
    { asOf: "2025-09-30" },
  );
}

export function dataWith(...recipes: Recipe[]): StoredData {
  return { recipes, targets: [], unread: [] };
}
