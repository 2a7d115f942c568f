import { useState } from "react";
import {
  applyEdit,
  findMistakes,
  type Grid,
  type Indicator,
  type Mistake,
  type Recipe,
} from "../../../../statistics";
import { pasteTexts as texts } from "../../../../texts/statistics-editor";
import { addressKey, viewGrid, type GridView } from "../grid/grid-view";
import type { FigureGridState } from "../grid/use-figure-grid";
import { planPaste, type PastePlan } from "./plan-paste";
import { isOneCell } from "./read-clipboard";

interface PasteSurroundings {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly grid: FigureGridState;
  say(text: string): void;
}

/** A block on its way into the grid: one cell goes in at once, more are shown first. */
export function usePaste({ indicator, recipe, grid, say }: PasteSurroundings) {
  const [waiting, setWaiting] = useState<{ readonly block: Grid; readonly addRows: boolean }>();
  const planFor = (block: Grid, addRows: boolean) =>
    planPaste({ indicator, recipe, year: grid.year, chosen: grid.chosen }, block, addRows);
  const plan = waiting && planFor(waiting.block, waiting.addRows);

  function take({ edit, changed }: PastePlan) {
    if (changed.size > 0) grid.apply(edit);
    say(texts.done(changed.size));
  }

  return {
    plan,
    addRows: waiting?.addRows ?? true,
    ...(plan ? preview(indicator, recipe, plan, grid.year) : {}),
    begin(block: Grid) {
      const first = planFor(block, true);
      if (isOneCell(first.block) && first.leftOver.length === 0) return take(first);
      setWaiting({ block, addRows: true });
    },
    setAddRows(addRows: boolean) {
      setWaiting((current) => current && { ...current, addRows });
    },
    confirm() {
      if (plan) take(plan);
      setWaiting(undefined);
      grid.refocus();
    },
    cancel() {
      setWaiting(undefined);
      grid.refocus();
      say(texts.cancelled);
    },
  };
}

/** The table as it would be, with the mistakes that it would have. */
function preview(
  indicator: Indicator,
  recipe: Recipe,
  { edit }: PastePlan,
  year: number | undefined,
): { readonly view: GridView; readonly mistakes: ReadonlyMap<string, Mistake> } {
  const done = applyEdit(recipe, edit);
  const mistakes = findMistakes(done, indicator).map((mistake) => [addressKey(mistake), mistake] as const);
  return { view: viewGrid(indicator, done, year), mistakes: new Map(mistakes) };
}
