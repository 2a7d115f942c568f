import {
  guessHeaderRows,
  proposeImport,
  transpose,
  type Grid,
  type ImportChoices,
  type Indicator,
  type Proposal,
} from "../../../statistics";

/** More rows of headings than any form has. */
export const mostHeaderRows = 6;

/** What the block says when the author tells its header, as far as the author has told what its columns are. */
export function byHand(grid: Grid, indicator: Indicator, choices: ImportChoices): Proposal {
  const orientation = choices.orientation === "columns" ? "columns" : "rows";
  const told = { ...choices, orientation, headerRows: headerRowsOf(grid, choices) } as const;
  return (
    proposeImport(grid, indicator, told) ?? { orientation, columns: [], rows: [], leftOut: [], years: [] }
  );
}

/** How many rows of headings the block has: as the author says, or as they look. */
export function headerRowsOf(grid: Grid, choices: ImportChoices): number {
  const block = choices.orientation === "columns" ? transpose(grid) : grid;
  return choices.headerRows ?? Math.min(guessHeaderRows(block), mostHeaderRows);
}

/** Another header may change what the columns are; which way the block stands stays as it was. */
export function withHeaderRows(choices: ImportChoices, proposal: Proposal, typed: string): ImportChoices {
  const { orientation } = proposal;
  return { ...choices, orientation, headerRows: typed === "" ? undefined : Number(typed) };
}

/** The ways that the block may stand. */
export function layoutsOf(grid: Grid, indicator: Indicator): Proposal["orientation"][] {
  const years = proposeImport(grid, indicator, { orientation: "years" });
  return years ? ["rows", "columns", "years"] : ["rows", "columns"];
}
