import type { Comment, Paragraph, ReportDocument, TrackedChanges } from "../../../src/report/document";
import type { FoundHeading, SectionMap, SectionState, SectionStatus } from "../../../src/report/matching";
import { outline2282, parentOf, type Outline, type SectionId } from "../../../src/report/outline";

/** A heading of the draft and what is known of its section. */
export interface DraftHeading {
  readonly section: SectionId;
  readonly text: string;
  /** "written" unless told. */
  readonly status?: SectionStatus;
  /** The number read from the text unless told; null: there is none. */
  readonly number?: string | null;
  readonly automatic?: boolean;
  readonly misplaced?: boolean;
  /** Where the run-in content begins. */
  readonly contentStart?: number;
  readonly paragraph?: Partial<Paragraph>;
}

/** One paragraph: plain text, a heading, or a paragraph with facts of its own. */
export type DraftLine = string | DraftHeading | Partial<Paragraph>;

export interface Draft {
  readonly document: ReportDocument;
  readonly sections: SectionMap;
  readonly outline: Outline;
}

/** A document and its section map written down by hand, so that a rule is tested without the search for sections. */
export function draft(
  lines: readonly DraftLine[],
  facts: { trackedChanges?: TrackedChanges; comments?: readonly Comment[]; outline?: Outline } = {},
): Draft {
  const { outline = outline2282, ...known } = facts;
  const paragraphs = lines.map(paragraphOf);
  const headings = lines.flatMap((line, index) => (isHeading(line) ? [{ line, index }] : []));
  const document: ReportDocument = { paragraphs, tables: [], ...known };
  const sections = outline.sections.map(({ id }): SectionState => {
    const [first, ...more] = headings.filter(({ line }) => line.section === id);
    const none = { id, blanks: [], duplicates: [], misplaced: false };
    if (!first) return { ...none, status: "missing" };
    const nextHeading = headings.find(({ index }) => index > first.index)?.index ?? lines.length;
    const nextOutside = headings.find(
      ({ line, index }) => index > first.index && !isBelow(outline, line.section, id),
    );
    const body = { start: first.index + 1, end: nextHeading };
    return {
      ...none,
      status: first.line.status ?? "written",
      heading: foundHeading(first.line, first.index),
      body,
      extent: { start: first.index, end: nextOutside?.index ?? lines.length },
      blanks: first.line.status === "unfinished" ? dotsIn(paragraphs.slice(body.start, body.end)) : [],
      duplicates: more.map(({ line, index }) => foundHeading(line, index)),
      misplaced: first.line.misplaced ?? false,
    };
  });
  return { document, outline, sections: { sections, extraHeadings: [], recognised: headings.length > 0 } };
}

/** A whole report on the outline, every leaf written; `change` alters or (null) leaves out headings by section. */
export function wholeReport(
  change: Readonly<Record<SectionId, Partial<DraftHeading> | null>> = {},
): DraftLine[] {
  return outline2282.sections.flatMap((section): DraftLine[] => {
    const changed = change[section.id];
    if (changed === null) return [];
    const text = `${section.number}. ${section.title}`;
    return [{ section: section.id, text, ...changed }, `Nội dung của mục ${section.id}.`];
  });
}

function isHeading(line: DraftLine): line is DraftHeading {
  return typeof line !== "string" && "section" in line;
}

function paragraphOf(line: DraftLine, index: number): Paragraph {
  const facts = typeof line === "string" ? { text: line } : isHeading(line) ? line.paragraph : line;
  const text = typeof line === "string" ? line : (line.text ?? "");
  return { styleKind: "normal", font: {}, tableLevel: 0, ...facts, index, text };
}

function foundHeading(line: DraftHeading, index: number): FoundHeading {
  const typed = /^([IVX]+|\d+(?:\.\d+)*)[.)]?\s/.exec(line.text)?.[1];
  const number = line.number === null ? undefined : (line.number ?? typed);
  return {
    place: { paragraph: index, text: line.text },
    ...(number === undefined ? {} : { number }),
    numberIs: number === undefined ? "absent" : line.automatic ? "automatic" : "typed",
    runIn: line.contentStart !== undefined,
    ...(line.contentStart === undefined ? {} : { contentStart: line.contentStart }),
  };
}

function isBelow(outline: Outline, below: SectionId, above: SectionId): boolean {
  const parent = parentOf(outline, below);
  return parent !== undefined && (parent.id === above || isBelow(outline, parent.id, above));
}

function dotsIn(paragraphs: readonly Paragraph[]): SectionState["blanks"] {
  return paragraphs.flatMap(({ index, text }) =>
    [...text.matchAll(/…|\.{3,}|\([^)]*\)|^- .*sau\.$/g)].map((match) => ({
      paragraph: index,
      text,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
