import { compare, writeNumber } from "../arithmetic";
import { importTexts as texts } from "../../texts/statistics";
import { figuresOf, type Indicator } from "../indicators";
import { addUp, cellKey, figureOf } from "../recipes";
import type { Proposal } from "./proposal";

/** A total of the block that is not the sum of its rows. */
export interface DifferingTotal {
  readonly column: string;
  readonly year?: number;
  /** Vietnamese: what the block states and what its rows add up to. */
  readonly message: string;
}

/**
 * Totals of the block that its rows do not add up to: a slip in the block, a row that was left out, or people who stand
 * in several rows. The author must see it, because a computed total takes the stated one's place.
 */
export function differingTotals(proposal: Proposal, indicator: Indicator): DifferingTotal[] {
  const totals = proposal.rows.filter(({ kind }) => kind === "total");
  const stated = totals.length === 1 ? totals[0] : undefined;
  if (!stated || indicator.total.kind === "none") return [];
  const items = proposal.rows.filter(({ kind }) => kind === "item");
  const years = proposal.years.length === 0 ? [undefined] : proposal.years;
  return years.flatMap((year) =>
    figuresOf(indicator).flatMap((column): DifferingTotal[] => {
      const total = figureOf(stated.cells, column, year);
      const { figure } = addUp(items.map(({ cells }) => figureOf(cells, column, year)));
      if (total.kind !== "value" || figure.kind !== "value" || compare(total.value, figure.value) === 0)
        return [];
      const heading = proposal.columns.find(
        ({ to }) => to?.kind === "cells" && cellKey(to.column, to.year) === cellKey(column.key, year),
      )?.heading;
      const message = texts.totalDiffers(
        heading ?? column.heading,
        writeNumber(total.value),
        writeNumber(figure.value),
      );
      return [{ column: column.key, ...(year === undefined ? {} : { year }), message }];
    }),
  );
}
