import {
  figureByKey,
  isEntered,
  type ColumnChoice,
  type ImportChoices,
  type Indicator,
  type ProposedColumn,
} from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";

/** Something that a column of the block may be, as a `<select>` names it. */
export interface ColumnOption {
  readonly value: string;
  readonly text: string;
}

const leaveOut = "-";
const group = "+group";

/** What a column of the block may become in this table. */
export function columnOptions(indicator: Indicator): ColumnOption[] {
  const columns = indicator.columns.flatMap((column): ColumnOption[] => {
    if (column.role === "label") return [{ value: column.key, text: texts.label }];
    return isEntered(column) ? [{ value: column.key, text: column.heading }] : [];
  });
  return [{ value: leaveOut, text: texts.leaveOut }, ...columns, { value: group, text: texts.group }];
}

/** The option that a column of the proposal has now. */
export function optionOf(indicator: Indicator, { to }: ProposedColumn): string {
  if (!to) return leaveOut;
  if (to.kind === "group") return group;
  return to.kind === "cells" ? to.column : labelKey(indicator);
}

/**
 * The choices after the author gave a column an option. What another column was until now it is no longer: a figure comes
 * from one column.
 */
export function chooseColumn(
  choices: ImportChoices,
  indicator: Indicator,
  columns: readonly ProposedColumn[],
  position: number,
  option: string,
  year: number | undefined,
): ImportChoices {
  const choice = choiceOf(indicator, option, year);
  const others = columns.filter(
    (column) =>
      column.position !== position &&
      option !== leaveOut &&
      optionOf(indicator, column) === option &&
      (choice === null || "kind" in choice || yearOf(column) === choice.year),
  );
  const given = others.map((column): [number, null] => [column.position, null]);
  return {
    ...choices,
    columns: { ...choices.columns, ...Object.fromEntries(given), [position]: choice },
  };
}

/** The year of a column of figures; undefined for figures without one. */
export function yearOf({ to }: ProposedColumn): number | undefined {
  return to?.kind === "cells" ? to.year : undefined;
}

/** Whether a column with this option may have a year of its own. */
export function takesYear(indicator: Indicator, option: string): boolean {
  return indicator.yearly && figureByKey(indicator, option) !== undefined;
}

function choiceOf(indicator: Indicator, option: string, year: number | undefined): ColumnChoice | null {
  if (option === leaveOut) return null;
  if (option === group) return { kind: "group" };
  const own = takesYear(indicator, option) && year !== undefined ? { year } : {};
  return { column: option, ...own };
}

function labelKey(indicator: Indicator): string {
  return indicator.columns.find(({ role }) => role === "label")?.key ?? leaveOut;
}
