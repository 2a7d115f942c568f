import type { Recipe } from "./schema";

/** What a recipe notes of the document: what was last written there. It tells nothing of the figures. */
type Notes = Pick<Recipe, "written" | "writtenLines" | "writtenSentences">;

/** The recipe with the notes of another one. */
export function withNotesOf(recipe: Recipe, { written, writtenLines, writtenSentences }: Notes): Recipe {
  return { ...recipe, written, writtenLines, writtenSentences };
}

/** The recipe as one of which nothing stands in the document. */
export function withoutNotes(recipe: Recipe): Recipe {
  return withNotesOf(recipe, {});
}
