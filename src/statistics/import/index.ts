export { figureText, oneLine } from "./cell-text";
export { differingTotals, type DifferingTotal } from "./check-total";
export { findBlocks } from "./find-blocks";
export { gridOf, readTsv, spreadSpans, transpose, type Grid, type GridCell, type SpannedCell } from "./grid";
export { guessHeaderRows } from "./header-block";
export { importEdit, type ImportManner } from "./import-edit";
export { isNumberingRow, splitOrdinal } from "./ordinals";
export { pasteAt, type LeftOverCell, type Pasted } from "./paste-at";
export type {
  ColumnChoice,
  ImportChoices,
  LeftOutReason,
  LeftOutRow,
  Proposal,
  ProposedColumn,
  ProposedRow,
} from "./proposal";
export { proposeImport } from "./propose";
export { columnLetters, cutOut, readRange, usedRange, writeRange, type GridRange } from "./ranges";
export { isTotalLabel } from "./total-label";
