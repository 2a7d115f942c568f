import { indicators2282 } from "./catalogue";
import type { Column, ColumnOf, Indicator, Unit } from "./schema";

/** The indicator with this id; undefined for an id of another program or a later version. */
export function indicatorById(id: string): Indicator | undefined {
  return indicators2282.find((indicator) => indicator.id === id);
}

/** The indicator's ratio; undefined for lists and for money. */
export function ratioOf(indicator: Indicator): ColumnOf<"ratio"> | undefined {
  return indicator.columns.find((column) => column.role === "ratio");
}

/** The figures that the author enters. */
export function figuresOf(indicator: Indicator): ColumnOf<"figure">[] {
  return indicator.columns.filter((column) => column.role === "figure");
}

/** The figure with this key, which the indicator's laws say exists. */
export function figureByKey(indicator: Indicator, key: string): ColumnOf<"figure"> | undefined {
  return figuresOf(indicator).find((column) => column.key === key);
}

/** Whether the author fills this column. */
export function isEntered(column: Column): column is ColumnOf<"figure" | "text" | "note"> {
  return column.role === "figure" || column.role === "text" || column.role === "note";
}

/** The unit called `name`; a name of the author's own counts things. Undefined for a table without figures. */
export function unitNamed(indicator: Indicator, name: string): Unit | undefined {
  const known = indicator.units.find((unit) => unit.name === name);
  return known ?? (indicator.free && name !== "" ? { name, counts: "things" } : undefined);
}
