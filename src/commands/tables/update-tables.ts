import {
  carryOut,
  isBlankRow,
  planRefresh,
  type FoundInDocument,
  type Refresh,
  type StoredData,
} from "../../statistics";
import { WordError, type LinkedTables, type RefreshDecision } from "../../word";
import type { Saying } from "../notice";
import { readKeptData, type KeptData } from "./document-data";
import { goneTables, leftAsItIs, unlinkedTables } from "./left-over";

/** What is done about the tables that were found. */
interface Update extends RefreshDecision {
  /** The data afterwards, and the writes that would put the old texts back; absent when there is nothing to bring up to date. */
  readonly refresh?: Refresh;
  readonly says: readonly Saying[];
}

const nothing: RefreshDecision["writes"] = { tables: [], sentences: [] };

/**
 * Brings all tables and sentences up to date, as a refresh in the pane would without decisions: figures typed into
 * blank cells go to the data, what is computed is written, and what somebody edited by hand is kept and told. One sync
 * reads, one writes.
 *
 * When nothing is left to decide no dialog asks to be closed: the first table that was changed is selected, so that
 * the author sees that, and where, something was done.
 */
export async function updateTables(tables: LinkedTables): Promise<readonly Saying[]> {
  const document = await readKeptData(tables);
  const { refresh, data, says } = await tables.update(document.data, (found) => updateOf(document, found));
  if (!refresh) return says;
  // The document first: figures that stand in it are taken back the next time too, but a table that was noted as
  // written and is not would pass for edited by hand.
  try {
    const keep = document.toKeep(refresh.data);
    if (keep) await tables.saveData(keep.data, keep);
  } catch (failure) {
    await takeBack(tables, refresh, data, failure);
    throw failure;
  }
  return says;
}

/** Writes the old texts again: the document and its data are as before, or both as after. */
async function takeBack(tables: LinkedTables, { undo }: Refresh, data: StoredData, failure: unknown) {
  if (undo.tables.length + undo.sentences.length === 0) return;
  await tables.refresh(undo, data).catch((error: unknown) => {
    throw new WordError("half-done", `${String(failure)}; taking back: ${String(error)}`, { cause: failure });
  });
}

function updateOf(document: KeptData, found: FoundInDocument): Update {
  const { data, says } = document.beside(found);
  // A table without its control may be the final copy: nothing is written into it unasked.
  const linked = { ...found, tables: found.tables.filter(({ state }) => state !== "control-gone") };
  const apart = [...unlinkedTables(data, found), ...goneTables(data, found)];
  if (linked.tables.every(({ state }) => state === "table-gone") && found.sentences.length === 0) {
    return {
      data,
      writes: nothing,
      says: [...says, ...(apart.length > 0 ? apart : [{ what: "noTables" as const }])],
    };
  }
  const plan = planRefresh(data, linked);
  const refresh = carryOut(plan);
  const left = [...says, ...leftAsItIs(plan), ...apart];
  return { data, writes: refresh.writes, refresh, says: saysOf(refresh, data, left) };
}

function saysOf(refresh: Refresh, data: StoredData, left: readonly Saying[]): readonly Saying[] {
  const written = writtenBy(refresh);
  if (left.length > 0) return [...written, ...left];
  const { recipes } = refresh.data;
  const unchanged = recipes.every((recipe, at) => sameFigures(recipe, data.recipes[at]));
  if (written.length > 0 || !unchanged) return [];
  return [{ what: recipes.some(hasFigures) ? "upToDate" : "blankTables" }];
}

function hasFigures({ rows, total }: Refresh["data"]["recipes"][number]): boolean {
  const all = rows.map((row) => (row.kind === "item" ? row.cells : {}));
  return [...all, total.cells].some((cells) => !isBlankRow(cells));
}

function sameFigures(one: Refresh["data"]["recipes"][number], other: typeof one | undefined): boolean {
  return JSON.stringify([one.rows, one.total]) === JSON.stringify([other?.rows, other?.total]);
}

function writtenBy({ writes: { tables, sentences } }: Refresh): Saying[] {
  return [
    ...(tables.length === 0 ? [] : [{ what: "updated" as const, count: tables.length }]),
    ...(sentences.length === 0 ? [] : [{ what: "sentences" as const, count: sentences.length }]),
  ];
}
