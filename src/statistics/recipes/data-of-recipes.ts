import type { Indicator } from "../indicators";
import type { Recipe } from "./schema";
import type { StoredData } from "./stored-data";

/** The data of a document that has none yet. */
export const emptyData: StoredData = { recipes: [], targets: [], unread: [] };

/**
 * An id that no recipe has yet: "quy-hoach", then "quy-hoach-2". It begins with the indicator's.
 *
 * @param others ids that stand in the document and that the data do not have
 */
export function freeRecipeId(
  data: StoredData,
  indicator: Pick<Indicator, "id">,
  others: readonly string[] = [],
): string {
  const taken = new Set<unknown>([...[...data.recipes, ...data.unread].map(idOf), ...others]);
  for (let number = 1; ; number++) {
    const id = number === 1 ? indicator.id : `${indicator.id}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** What could not be read keeps its id too, if it has one: its table still stands in the document. */
function idOf(candidate: unknown): unknown {
  return typeof candidate === "object" && candidate !== null && "id" in candidate ? candidate.id : undefined;
}

/** The data with this recipe in place of the one with its id, or as the last. */
export function withRecipe(data: StoredData, recipe: Recipe): StoredData {
  const known = data.recipes.some(({ id }) => id === recipe.id);
  return {
    ...data,
    recipes: known
      ? data.recipes.map((other) => (other.id === recipe.id ? recipe : other))
      : [...data.recipes, recipe],
  };
}

/** The data without the recipe of this id. */
export function withoutRecipe(data: StoredData, id: string): StoredData {
  return { ...data, recipes: data.recipes.filter((recipe) => recipe.id !== id) };
}
