import {
  emptyData,
  rebuildRecipe,
  withRecipe,
  type FoundInDocument,
  type StoredData,
} from "../../statistics";
import { WordError, type LinkedTables } from "../../word";
import type { Saying } from "../notice";

/** The data of a document beside the tables that were found in it. */
export interface DocumentData {
  readonly data: StoredData;
  readonly found: FoundInDocument;
  /** What there is to tell of how they were come by. */
  readonly says: readonly Saying[];
  /** Writes data, if they are not what the document keeps already. */
  save(data: StoredData): Promise<void>;
  /** Puts back what the document kept, as far as that can still be done. */
  restore(): Promise<void>;
}

/**
 * Reads the data. Tables whose data are missing or damaged give them back from their own cells; damaged data without
 * such tables are left alone, and so are those of a newer version.
 */
export async function readDocumentData(tables: LinkedTables): Promise<DocumentData> {
  const state = await tables.loadData();
  if (state.is === "newer") throw new WordError("newer-data", state.message);
  const kept = "data" in state ? state.data : emptyData;
  const found = await tables.survey(kept);
  const known = new Set(kept.recipes.map(({ id }) => id));
  const rebuilt = found.tables
    .filter(({ recipe, state: link }) => link !== "table-gone" && !known.has(recipe))
    .flatMap((table) => rebuildRecipe(table)?.recipe ?? []);
  // A table that was copied is one of the data; the first of the copies counts.
  const recipes = [...new Map(rebuilt.toReversed().map((recipe) => [recipe.id, recipe])).values()];
  const overDamaged = state.is === "damaged";
  if (overDamaged && recipes.length === 0) throw new WordError("damaged-data", state.message);

  let written = kept;
  const save = async (data: StoredData) => {
    if (JSON.stringify(data) === JSON.stringify(written) && !overDamaged) return;
    await tables.saveData(data, { overDamaged });
    written = data;
  };
  return {
    data: recipes.reduce(withRecipe, kept),
    found,
    says: [
      ...(state.is === "repaired" ? [{ what: "repaired" as const }] : []),
      ...(recipes.length > 0 ? [{ what: "rebuilt" as const, count: recipes.length }] : []),
    ],
    save,
    restore: () => save(kept).catch(() => undefined),
  };
}
