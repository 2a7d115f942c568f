import { z } from "zod/mini";
import { targetSchema } from "../targets";
import { dataVersion } from "./data-namespace";
import { recipeSchema } from "./schema";

/** What the document keeps. */
export const storedDataSchema = z.strictObject({
  recipes: z.array(recipeSchema),
  /** Targets that the author added, or changed: those have the code of the programme's own (`targetsInForce`). */
  targets: z.array(targetSchema),
  /** Recipes and targets that could not be read: kept as they are and written back, so that nothing is lost by saving. */
  unread: z.array(z.unknown()),
});

export type StoredData = z.infer<typeof storedDataSchema>;

/** A format of the stored data: its number, and how to get there from each older one. */
export interface Format<Data> {
  readonly version: number;
  /** Reads data of exactly this version; throws `z.core.$ZodError`. */
  readonly read: (json: unknown) => Data;
  /** `steps[n]` makes data of version n + 1 from data of version n. */
  readonly steps: Readonly<Record<number, (json: unknown) => unknown>>;
}

const looseSchema = z.looseObject({
  recipes: z.array(z.unknown()),
  targets: z.array(z.unknown()),
  unread: z.array(z.unknown()),
});

/** The format that this program writes. */
export const currentFormat: Format<StoredData> = {
  version: dataVersion,
  steps: {},
  read: (json) => {
    const { recipes, targets, unread } = looseSchema.parse(json);
    const data: StoredData = { recipes: [], targets: [], unread: [] };
    // One that is bad must not cost the others; one that was unread before may be readable now.
    for (const candidate of [...recipes, ...targets, ...unread]) {
      const recipe = recipeSchema.safeParse(candidate);
      const target = targetSchema.safeParse(candidate);
      if (recipe.success && data.recipes.every(({ id }) => id !== recipe.data.id)) {
        data.recipes.push(recipe.data);
      } else if (target.success && data.targets.every(({ code }) => code !== target.data.code)) {
        data.targets.push(target.data);
      } else {
        data.unread.push(candidate);
      }
    }
    return data;
  },
};
