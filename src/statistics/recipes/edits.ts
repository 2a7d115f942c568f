import { totalRow, cellKey, type CellAddress } from "./cells";
import { editRows, type RowEdit } from "./row-edits";
import type { Cells, Recipe } from "./schema";
import { addYear, removeYear } from "./years";

/** Details of the table that are set as they are; `undefined` takes an optional one away. */
export type Details = Partial<
  Pick<
    Recipe,
    | "caption"
    | "headings"
    | "unit"
    | "decimals"
    | "asOf"
    | "asOfSlip"
    | "source"
    | "adjusted"
    | "comparedWith"
    | "notes"
    | "written"
  >
> & { readonly totalMode?: Recipe["total"]["mode"] };

/** What an import brings. */
export interface Content {
  readonly rows: Recipe["rows"];
  readonly years: Recipe["years"];
  readonly totalCells: Cells;
}

/** One thing that the author does to a recipe; also one step of undo. */
export type Edit =
  | RowEdit
  /** Typing into one cell, pasting into many. An empty text clears the cell. */
  | { readonly kind: "set-cells"; readonly cells: readonly (CellAddress & { readonly text: string })[] }
  /** Imported data in place of what was there. */
  | ({ readonly kind: "set-content" } & Content)
  | { readonly kind: "set-details"; readonly details: Details }
  | { readonly kind: "add-year"; readonly year: number }
  | { readonly kind: "remove-year"; readonly year: number };

/** The recipe after `edit`; the same object when there is nothing to change, e.g. a row that is no longer there. */
export function applyEdit(recipe: Recipe, edit: Edit): Recipe {
  switch (edit.kind) {
    case "set-cells":
      return edit.cells.reduce(setCell, recipe);
    case "set-content":
      return {
        ...recipe,
        rows: edit.rows,
        years: edit.years,
        total: { ...recipe.total, cells: edit.totalCells },
      };
    case "set-details": {
      const { totalMode, ...details } = edit.details;
      const total = totalMode === undefined ? recipe.total : { ...recipe.total, mode: totalMode };
      // A day takes the place of the slip.
      const slip = details.asOf === undefined ? {} : { asOfSlip: undefined };
      return withoutAbsent({ ...recipe, ...slip, ...details, total });
    }
    case "add-year":
      return addYear(recipe, edit.year);
    case "remove-year":
      return removeYear(recipe, edit.year);
    default: {
      const rows = editRows(recipe, edit);
      return rows === recipe.rows ? recipe : { ...recipe, rows };
    }
  }
}

function setCell(recipe: Recipe, { row, column, year, text }: CellAddress & { text: string }): Recipe {
  const key = cellKey(column, year);
  if (row === totalRow) {
    const cells = withText(recipe.total.cells, key, text);
    return cells === recipe.total.cells ? recipe : { ...recipe, total: { ...recipe.total, cells } };
  }
  let changed = false;
  const rows = recipe.rows.map((other) => {
    if (other.id !== row || other.kind === "group") return other;
    const cells = withText(other.cells, key, text);
    if (cells === other.cells) return other;
    changed = true;
    return { ...other, cells };
  });
  return changed ? { ...recipe, rows } : recipe;
}

function withText(cells: Cells, key: string, text: string): Cells {
  if ((cells[key] ?? "") === text) return cells;
  if (text !== "") return { ...cells, [key]: text };
  return Object.fromEntries(Object.entries(cells).filter(([other]) => other !== key));
}

/** Optional members that were set to `undefined` are left out: the recipe is compared and stored as JSON. */
function withoutAbsent(recipe: Recipe): Recipe {
  return Object.fromEntries(Object.entries(recipe).filter(([, value]) => value !== undefined)) as Recipe;
}
