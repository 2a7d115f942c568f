import type { Target } from "../targets";
import type { Column, Indicator } from "./schema";

/**
 * The laws between the members of an indicator, beyond the form of each: what breaks them, in words for a developer.
 * A ratio that counts something else than its target would be compared with it silently, so that is a law too.
 */
export function brokenLaws(indicator: Indicator, targets: readonly Target[]): string[] {
  const { columns } = indicator;
  return [
    ...repeated(columns.map((column) => column.key)).map((key) => `column ${key} occurs twice`),
    ...(columns.filter((column) => column.role === "label").length === 1
      ? []
      : ["not exactly one label column"]),
    ...(columns.filter((column) => column.role === "ratio").length <= 1 ? [] : ["more than one ratio"]),
    ...columns.flatMap((column) => unknownReferences(column, columns)),
    ...targetProblems(indicator, targets),
    ...unitProblems(indicator),
  ];
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, position) => keys.indexOf(key) !== position);
}

function unknownReferences(column: Column, columns: readonly Column[]): string[] {
  const figures = columns.filter((other) => other.role === "figure").map((other) => other.key);
  return referencesOf(column)
    .filter((key) => key === column.key || !figures.includes(key))
    .map((key) => `column ${column.key} refers to ${key}, which is no other figure`);
}

function referencesOf(column: Column): readonly string[] {
  if (column.role === "ratio") return [column.numerator, column.denominator];
  if (column.role === "sum") return column.of;
  return column.role === "figure" && column.within !== undefined ? [column.within] : [];
}

function targetProblems({ target: code, columns }: Indicator, targets: readonly Target[]): string[] {
  if (code === undefined) return [];
  const target = targets.find((one) => one.code === code);
  const ratio = columns.find((column) => column.role === "ratio");
  if (!target || !ratio) return [`no target ${code}, or no ratio to compare with it`];
  const counted = (key: string) =>
    columns.flatMap((column) => (column.role === "figure" && column.key === key ? [column.counted] : []))[0];
  const same =
    counted(ratio.numerator) === target.numerator && counted(ratio.denominator) === target.denominator;
  return same ? [] : [`the ratio does not count what target ${code} counts`];
}

function unitProblems({ units, columns, shares }: Indicator): string[] {
  const figures = columns.some((column) => column.role === "figure");
  return [
    ...(figures === units.length > 0 ? [] : ["figures need a unit, and only figures do"]),
    ...(shares && !columns.some((column) => column.role === "sum")
      ? ["shares need a sum to be parts of"]
      : []),
  ];
}
