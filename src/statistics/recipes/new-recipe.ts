import type { Indicator } from "../indicators";
import type { Recipe, Row } from "./schema";

export interface NewRecipeOptions {
  /** Rows for cấp huyện too, which ended on 30/6/2025. */
  readonly district?: boolean;
  readonly years?: readonly number[];
}

/** A recipe with the indicator's default rows and no figures. */
export function newRecipe(indicator: Indicator, id: string, options: NewRecipeOptions = {}): Recipe {
  const labels = indicator.rows
    .filter(({ option }) => option === undefined || options.district === true)
    .flatMap(({ group, items }) => [
      ...(group === undefined ? [] : [{ kind: "group" as const, label: group }]),
      ...items.map((label) => ({ kind: "item" as const, label })),
    ]);
  return {
    id,
    indicator: indicator.id,
    headings: {},
    unit: indicator.units[0]?.name ?? "",
    decimals: 2,
    years: indicator.yearly ? [...new Set(options.years)].sort((a, b) => a - b) : [],
    rows: labels.map(({ kind, label }, position): Row => {
      const rowId = `r${position + 1}`;
      return kind === "group" ? { kind, id: rowId, label } : { kind, id: rowId, label, cells: {} };
    }),
    total: { mode: indicator.total.kind, cells: {} },
  };
}

/** A new row's id, "r12" after "r11": neither a row has it, nor one that is gone and that a sentence is still about. */
export function freeRowId({ rows, writtenSentences = [] }: Recipe): string {
  const ids = [...rows.map(({ id }) => id), ...writtenSentences.flatMap(({ row }) => row ?? [])];
  const numbers = ids.map((id) => Number(/^r(\d+)$/.exec(id)?.[1] ?? 0));
  return `r${Math.max(0, ...numbers) + 1}`;
}
