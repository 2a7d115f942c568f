import type { Recipe } from "../recipes";
import { cellDifferences } from "./cells";
import { lineDifferences } from "./lines";
import type { CellChange, Decide, FormerRow, LineChange, OwnRow, RowToInsert } from "./plan";
import { formerRows, ownRows } from "./document-rows";
import { newRows } from "./new-rows";
import type { Difference, View } from "./view";

/** What differs between one table and its data. */
export interface Changes {
  readonly cells: readonly CellChange[];
  readonly lines: readonly LineChange[];
  readonly newRows: readonly RowToInsert[];
  readonly formerRows: readonly FormerRow[];
  readonly ownRows: readonly OwnRow[];
}

export const noChanges: Changes = { cells: [], lines: [], newRows: [], formerRows: [], ownRows: [] };

/** What differs, beside what was taken back before and therefore differs no more. */
export function changesOf(view: View, taken: Changes = noChanges): Changes {
  return {
    cells: beside(taken.cells, cellDifferences(view)),
    lines: beside(taken.lines, lineDifferences(view)),
    newRows: beside(taken.newRows, newRows(view)),
    formerRows: beside(taken.formerRows, formerRows(view)),
    ownRows: beside(taken.ownRows, ownRows(view)),
  };
}

function beside<C extends { readonly key: string }>(
  taken: readonly C[],
  found: readonly Difference<C>[],
): readonly C[] {
  const others = found.filter(({ change }) => taken.every(({ key }) => key !== change.key));
  return [...taken, ...others.map(({ change }) => change)];
}

/** The recipe after everything that is to be taken back from a table, and what that was, with what was before. */
export function takeBack(
  view: View,
  decide: Decide,
  before: Changes = noChanges,
): { readonly recipe: Recipe; readonly taken: Changes } {
  let recipe = view.recipe;
  function taken<C extends CellChange | LineChange | RowToInsert | FormerRow | OwnRow>(
    known: readonly C[],
    differences: readonly Difference<C>[],
  ): readonly C[] {
    const now = differences.filter(
      ({ change, take }) =>
        take && decide(change) === "take-back" && known.every(({ key }) => key !== change.key),
    );
    for (const { take } of now) recipe = take?.(recipe) ?? recipe;
    return now.length === 0 ? known : [...known, ...now.map(({ change }) => change)];
  }
  const changes = {
    cells: taken(before.cells, cellDifferences(view)),
    lines: taken(before.lines, lineDifferences(view)),
    newRows: taken(before.newRows, newRows(view)),
    formerRows: taken(before.formerRows, formerRows(view)),
    ownRows: taken(before.ownRows, ownRows(view)),
  };
  return { recipe, taken: changes };
}
