export { headerSearch } from "./align";
export { ratioOfCells, type Ratio } from "./arithmetic-of-rows";
export { buildTable } from "./build-table";
export {
  compareWithDocument,
  differingCells,
  kindOf,
  type CellDifference,
  type DifferingCell,
  type DifferenceKind,
} from "./compare-with-document";
export {
  captionNumber,
  cellTexts,
  type TableCell,
  type TableColumn,
  type TableModel,
  type TableRow,
  type TableWarning,
} from "./model";
export { isSeries } from "./columns";
export { rankOf, yearOfHeading } from "./row-rank";
export { matchTable, type MatchedTable } from "./match-table";
export { sameText } from "./same-text";
export { figureOfTable, ratioOfTable } from "./totals";
