import { z } from "zod";
import { targetSchema } from "../targets";
import { dataVersion } from "./data-namespace";
import { recipeSchema } from "./schema";

/** What the document keeps. */
export const storedDataSchema = z.strictObject({
  recipes: z.array(recipeSchema),
  /** Targets that the author changed; an empty list means the programme's own. */
  targets: z.array(targetSchema),
  /** Recipes that could not be read: kept as they are and written back, so that nothing is lost by saving. */
  unread: z.array(z.unknown()),
});

export type StoredData = z.infer<typeof storedDataSchema>;

/** A format of the stored data: its number, and how to get there from each older one. */
export interface Format<Data> {
  readonly version: number;
  /** Reads data of exactly this version; throws `z.ZodError`. */
  readonly read: (json: unknown) => Data;
  /** `steps[n]` makes data of version n + 1 from data of version n. */
  readonly steps: Readonly<Record<number, (json: unknown) => unknown>>;
}

const looseSchema = z.looseObject({
  recipes: z.array(z.unknown()),
  targets: z.array(targetSchema),
  unread: z.array(z.unknown()),
});

/** The format that this program writes. */
export const currentFormat: Format<StoredData> = {
  version: dataVersion,
  steps: {},
  read: (json) => {
    const { recipes, targets, unread } = looseSchema.parse(json);
    const data: StoredData = { recipes: [], targets, unread: [] };
    // One bad recipe must not cost the others; one that was unread before may be readable now.
    for (const candidate of [...recipes, ...unread]) {
      const parsed = recipeSchema.safeParse(candidate);
      const taken = parsed.success && data.recipes.some(({ id }) => id === parsed.data.id);
      if (parsed.success && !taken) data.recipes.push(parsed.data);
      else data.unread.push(candidate);
    }
    return data;
  },
};
