import type { StoredData } from "../../statistics";

type Recipe = StoredData["recipes"][number];

/** Data of several parts as one: nothing is lost; a recipe that two parts have differently is kept twice. */
export function mergeData(all: readonly StoredData[]): StoredData {
  const [first, ...others] = all;
  if (!first) return { recipes: [], targets: [], unread: [] };
  return others.reduce(
    (merged, data) => ({
      recipes: data.recipes.reduce(withRecipe, merged.recipes),
      targets: [
        ...merged.targets,
        ...data.targets.filter(({ code }) => merged.targets.every((other) => other.code !== code)),
      ],
      unread: [...merged.unread, ...data.unread],
    }),
    first,
  );
}

function withRecipe(recipes: Recipe[], recipe: Recipe): Recipe[] {
  const same = recipes.find(({ id }) => id === recipe.id);
  if (same && JSON.stringify(same) === JSON.stringify(recipe)) return recipes;
  return [...recipes, same ? { ...recipe, id: freeId(recipes, recipe.id) } : recipe];
}

/** The longest id is 40 characters. */
function freeId(recipes: readonly Recipe[], id: string): string {
  const taken = new Set(recipes.map((recipe) => recipe.id));
  for (let number = 2; ; number++) {
    const candidate = `${id.slice(0, 35).replace(/-$/, "")}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
