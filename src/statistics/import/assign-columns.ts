import { importTexts as texts } from "../../texts/statistics";
import { readNumber } from "../arithmetic";
import type { Indicator } from "../indicators";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./header-block";
import { isOrdinalHeading, tidy, type ColumnTarget } from "./headings";
import { isNumberingRow, rankOf } from "./ordinals";
import type { ColumnChoice, ImportChoices, LeftOutReason, ProposedColumn } from "./proposal";

/** Says of each column that is not blank what it becomes, or why it is left out. */
export function assignColumns(
  grid: Grid,
  header: HeaderBlock,
  indicator: Indicator,
  choices: ImportChoices["columns"] = {},
): ProposedColumn[] {
  const chosen = header.targets.map((target, position) => chosenTarget(indicator, choices[position], target));
  const body = (position: number) =>
    grid.slice(header.bodyStart).map((row) => tidy(row[position]?.text ?? ""));
  const names = { ...nameColumns(chosen, body), ...chosenNames(indicator, choices) };
  const withYears = chosen.some((target) => target?.column.role === "figure" && target.year !== undefined);
  const surest = surestColumns(chosen, choices);

  return chosen.flatMap((target, position): ProposedColumn[] => {
    const texts = body(position).filter((text) => text !== "");
    const heading = header.headings[position] ?? "";
    if (heading === "" && texts.length === 0) return [];
    const column = { position, heading, sample: texts[0] ?? "" };
    if (choices[position] === null) return [leftOut(column, "unwanted")];
    if (position === names.label) return [{ ...column, to: { kind: "label" } }];
    if (position === names.group) return [{ ...column, to: { kind: "group" } }];
    if (!target) return [leftOut(column, unknownReason(heading, texts))];
    const { role, key } = target.column;
    if (role === "ordinal") return [leftOut(column, "counted")];
    if (role === "ratio" || role === "sum") return [leftOut(column, "computed")];
    if (role === "label" || surest.get(placeOf(target)) !== position) return [leftOut(column, "repeated")];
    if (role === "figure" && withYears && target.year === undefined) return [leftOut(column, "no-year")];
    const year = target.year === undefined ? {} : { year: target.year };
    return [{ ...column, to: { kind: "cells", column: key, ...year } }];
  });
}

function placeOf({ column, year }: ColumnTarget): string {
  return `${column.key}@${year ?? ""}`;
}

/** Of columns for the same figure the one with the surest heading, the first of equals; the author's choice before all. */
function surestColumns(
  targets: readonly (ColumnTarget | undefined)[],
  choices: NonNullable<ImportChoices["columns"]>,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  targets.forEach((target, position) => {
    if (!target) return;
    const other = best.get(placeOf(target));
    const isChosen = (at: number) => choices[at] != null;
    const surer =
      other === undefined ||
      (!isChosen(other) && (isChosen(position) || target.rank < (targets[other]?.rank ?? 0)));
    if (surer) best.set(placeOf(target), position);
  });
  return best;
}

/** The position of the numbers of rows (STT), under a heading that says so or not. */
export function ordinalPosition(columns: readonly ProposedColumn[]): number | undefined {
  return columns.find(({ leftOut }) => leftOut === "counted")?.position;
}

function leftOut(column: ProposedColumn, reason: LeftOutReason): ProposedColumn {
  return { ...column, leftOut: reason, why: texts.reasons[reason] };
}

function chosenTarget(
  indicator: Indicator,
  choice: ColumnChoice | null | undefined,
  found: ColumnTarget | undefined,
): ColumnTarget | undefined {
  if (choice === undefined) return found;
  if (choice === null || "kind" in choice) return undefined;
  const column = indicator.columns.find(({ key }) => key === choice.column);
  return column && { column, rank: 0, ...(choice.year === undefined ? {} : { year: choice.year }) };
}

/** The columns of names that the author chose. */
function chosenNames(
  indicator: Indicator,
  choices: NonNullable<ImportChoices["columns"]>,
): { label?: number; group?: number } {
  const label = indicator.columns.find(({ role }) => role === "label")?.key;
  const positionOf = (wanted: (choice: ColumnChoice) => boolean) => {
    const found = Object.entries(choices).find(([, choice]) => choice !== null && wanted(choice));
    return found && Number(found[0]);
  };
  const chosen = {
    label: positionOf((choice) => "column" in choice && choice.column === label),
    group: positionOf((choice) => "kind" in choice),
  };
  return {
    ...(chosen.label === undefined ? {} : { label: chosen.label }),
    ...(chosen.group === undefined ? {} : { group: chosen.group }),
  };
}

/**
 * The column of row labels, and the one of groups before it. The label's heading may be missing (the corner of a form);
 * then it is the last column of words before the figures.
 */
function nameColumns(
  targets: readonly (ColumnTarget | undefined)[],
  body: (position: number) => string[],
): { label?: number; group?: number } {
  const firstFilled = targets.findIndex(
    (target) => target !== undefined && ["figure", "text", "sum"].includes(target.column.role),
  );
  const before = targets.map((_, position) => position).slice(0, Math.max(firstFilled, 0));
  const isLabel = (position: number) => targets[position]?.column.role === "label";
  const isWords = (position: number) => targets[position] === undefined && mostlyWords(body(position));
  const anywhere = targets.findIndex((target) => target?.column.role === "label");
  const label = before.findLast(isLabel) ?? (anywhere >= 0 ? anywhere : before.findLast(isWords));
  if (label === undefined) return {};
  const group = before.findLast((position) => position < label && (isLabel(position) || isWords(position)));
  return group === undefined ? { label } : { label, group };
}

function mostlyWords(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const words = filled.filter((text) => readNumber(text).kind === "not-a-number" && rankOf(text) === "none");
  return words.length > 0 && 2 * words.length >= filled.length;
}

/** A column without a known heading: numbers of rows, the numbering row of a form that stands across, or unknown. */
function unknownReason(heading: string, texts: readonly string[]): LeftOutReason {
  const ordinals = texts.length > 1 && texts.every((text) => rankOf(text) !== "none");
  if (isOrdinalHeading(heading) || (heading === "" && ordinals)) return "counted";
  return isNumberingRow([...heading.split(" – "), ...texts]) ? "column-numbers" : "unknown";
}
