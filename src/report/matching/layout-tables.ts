import type { ReportDocument, Table } from "../document";
import { isBlankText } from "./blanks";
import type { HeadingCandidate } from "./candidates";
import { foldedText } from "./fold";

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
  // Candidates and tables both come in the document's order.
  let next = 0;
  const upTo = (paragraph: number): HeadingCandidate[] => {
    const from = next;
    while (next < inTables.length && inTables[next]!.paragraph < paragraph) next++;
    return inTables.slice(from, next);
  };
  for (const table of document.tables) {
    const { start, end, cells } = table;
    upTo(start);
    const here = upTo(end);
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

/** Columns of a form that say who writes and when, not what: folded. */
const assignment =
  /^(?:(?:đơn vị|cơ quan|phòng|phòng ban|bộ phận|người|cán bộ) (?:chủ trì|thực hiện|phối hợp|phụ trách|theo dõi|báo cáo)|thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|báo cáo|gửi))?)$/;

/**
 * Of a form with the outline in one column and the answers in another, the cells of its other columns: "Phòng Tổ chức"
 * under "Đơn vị chủ trì" is no answer.
 */
export function assignmentsIn(
  document: ReportDocument,
  headings: readonly { readonly paragraph: number }[],
): (paragraph: number) => boolean {
  const assigned = new Set<number>();
  for (const { start, end, cells = [] } of document.tables) {
    const [header = []] = cells;
    if (
      header.length < 3 ||
      headings.filter((one) => one.paragraph >= start && one.paragraph < end).length < fewestHeadings
    )
      continue;
    const columns = header.map((title) => assignment.test(foldedText(title.slice(0, 60))));
    const found: number[] = [];
    let next = start;
    cells.forEach((row, position) => {
      row.forEach((cell, column) => {
        for (const last = next + cell.split("\n").length; next < last; next++)
          if (position > 0 && row.length === header.length && columns[column]) found.push(next);
      });
    });
    // A line break inside a paragraph looks like the end of one: then nobody can tell which paragraph is where.
    if (next === end) found.forEach((paragraph) => assigned.add(paragraph));
  }
  return (paragraph) => assigned.has(paragraph);
}
