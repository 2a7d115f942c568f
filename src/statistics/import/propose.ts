import type { Indicator } from "../indicators";
import { assignColumns } from "./assign-columns";
import { transpose, type Grid } from "./grid";
import { findHeader, type HeaderBlock } from "./header-block";
import type { ImportChoices, Proposal } from "./proposal";
import { readRows } from "./read-rows";

/**
 * What would go where if this block became the indicator's data: headings recognised in either orientation, numbering
 * and computed cells left out, blanks left blank.
 *
 * @param choices what the author corrected in an earlier proposal of the same block
 * @returns undefined when no heading is recognised: the block has none, or belongs to another table
 */
export function proposeImport(
  grid: Grid,
  indicator: Indicator,
  choices: ImportChoices = {},
): Proposal | undefined {
  const candidates = [
    { orientation: "rows" as const, block: grid },
    { orientation: "columns" as const, block: transpose(grid) },
  ].flatMap(({ orientation, block }) => {
    if (choices.orientation !== undefined && choices.orientation !== orientation) return [];
    const header = findHeader(block, indicator);
    return header ? [{ orientation, block, header }] : [];
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (most, one) => (most && most.header.score >= one.header.score ? most : one),
    undefined,
  );
  return best && proposalOf(best.orientation, best.block, best.header, indicator, choices);
}

function proposalOf(
  orientation: Proposal["orientation"],
  block: Grid,
  header: HeaderBlock,
  indicator: Indicator,
  choices: ImportChoices,
): Proposal {
  const columns = assignColumns(block, header, indicator, choices.columns);
  const years = columns.flatMap(({ to }) => (to?.kind === "cells" && to.year !== undefined ? [to.year] : []));
  return {
    orientation,
    columns,
    ...readRows(block, header.bodyStart, columns, indicator, orientation),
    years: [...new Set(years)].sort((a, b) => a - b),
  };
}
