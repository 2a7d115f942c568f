import type { Indicator } from "../indicators";
import type { Recipe } from "./schema";

const withoutNotes = new WeakMap<Indicator, Indicator>();

/** The indicator as a recipe's table shows it: without the column of notes where the author wants none. */
export function asShown(indicator: Indicator, { notes }: Pick<Recipe, "notes">): Indicator {
  if (notes !== "hidden") return indicator;
  const known = withoutNotes.get(indicator);
  if (known) return known;
  const shown = { ...indicator, columns: indicator.columns.filter(({ role }) => role !== "note") };
  withoutNotes.set(indicator, shown);
  return shown;
}
