export { ratioOfCells, ratioOfRows, totalOf, type Ratio } from "./arithmetic-of-rows";
export { buildTable } from "./build-table";
export {
  compareWithDocument,
  takeBack,
  type CellDifference,
  type DifferenceKind,
  type DocumentComparison,
} from "./compare-with-document";
export {
  captionNumber,
  cellTexts,
  type CellAlignment,
  type TableCell,
  type TableColumn,
  type TableModel,
  type TableRow,
  type TableWarning,
  type TableWarningKind,
} from "./model";
export { isSummed } from "./rows";
