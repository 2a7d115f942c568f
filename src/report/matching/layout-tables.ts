import type { ReportDocument, Table } from "../document";
import { isBlankText } from "./blanks";
import type { HeadingCandidate } from "./candidates";

const sure = 0.8;
const fewestHeadings = 3;

/**
 * Leaves out candidates that are labels of a data table ("3 | Kinh phí thực hiện | 500"). Headings stand in a table
 * when it only lays out the page: one column, several headings of the outline in it, or headings beside their content.
 */
export function withoutDataTables(
  document: ReportDocument,
  candidates: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const inTables = candidates.filter((candidate) => candidate.look.inTable);
  if (inTables.length === 0) return candidates;
  const dropped = new Set<HeadingCandidate>();
  for (const table of document.tables) {
    const { start, end, cells } = table;
    const here = inTables.filter(({ paragraph }) => paragraph >= start && paragraph < end);
    if (here.length === 0) continue;
    const oneColumn = cells?.every((row) => row.filter((cell) => cell.trim() !== "").length <= 1) ?? false;
    const sections = new Set(
      here.flatMap(({ options }) =>
        options.filter((option) => option.likeness >= sure).map((option) => option.section),
      ),
    );
    if (!oneColumn && sections.size < fewestHeadings && !isHeadingBesideContent(document, table, here))
      for (const candidate of here) dropped.add(candidate);
  }
  return candidates.filter((candidate) => !dropped.has(candidate));
}

/** Two columns, a marked heading at the left of every row (a header row aside), and at the right no mere figure. */
function isHeadingBesideContent(
  document: ReportDocument,
  { cells = [] }: Table,
  here: readonly HeadingCandidate[],
): boolean {
  const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ""));
  const headed = rows.filter(([left = ""]) =>
    here.some(
      ({ paragraph, numberIs, look, options }) =>
        (numberIs !== "absent" || look.bold === true || look.level !== undefined) &&
        options.some((option) => option.likeness >= sure) &&
        left.startsWith(document.paragraphs[paragraph]?.text ?? "\0"),
    ),
  );
  const header = headed.length > 1 ? 1 : 0;
  return (
    headed.length > 0 &&
    headed.length >= rows.length - header &&
    rows.every(
      ([, right = "", ...more]) => more.length === 0 && (isBlankText(right) || /\p{L}{2}/u.test(right)),
    )
  );
}
