import { applyEdit, type Edit, type Grid, type LeftOverCell, type Recipe } from "../../../../statistics";
import { pasteLeftOverTexts } from "../../../../texts/statistics-editor";
import { fillEdit, type GridView, type ViewCell } from "../grid/grid-view";
import { cellAt, type Place } from "../grid/places";

/** A block put on the cells as they are seen, years side by side. Rows without figures are passed over. */
export function acrossYears(
  recipe: Recipe,
  view: GridView,
  start: Place,
  block: Grid,
): { readonly edit: Edit; readonly leftOver: readonly LeftOverCell[] } {
  const filled: [ViewCell, string][] = [];
  const leftOver: LeftOverCell[] = [];
  let row = start.row;
  for (const [at, cells] of block.entries()) {
    const isBlank = cells.every(({ text }) => text.trim() === "");
    const isPassed = () =>
      !view.rows[row]?.cells.slice(start.column, start.column + cells.length).some(hasPlace);
    while (!isBlank && view.rows[row] && isPassed()) row++;
    for (const [column, { text }] of cells.entries()) {
      const cell = cellAt(view, { row, column: start.column + column });
      if (cell?.holder) filled.push([cell, text]);
      else if (text.trim() !== "") {
        const reason = cell ? "computed" : view.rows[row] ? "no-column" : "no-row";
        leftOver.push({ row: at, column, text: text.trim(), reason, why: pasteLeftOverTexts[reason] });
      }
    }
    row++;
  }
  return { edit: fillCells(recipe, filled), leftOver };
}

function hasPlace(cell: ViewCell): boolean {
  return cell.holder !== undefined || cell.formula !== undefined;
}

/** The edit that puts these texts into these cells, in one step of undo. */
export function fillCells(recipe: Recipe, filled: readonly (readonly [ViewCell, string])[]): Edit {
  const done = filled.reduce<Recipe>(
    (current, [{ holder }, text]) => (holder ? applyEdit(current, fillEdit(holder, text)) : current),
    recipe,
  );
  const { rows, years, total } = done;
  return { kind: "set-content", rows, years, totalCells: total.cells };
}
