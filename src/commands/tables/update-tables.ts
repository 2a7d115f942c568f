import { carryOut, planRefresh, type Refresh } from "../../statistics";
import type { LinkedTables } from "../../word";
import type { Saying } from "../notice";
import { readDocumentData } from "./document-data";
import { goneTables, leftAsItIs } from "./left-over";

/**
 * Brings all tables and sentences up to date, as a refresh in the pane would without decisions: figures typed into
 * blank cells go to the data, what is computed is written, and what somebody edited by hand is kept and told.
 *
 * When nothing is left to decide no dialog asks to be closed: the first table that was changed is selected, so that
 * the author sees that, and where, something was done.
 */
export async function updateTables(tables: LinkedTables): Promise<Saying[]> {
  const document = await readDocumentData(tables);
  const { data, found, says } = document;
  const gone = goneTables(data, found);
  if (found.tables.every(({ state }) => state === "table-gone") && found.sentences.length === 0) {
    return [...says, ...(gone.length > 0 ? gone : [{ what: "noTables" as const }])];
  }
  const plan = planRefresh(data, found);
  const refresh = carryOut(plan);
  const { writes } = refresh;
  const [first] = [...writes.tables, ...writes.sentences];
  // The document first: figures that stand in it are taken back the next time too, but a table that was noted as
  // written and is not would pass for edited by hand.
  if (first) await tables.refresh(writes, data);
  await document.save(refresh.data);
  // All is done by now: a Word that does not move its selection is no failure to tell.
  if (first) await tables.goTo(first.key).catch(() => false);

  const left = [...says, ...leftAsItIs(plan), ...gone];
  if (left.length > 0) return [...done(refresh), ...left];
  const unchanged =
    !first && refresh.data.recipes.every((recipe, at) => sameFigures(recipe, data.recipes[at]));
  return unchanged ? [{ what: "upToDate" }] : [];
}

function sameFigures(one: Refresh["data"]["recipes"][number], other: typeof one | undefined): boolean {
  return JSON.stringify([one.rows, one.total]) === JSON.stringify([other?.rows, other?.total]);
}

function done({ writes: { tables, sentences } }: Refresh): Saying[] {
  return [
    ...(tables.length === 0 ? [] : [{ what: "updated" as const, count: tables.length }]),
    ...(sentences.length === 0 ? [] : [{ what: "sentences" as const, count: sentences.length }]),
  ];
}
