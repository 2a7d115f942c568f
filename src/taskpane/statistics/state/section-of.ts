import type { Outline, SectionId } from "../../../report";
import type { Indicator } from "../../../statistics";

/** The section that the outline wants an indicator's table in; undefined for a table that goes anywhere. */
export function sectionOf({ sections }: Outline, indicator: Indicator): SectionId | undefined {
  const wanting = sections.find(({ tables }) => tables.some((table) => table.indicator === indicator.id));
  return (wanting ?? sections.find(({ id }) => id === indicator.section))?.id;
}
