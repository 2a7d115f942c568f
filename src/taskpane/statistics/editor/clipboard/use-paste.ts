import { useState } from "react";
import { applyEdit, type Grid, type Indicator, type Recipe } from "../../../../statistics";
import { pasteTexts as texts } from "../../../../texts/statistics-editor";
import type { FigureGridState } from "../grid/use-figure-grid";
import { planPaste, type PastePlan, type PasteTarget } from "./plan-paste";
import { isOneCell } from "./read-clipboard";

interface PasteSurroundings {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly grid: FigureGridState;
  say(text: string): void;
}

/** A block with the place where it was pasted: one may look around before it is confirmed. */
interface Waiting extends Pick<PasteTarget, "year" | "chosen"> {
  readonly block: Grid;
  readonly addRows: boolean;
}

/** A block on its way into the grid: one cell goes in at once, more are shown first. */
export function usePaste({ indicator, recipe, grid, say }: PasteSurroundings) {
  const [waiting, setWaiting] = useState<Waiting>();
  const planFor = ({ block, addRows, year, chosen }: Waiting) =>
    planPaste({ indicator, recipe, year, chosen }, block, addRows);
  const plan = waiting && planFor(waiting);

  function take({ edit, changed }: PastePlan) {
    if (changed.size > 0) grid.apply(edit);
    say(texts.done(changed.size));
  }

  return {
    plan,
    addRows: waiting?.addRows ?? true,
    /** The figures as they would be. */
    pasted: plan && applyEdit(recipe, plan.edit),
    begin(block: Grid) {
      const begun: Waiting = { block, addRows: true, year: grid.year, chosen: grid.chosen };
      const first = planFor(begun);
      if (!waiting && isOneCell(first.block) && first.leftOver.length === 0) return take(first);
      setWaiting(begun);
      // Another block was being looked at: the focus stays, so nothing else would tell.
      if (waiting) say(texts.instead(first.block.length, first.block[0]?.length ?? 0));
    },
    /** Forgets the block: something else is done instead. */
    drop: () => setWaiting(undefined),
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
