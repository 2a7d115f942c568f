import { indicatorById } from "../indicators";
import { mergedTexts as texts } from "../../texts/statistics";
import { freeRecipeId } from "./data-of-recipes";
import { newRecipe } from "./new-recipe";
import { withNotesOf, withoutNotes } from "./notes";
import type { Recipe } from "./schema";
import { mergeTargets } from "./merge-targets";
import { same } from "./same";
import type { StoredData } from "./stored-data";

/**
 * Brings together what two sides made of the same data, e.g. the pane and the ribbon's commands. What one side changed
 * is taken from it, also that it removed something; a recipe whose figures both changed is kept as mine, and theirs
 * beside it under a name that says so. No change is lost.
 *
 * @param base what both set out from
 * @param theirs what the document keeps now
 */
export function mergeStored(base: StoredData, mine: StoredData, theirs: StoredData): StoredData {
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  const [before, there] = [byId(base), byId(theirs)];
  const mineIds = byId(mine);
  const both = mine.recipes.map((recipe) => ({
    recipe,
    before: before.get(recipe.id) ?? (there.has(recipe.id) ? begun(recipe) : undefined),
    there: there.get(recipe.id),
  }));
  const recipes = [
    ...both.flatMap(({ recipe, before, there }) => mergeRecipe(before, recipe, there) ?? []),
    ...theirs.recipes.flatMap((recipe) =>
      mineIds.has(recipe.id) ? [] : (mergeRecipe(before.get(recipe.id), undefined, recipe) ?? []),
    ),
  ];
  const merged: StoredData = {
    recipes,
    targets: mergeTargets(base.targets, mine.targets, theirs.targets),
    unread: mergeUnread(base.unread, mine.unread, theirs.unread),
  };
  // Ids of tables that one side removed may still stand in the document.
  const taken = [...before.keys(), ...mineIds.keys(), ...there.keys()];
  return both.reduce(
    (data, { recipe, before, there }) =>
      there && areInConflict(before, recipe, there) ? withCopy(data, there, taken) : data,
    merged,
  );
}

/** What both sides set out from that began the same table at once: the indicator's own rows. */
function begun({ id, indicator }: Recipe): Recipe | undefined {
  const known = indicatorById(indicator);
  return known && newRecipe(known, id);
}

/** A recipe that a side does not have was removed there, or is new on the other; a change outlives a removal. */
function mergeRecipe(
  base: Recipe | undefined,
  mine: Recipe | undefined,
  theirs: Recipe | undefined,
): Recipe | undefined {
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (!mine || !theirs) return mine ?? theirs;
  // Figures and notes go each their own way.
  const figures = same(withoutNotes(mine), base && withoutNotes(base)) ? theirs : mine;
  const notes = base && same(withNotesOf(base, mine), base) ? theirs : mine;
  return withNotesOf(figures, notes);
}

function areInConflict(base: Recipe | undefined, mine: Recipe, theirs: Recipe): boolean {
  const [before, here, there] = [base && withoutNotes(base), withoutNotes(mine), withoutNotes(theirs)];
  return !same(here, there) && !same(here, before) && !same(there, before);
}

/** Their figures as a recipe of their own; its table does not stand in the document, so nothing was written of it. */
function withCopy(data: StoredData, theirs: Recipe, taken: readonly string[]): StoredData {
  const name = theirs.caption ?? indicatorById(theirs.indicator)?.caption ?? theirs.id;
  const id = freeRecipeId(data, { id: theirs.indicator }, taken);
  return {
    ...data,
    recipes: [...data.recipes, { ...withoutNotes(theirs), id, caption: texts.theirs(name) }],
  };
}

function mergeUnread(
  base: StoredData["unread"],
  mine: StoredData["unread"],
  theirs: StoredData["unread"],
): StoredData["unread"] {
  if (same(mine, base)) return theirs;
  return [...mine, ...theirs.filter((one) => [...base, ...mine].every((other) => !same(one, other)))];
}

function byId({ recipes }: StoredData): ReadonlyMap<string, Recipe> {
  return new Map(recipes.map((recipe) => [recipe.id, recipe]));
}
