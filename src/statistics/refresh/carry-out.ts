import type { Decisions, Refresh, RefreshPlan, TableRefresh, TableWrites } from "./plan";
import { reverse } from "./grid-after";
import { reckon } from "./plan-refresh";
import { noteWritten } from "./written";

/**
 * Carries a plan out: the writes, the data afterwards, and the writes that put the old texts back. What the plan did not
 * show is not taken back: of two copies filled alike, the author has decided on one only.
 */
export function carryOut(plan: RefreshPlan, decisions: Decisions = {}): Refresh {
  const { data, found } = plan;
  const shown = new Set(plan.tables.flatMap(keysOf));
  const reckoned = reckon(data, found, ({ key, proposed }) => {
    const unseen = proposed === "take-back" && !shown.has(key) ? "keep" : proposed;
    return decisions[key] ?? unseen;
  });
  const { tables, sentences } = reckoned.plan;
  const isWritten: IsWritten = ({ key, proposed }) => (decisions[key] ?? proposed) === "write";

  const writes = tables.map((table) => writesOf(table, isWritten));
  const written = sentences.filter(isWritten);
  const recipes = [...reckoned.recipes.values()].map((recipe) => noteWritten(recipe, reckoned, isWritten));
  const undo = tables.map((table, position) => {
    const lines = table.lines.filter(isWritten).map(({ line, old }) => ({ line, text: old }));
    const done = writes[position];
    return done && reverse(done, lines);
  });
  return {
    writes: {
      tables: writes.filter(isSomething),
      sentences: written.map(({ key, new: text }) => ({ key, text })),
    },
    data: { ...data, recipes },
    undo: {
      tables: undo.flatMap((table) => (table && isSomething(table) ? [table] : [])),
      sentences: written.map(({ key, old: text }) => ({ key, text })),
    },
  };
}

function keysOf({ cells, lines, newRows, formerRows, ownRows }: TableRefresh): string[] {
  return [...cells, ...lines, ...newRows, ...formerRows, ...ownRows].map(({ key }) => key);
}

type IsWritten = (change: { readonly key: string; readonly proposed: string }) => boolean;

function writesOf(
  { found, cells, lines, newRows, formerRows }: TableRefresh,
  isWritten: IsWritten,
): TableWrites {
  const deleteRows = formerRows.filter(isWritten).flatMap(({ row, further }) => [row, ...further]);
  return {
    key: found.key,
    expected: found.grid,
    cells: cells.filter(isWritten).map(({ row, column, new: text }) => ({ row, column, text })),
    lines: lines.filter(isWritten).map(({ line, new: text }) => ({ line, text })),
    insertRows: newRows
      .filter(isWritten)
      .flatMap(({ after, texts, further }) => [texts, ...further].map((row) => ({ after, texts: row }))),
    deleteRows,
  };
}

function isSomething({ cells, lines, insertRows, deleteRows }: TableWrites): boolean {
  return cells.length + lines.length + insertRows.length + deleteRows.length > 0;
}
