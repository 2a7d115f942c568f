import type { ReportDocument } from "../document";
import type { HeadingCandidate } from "./candidates";

const sure = 0.8;
const fewestHeadings = 3;

/**
 * Leaves out candidates that are labels of a data table ("3 | Kinh phí thực hiện | 500"). Headings stand in a table
 * when it only lays out the page: one column, or several headings of the outline in it.
 */
export function withoutDataTables(
  document: ReportDocument,
  candidates: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const inTables = candidates.filter((candidate) => candidate.look.inTable);
  if (inTables.length === 0) return candidates;
  const dropped = new Set<HeadingCandidate>();
  for (const { start, end, cells } of document.tables) {
    const here = inTables.filter(({ paragraph }) => paragraph >= start && paragraph < end);
    if (here.length === 0) continue;
    const oneColumn = cells?.every((row) => row.filter((cell) => cell.trim() !== "").length <= 1) ?? false;
    const sections = new Set(
      here.flatMap(({ options }) =>
        options.filter((option) => option.likeness >= sure).map((option) => option.section),
      ),
    );
    if (!oneColumn && sections.size < fewestHeadings) for (const candidate of here) dropped.add(candidate);
  }
  return candidates.filter((candidate) => !dropped.has(candidate));
}
