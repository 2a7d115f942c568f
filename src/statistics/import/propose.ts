import type { Indicator } from "../indicators";
import { assignColumns } from "./assign-columns";
import { transpose, type Grid } from "./grid";
import { findHeader, headerOf, type HeaderBlock } from "./header-block";
import type { ImportChoices, Proposal } from "./proposal";
import { readRows } from "./read-rows";
import { withYearsAbove } from "./years-side-by-side";

/**
 * What would go where if this block became the indicator's data: headings recognised in either orientation, numbering
 * and computed cells left out, blanks left blank.
 *
 * @param choices what the author corrected in an earlier proposal of the same block
 * @returns undefined when no heading is recognised: the block has none, or belongs to another table; the author may
 * then say how many rows are the header, and what the columns are
 */
export function proposeImport(
  grid: Grid,
  indicator: Indicator,
  choices: ImportChoices = {},
): Proposal | undefined {
  const candidates = readings(grid, indicator, choices.orientation).flatMap(({ orientation, block }) => {
    const header =
      choices.headerRows === undefined || orientation === "years"
        ? findHeader(block, indicator)
        : headerOf(block, indicator, choices.headerRows);
    return header ? [{ orientation, block, header }] : [];
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (most, one) => (most && most.header.score >= one.header.score ? most : one),
    undefined,
  );
  return best && proposalOf(best.orientation, best.block, best.header, indicator, choices);
}

const tallestAcross = 60;

/** The ways to read the block, its own rows as they are first. */
function readings(
  grid: Grid,
  indicator: Indicator,
  only: Proposal["orientation"] | undefined,
): { orientation: Proposal["orientation"]; block: Grid }[] {
  const years = withYearsAbove(grid, indicator);
  // Taller blocks are lists; a form that stands across has as many rows as there are things to count.
  const across = only === "columns" || grid.length <= tallestAcross;
  const all = [
    { orientation: "rows" as const, block: grid },
    ...(across ? [{ orientation: "columns" as const, block: transpose(grid) }] : []),
    ...(years ? [{ orientation: "years" as const, block: years }] : []),
  ];
  return all.filter(({ orientation }) => only === undefined || orientation === only);
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
