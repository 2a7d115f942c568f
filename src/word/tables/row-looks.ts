import { buildTable, compareWithDocument, indicatorById, type StoredData } from "../../statistics";
import { isBold } from "./table-look";
import type { Grid } from "./table-steps";
import type { RowLooks } from "./write-steps";

/** How rows of a recipe's table look, by the recipe's own rows with the same number and label. */
export function rowLooks({ recipes }: StoredData, recipe: string | undefined, grid: Grid): RowLooks {
  const known = recipes.find(({ id }) => id === recipe);
  const indicator = known && indicatorById(known.indicator);
  const model = indicator && buildTable(indicator, known);
  if (!model) return { headerRows: 1, isBold: () => false };
  const naming = model.columns.flatMap(({ role }, column) =>
    role === "ordinal" || role === "label" ? [column] : [],
  );
  const header = compareWithDocument(model, grid)?.rows[0] ?? 0;
  return {
    headerRows: header + 1,
    isBold: (texts) =>
      model.rows.some(
        (row) =>
          isBold(row, model) && naming.every((column) => texts.includes(row.cells[column]?.text ?? "")),
      ),
  };
}
