import { figureByKey, type Indicator } from "../indicators";
import {
  applyEdit,
  cellKey,
  cellsAt,
  figureOf,
  isBlankRow,
  itemsOf,
  type CellAddress,
  type Recipe,
} from "../recipes";
import { differingCells, type CellDifference, type DifferingCell, type TableModel } from "../tables";
import type { CellChange, Decision } from "./plan";
import type { Difference, View } from "./view";

/** Stands for the header in a `CellAddress`; no row has this id. */
const headerRow = "header";

/** The cells that do not say what the data say: figures, and the names and numbers of rows and columns. */
export function cellDifferences(view: View): Difference<CellChange>[] {
  const { found, model, matched, recipe } = view;
  return differingCells(model, found.grid, matched, recipe.written).map((cell) => {
    const { row, column, old } = cell.difference;
    const address = old === "" && cell.origin === "label" ? undefined : addressOf(view, cell);
    const difference: CellDifference = { ...cell.difference, ...(address ? { address } : {}) };
    return {
      change: {
        ...difference,
        key: `${found.key}/${row}.${column}`,
        proposed: proposed(view, difference),
      },
      ...(address ? { take: (before: Recipe) => taken(before, view.indicator, address, old) } : {}),
    };
  });
}

/** Where a cell's text belongs in the data; names of rows and columns belong there too. */
function addressOf(
  { indicator, model }: View,
  { difference, modelRow, modelColumn }: DifferingCell,
): CellAddress | undefined {
  const row = model.rows[modelRow];
  if (row?.kind === "header") {
    const key = columnKeys(indicator, model)[modelColumn];
    return key === undefined ? undefined : { row: headerRow, column: key };
  }
  const named = (row?.kind === "item" || row?.kind === "group") && row.row !== undefined;
  return named && model.columns[modelColumn]?.role === "label"
    ? { row: row.row, column: labelKey(indicator) }
    : difference.address;
}

/** By the model's column: the indicator's column it shows; none for a series' years. */
function columnKeys({ columns }: Indicator, model: TableModel): (string | undefined)[] {
  const series = model.columns.length !== columns.length || model.rows.some(({ kind }) => kind === "measure");
  return model.columns.map(({ heading, role }, position) => {
    if (!series) return columns[position]?.key;
    return role === "figure" ? undefined : columns.find((column) => column.heading === heading)?.key;
  });
}

function labelKey({ columns }: Indicator): string {
  return columns.find(({ role }) => role === "label")?.key ?? "";
}

/**
 * What is done unless the author decides: what we wrote is replaced, a table that was inserted blank gives its figures
 * to the data, and nothing that somebody made is overwritten or changes data that are there.
 */
function proposed(view: View, { kind, old, address }: CellDifference): Decision {
  if (kind === "outdated") return "write";
  if (kind === "unknown" && old === "") return "write";
  const takes = kind !== "both" && old !== "" && address !== undefined && isFree(view, address, old);
  return takes ? "take-back" : "keep";
}

/** Whether the data have nothing there yet, and the text is something that they may have. */
function isFree(
  { recipe, indicator, alone }: View,
  { row, column, year }: CellAddress,
  text: string,
): boolean {
  // Headings are the indicator's, except in the author's own table.
  if (row === headerRow) return alone && indicator.free && recipe.headings[column] === undefined;
  if (column === labelKey(indicator)) {
    const item = itemsOf(recipe).find(({ id }) => id === row);
    // Copies may give one row two names; then the author says which it has.
    return alone && item !== undefined && isBlankRow(item.cells);
  }
  const cells = cellsAt(recipe, row);
  if (!cells || (cells[cellKey(column, year)] ?? "").trim() !== "") return false;
  const figure = figureByKey(indicator, column);
  return !figure || figureOf({ [cellKey(column, year)]: text }, figure, year).kind !== "invalid";
}

function taken(recipe: Recipe, indicator: Indicator, address: CellAddress, text: string): Recipe {
  if (address.row === headerRow) {
    const headings = { ...recipe.headings, [address.column]: text };
    return applyEdit(recipe, { kind: "set-details", details: { headings } });
  }
  return address.column === labelKey(indicator)
    ? applyEdit(recipe, { kind: "rename-row", row: address.row, label: text })
    : applyEdit(recipe, { kind: "set-cells", cells: [{ ...address, text }] });
}
