import { findSections, type Outline, type SectionId } from "../../report";
import { paragraphFacts, type LoadedParagraph } from "../read/paragraph-facts";
import type { InsertionPlace } from "./linked-tables";
import type { LaidParagraph, Layout, Stretch } from "./layout";
import { linkedTables } from "./survey";
import { taggedBy } from "./tags";

/** Where new paragraphs go. */
export interface Spot {
  readonly at: InsertionPlace["at"];
  /** Position that the first new paragraph will have. */
  readonly position: number;
  /** How deep in tables it is: 0, but in a report that is laid out in a table. */
  readonly level: number;
  /** Behind it come the end of the document or a table, so that a new table needs a paragraph behind it. */
  readonly needsTail: boolean;
  /** Puts the first new paragraph there; the others go behind it. */
  readonly put: (text: string) => Word.Paragraph;
}

/** The spot behind the last text or table of a section's own part; undefined when the document has no such section. */
export function spotInSection(layout: Layout, outline: Outline, section: SectionId): Spot | undefined {
  const paragraphs = layout.paragraphs.map(({ paragraph, text }, index) => ({
    ...paragraphFacts(index, { ...(paragraph.toJSON() as LoadedParagraph), text }),
    ...(layout.toldAtOnce && labelOf(paragraph)),
  }));
  const tables = layout.tables.flatMap(({ paragraphs: stretch, grid }) =>
    stretch ? [{ ...stretch, ...(grid.length > 0 && { cells: grid }) }] : [],
  );
  const found = findSections({ paragraphs, tables }, outline).sections.find(({ id }) => id === section);
  if (!found?.heading) return undefined;
  const { start, end } = found.body ?? behindHeading(found.heading.place.paragraph);
  const { tableLevel: level = 0 } = layout.paragraphs[found.heading.place.paragraph] ?? {};
  const written = layout.paragraphs.findLastIndex(
    ({ text, tableLevel }, index) =>
      index >= start && index < end && (tableLevel > level || !(level > 0 ? blankCell : blank).test(text)),
  );
  return spotBehind(layout, "section", written >= 0 ? written : start - 1, level);
}

const blank = /^\s*$/;
/** In a report that is laid out in a table, the number in front of the next section is a cell of its own. */
const blankCell = /^\s*[\divxIVX.)]*\s*$/;

function behindHeading(heading: number): Stretch {
  return { start: heading + 1, end: heading + 1 };
}

/** The automatic number; absent outside lists. */
function labelOf({ listItemOrNullObject: item }: Word.Paragraph): { label?: string; listLevel?: number } {
  return item.isNullObject ? {} : { label: item.listString, listLevel: item.level };
}

/** The spot behind the paragraph, table or linked table that holds the cursor. */
export function spotAtCursor(layout: Layout, cursor: number): Spot {
  return spotBehind(layout, "cursor", cursor);
}

/**
 * Behind a paragraph: out of the table it is in, and not between the parts of a linked table. A table that holds the
 * section's heading too (`level` tells) is the page the report is written on: it is not left.
 */
function spotBehind(layout: Layout, at: Spot["at"], index: number, level = 0): Spot {
  const { paragraphs } = layout;
  const linked = linkedTables(layout).find((one) => {
    const first = Math.min(...Object.values(one.lines), one.paragraphs?.start ?? Infinity);
    const last = Math.max(...Object.values(one.lines), (one.paragraphs?.end ?? 0) - 1);
    return index >= first && index <= last;
  });
  const last = linked ? Math.max(index, linked.lines.source ?? (linked.paragraphs?.end ?? 0) - 1) : index;
  const paragraph = paragraphs[last];
  if (!paragraph) throw new RangeError(`no paragraph ${last}`);
  const table = paragraph.tableLevel > level ? tableAround(layout, last, level) : undefined;
  const control = controlAround(layout, at, table ?? { start: last, end: last + 1 });
  const position = (control?.paragraphs ?? table)?.end ?? last + 1;
  const atEnd = position === paragraphs.length;
  if (atEnd && !control && !table && paragraph.text === "") {
    // An empty last paragraph ends the document as it is; a new one behind it could not be taken away again.
    return {
      at,
      position: last,
      level,
      needsTail: false,
      put: (text) => paragraph.paragraph.insertParagraph(text, "Before"),
    };
  }
  return {
    at,
    position,
    level,
    // A cell must end with a paragraph, and where it ends is not known.
    needsTail: atEnd || level > 0 || (paragraphs[position]?.tableLevel ?? 0) > 0,
    put: (text) => {
      const anchor = control?.control ?? (table ? tableAbove(paragraph, level) : paragraph.paragraph);
      return anchor.insertParagraph(text, "After");
    },
  };
}

/** The whole run of paragraphs deeper in tables than `level` around a position. */
function tableAround({ paragraphs }: Layout, index: number, level: number): Stretch {
  const inTable = (at: number) => (paragraphs[at]?.tableLevel ?? 0) > level;
  let start = index;
  let end = index + 1;
  while (inTable(start - 1)) start--;
  while (inTable(end)) end++;
  return { start, end };
}

/** The outermost table around a paragraph that is deeper than `level`. */
function tableAbove({ paragraph, tableLevel }: LaidParagraph, level: number): Word.Table {
  let table = paragraph.parentTable;
  for (let above = tableLevel - 1; above > level; above--) table = table.parentTable;
  return table;
}

/** The content control around a stretch. The cursor may be meant to write into one, unless it is one of ours. */
function controlAround({ controls }: Layout, at: Spot["at"], { start, end }: Stretch) {
  return controls.find(({ tag, paragraphs: around }) => {
    const holds = around && around.start <= start && around.end >= end;
    return holds && (at === "section" || taggedBy(tag) !== undefined);
  });
}
