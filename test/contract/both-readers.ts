import { readDocx } from "../../src/docx";
import { outline2282, type Paragraph, type ReportDocument } from "../../src/report";
import type { WordHostOptions } from "../../src/simulator";
import { openInWord } from "../word/simulated-word";

/** One document as both readers see it. */
export interface BothReaders {
  readonly file: ReportDocument;
  readonly word: ReportDocument;
}

export async function readByBoth(bytes: Uint8Array, options: WordHostOptions = {}): Promise<BothReaders> {
  const { word, host } = await openInWord(bytes, options);
  const document = await word.readReport(outline2282);
  expect(host.defects).toEqual([]);
  return { file: readDocx(bytes).document, word: document };
}

/** Where "absent" says something: outside lists, no heading, body text. Elsewhere it is "not known". */
const tellingWhenAbsent: readonly (keyof Paragraph)[] = [
  "label",
  "listLevel",
  "headingLevel",
  "outlineLevel",
];

const facts: readonly (keyof Paragraph)[] = [
  ...tellingWhenAbsent,
  ...(["index", "text", "styleKind", "alignment", "tableLevel", "placeholder"] as const),
  ...(["firstLineIndent", "leftIndent", "spaceBefore", "spaceAfter", "lineSpacing"] as const),
];
const fontFacts = ["name", "size", "bold", "italic"] as const;

/** Facts that both readers know and do not agree on, one line each. */
export function disagreements({ file, word }: BothReaders): string[] {
  const lines: string[] = [];
  const compare = (what: string, fromFile: unknown, fromWord: unknown) => {
    const [one, other] = [JSON.stringify(fromFile), JSON.stringify(fromWord)];
    if (one !== other) lines.push(`${what}: file ${one}, Word ${other}`);
  };
  const compareKnown = (what: string, fromFile: unknown, fromWord: unknown) => {
    if (fromFile !== undefined && fromWord !== undefined) compare(what, fromFile, fromWord);
  };
  compare("paragraphs", file.paragraphs.length, word.paragraphs.length);
  file.paragraphs.forEach((paragraph, i) => {
    const other = word.paragraphs[i];
    if (!other) return;
    const at = `paragraph ${i} “${paragraph.text.slice(0, 30)}”`;
    for (const fact of facts) {
      const check = tellingWhenAbsent.includes(fact) ? compare : compareKnown;
      check(`${at} ${fact}`, paragraph[fact], other[fact]);
    }
    for (const fact of fontFacts) compareKnown(`${at} font ${fact}`, paragraph.font[fact], other.font[fact]);
    compareKnown(`${at} objects`, sorted(paragraph.objects), sorted(other.objects));
  });
  compare(
    "tables",
    file.tables.map(({ start, end }) => [start, end]),
    word.tables.map(({ start, end }) => [start, end]),
  );
  file.tables.forEach(({ cells, tag }, i) => {
    compareKnown(`table ${i} cells`, cells, word.tables[i]?.cells);
    compare(`table ${i} tag`, tag, word.tables[i]?.tag);
  });
  compareKnown("tracked changes", file.trackedChanges?.count, word.trackedChanges?.count);
  compareKnown("comments", file.comments, word.comments);
  compareKnown("protection", file.protection, word.protection);
  return lines;
}

function sorted(kinds: readonly string[] | undefined): readonly string[] | undefined {
  return kinds && [...kinds].sort();
}
