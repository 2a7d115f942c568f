import { findMistakes, itemsOf, nameOfRow, type Indicator, type Recipe } from "../../../statistics";

/** The cells whose figures cannot be right, as the author knows them: "Giám đốc sở · Nữ". */
export function wrongCells(indicator: Indicator, recipe: Recipe): string[] {
  const total = indicator.total.kind === "sum" ? indicator.total.label : undefined;
  const names = findMistakes(recipe, indicator)
    .filter(({ severity }) => severity === "error")
    .map(({ row: id, column: key, year }) => {
      const row = itemsOf(recipe).find((item) => item.id === id);
      const heading = recipe.headings[key] ?? indicator.columns.find((column) => column.key === key)?.heading;
      return [row ? nameOfRow(recipe, row) : total, heading, year].filter(Boolean).join(" · ");
    });
  return [...new Set(names)];
}
