import { carryOut, planRefresh, type Refresh, type RefreshPlan } from "../../statistics";
import type { LinkedTables } from "../../word";
import type { Saying } from "../notice";
import { readDocumentData } from "./document-data";

/**
 * Brings all tables and sentences up to date, as a refresh in the pane would without decisions: figures typed into
 * blank cells go to the data, what is computed is written, and what somebody edited by hand is kept and told.
 */
export async function updateTables(tables: LinkedTables): Promise<Saying[]> {
  const document = await readDocumentData(tables);
  const { data, found, says } = document;
  if (found.tables.length + found.sentences.length === 0) return [...says, { what: "noTables" }];
  const plan = planRefresh(data, found);
  const refresh = carryOut(plan);
  const { writes } = refresh;
  const changes = writes.tables.length + writes.sentences.length;
  // The document first: figures that stand in it are taken back the next time too, but a table that was noted as
  // written and is not would pass for edited by hand.
  if (changes > 0) await tables.refresh(writes, data);
  await document.save(refresh.data);

  const left = [...says, ...leftAsItIs(plan)];
  if (left.length > 0) return [...done(refresh), ...left];
  const unchanged =
    changes === 0 && refresh.data.recipes.every((recipe, at) => sameFigures(recipe, data.recipes[at]));
  return unchanged ? [{ what: "upToDate" }] : [];
}

function sameFigures(one: Refresh["data"]["recipes"][number], other: typeof one | undefined): boolean {
  return JSON.stringify([one.rows, one.total]) === JSON.stringify([other?.rows, other?.total]);
}

function done({ writes: { tables, sentences } }: Refresh): Saying[] {
  if (tables.length + sentences.length === 0) return [];
  return counted("updated", tables.length).concat(counted("sentences", sentences.length));
}

/** What the author may want to look at in the pane. */
function leftAsItIs({ tables, sentences }: RefreshPlan): Saying[] {
  const kept = (changes: readonly { readonly proposed: string }[]) =>
    changes.filter(({ proposed }) => proposed === "keep").length;
  return [
    ...counted("kept", kept(tables.flatMap(({ cells }) => cells))),
    ...counted("keptTexts", kept([...tables.flatMap(({ lines }) => lines), ...sentences])),
    ...counted("ownRows", kept(tables.flatMap(({ ownRows }) => ownRows))),
    ...counted("missingRows", kept(tables.flatMap(({ newRows }) => newRows))),
    ...counted("formerRows", kept(tables.flatMap(({ formerRows }) => formerRows))),
    ...counted(
      "unrecognised",
      tables.filter(({ state, newColumns }) => state === "unrecognised" || newColumns.length > 0).length,
    ),
  ];
}

function counted(what: Extract<Saying, { readonly count: number }>["what"], count: number): Saying[] {
  return count === 0 ? [] : [{ what, count }];
}
