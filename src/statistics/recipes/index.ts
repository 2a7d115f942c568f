export { asShown } from "./as-shown";
export {
  addUp,
  cellKey,
  cellsAt,
  figureOf,
  filledItems,
  isBlankRow,
  itemsOf,
  repeatsYearly,
  totalRow,
  yearsOf,
  type CellAddress,
  type Figure,
} from "./cells";
export { dataNamespace, tagPrefix } from "./data-namespace";
export { readPart, StoredDataError, type PartElement } from "./data-xml";
export { readData } from "./read-data";
export { writeData } from "./write-data";
export { emptyData, freeRecipeId, withoutRecipe, withRecipe } from "./data-of-recipes";
export { readDate, writeDate } from "./dates";
export { applyEdit, type Content, type Details, type Edit } from "./edits";
export { amended, amendTo, edited, redo, startHistory, stepTo, undo, type History } from "./history";
export { mergeStored } from "./merge-stored";
export { findErrors, findMistakes, type Errors, type Mistake } from "./mistakes";
export { withNotesOf, withoutNotes } from "./notes";
export { freeRowId, newRecipe, type NewRecipeOptions } from "./new-recipe";
export { nameOfRow } from "./row-names";
export { recipeSchema, type Cells, type ItemRow, type Recipe, type Row } from "./schema";
export { same as sameData } from "./same";
export { currentFormat, storedDataSchema, type Format, type StoredData } from "./stored-data";
export { addYear } from "./years";
