import {
  emptyData,
  rebuildRecipe,
  sameData,
  withRecipe,
  type FoundInDocument,
  type StoredData,
} from "../../statistics";
import { WordError, type DataToKeep, type LinkedTables } from "../../word";
import type { Saying } from "../notice";

/** The data that a document keeps. */
export interface KeptData {
  readonly data: StoredData;
  /** The data once the document was looked through, and what there is to tell of how they were come by. */
  beside(found: FoundInDocument): { readonly data: StoredData; readonly says: readonly Saying[] };
  /** What is to be saved to have the document keep these; undefined when it does already. */
  toKeep(data: StoredData): DataToKeep | undefined;
}

/**
 * Reads the data. Tables whose data are missing or damaged give them back from their own cells; damaged data without
 * such tables are left alone, and so are those of a newer version.
 */
export async function readKeptData(tables: LinkedTables): Promise<KeptData> {
  const state = await tables.loadData();
  if (state.is === "newer") throw new WordError("newer-data", state.message);
  const kept = "data" in state ? state.data : emptyData;
  const overDamaged = state.is === "damaged";
  return {
    data: kept,
    beside(found) {
      const recipes = rebuiltFrom(found, kept);
      if (overDamaged && recipes.length === 0) throw new WordError("damaged-data", state.message);
      return {
        data: recipes.reduce(withRecipe, kept),
        says: [
          ...(state.is === "repaired" ? [{ what: "repaired" as const }] : []),
          ...(recipes.length > 0 ? [{ what: "rebuilt" as const, count: recipes.length }] : []),
        ],
      };
    },
    toKeep: (data) => (sameData(data, kept) && !overDamaged ? undefined : { data, overDamaged }),
  };
}

/** The figures of tables that the data do not have. */
function rebuiltFrom({ tables }: FoundInDocument, { recipes }: StoredData) {
  const known = new Set(recipes.map(({ id }) => id));
  const rebuilt = tables
    .filter(({ recipe, state }) => state !== "table-gone" && !known.has(recipe))
    .flatMap((table) => rebuildRecipe(table)?.recipe ?? []);
  // A table that was copied is one of the data; the first of the copies counts.
  return [...new Map(rebuilt.toReversed().map((recipe) => [recipe.id, recipe])).values()];
}
