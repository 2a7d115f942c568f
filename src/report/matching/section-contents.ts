import { placeOf, type ObjectKind, type Place, type ReportDocument, type Table } from "../document";
import type { SectionStatus } from "./section-map";
import { foldedText } from "./fold";
import { isBox, type ParagraphLook } from "./paragraph-look";
import { judgeTail, judgeText, type Piece } from "./own-words";
import type { PromptIndex } from "./prompts";
import { TextLook, type TextReader } from "./text-look";
import { judgeTable } from "./table-figures";

/** From one point of the document to another: where the content of one heading stands. */
export interface Region {
  readonly from: { readonly paragraph: number; readonly offset: number };
  /** Exclusive: text of this paragraph before the offset still belongs to it. */
  readonly to: { readonly paragraph: number; readonly offset: number };
  /** Punctuation closes the title, so that its own paragraph may go on with content. */
  readonly closed: boolean;
  /** The section's titles, folded: repeated under the heading they say nothing. */
  readonly titles: readonly string[];
}

/** What a region holds. */
export interface Contents {
  readonly status: Exclude<SectionStatus, "missing">;
  readonly blanks: readonly Place[];
  /** Where content begins in the heading's own last paragraph. */
  readonly tailStart?: number;
}

const telling: ReadonlySet<ObjectKind> = new Set([
  "picture",
  "textBox",
  "equation",
  "chart",
  "drawing",
  "embedded",
]);

/** Judges everything between a heading and the next. */
export function judgeRegion(
  document: ReportDocument,
  looks: readonly ParagraphLook[],
  region: Region,
  prompts: PromptIndex,
  excluded: (paragraph: number) => boolean,
): Contents {
  const blanks: Place[] = [];
  let written = false;
  let pending = false;
  let tailStart: number | undefined;
  const take = (piece: Piece, paragraph: number, shift: number) => {
    if (piece.kind === "content") written = true;
    if (piece.kind === "pending") pending = true;
    for (const { start, end } of piece.blanks)
      blanks.push(placeOf(document, paragraph, start + shift, end + shift));
  };
  const tables = new Map([...tablesWithin(document, region), ...nestedTables(document, region)]);
  let index = region.from.paragraph;
  while (index < region.to.paragraph || (index === region.to.paragraph && region.to.offset > 0)) {
    const look = looks[index];
    if (!look) break;
    const { paragraph } = look;
    if (paragraph.objects?.some((object) => telling.has(object))) written = true;
    // A box with words is content, as in Word, which does not tell them.
    if (isBox(paragraph) && index > region.from.paragraph && region.to.paragraph > index) {
      written = true;
      index++;
      continue;
    }
    const table = tables.get(index);
    const judgement = table && judgeTable(document, table);
    if (table && judgement && judgement.kind !== "text") {
      if (judgement.kind !== "empty") written = true;
      if (judgement.kind === "partly") blanks.push(placeOf(document, table.start));
      for (let inside = table.start; inside < table.end; inside++) {
        if (document.paragraphs[inside]?.objects?.some((object) => telling.has(object))) written = true;
      }
      index = Math.max(table.end, index + 1);
      continue;
    }
    const end = index === region.to.paragraph ? region.to.offset : paragraph.text.length;
    if (index === region.from.paragraph) {
      const { offset } = afterTitle(paragraph.text, end, region);
      const tail = paragraph.text.slice(offset, end);
      const piece = judgeTail(tail, region.closed, paragraph.placeholder === true, prompts);
      if (piece.kind === "content" || piece.kind === "pending") {
        tailStart = offset + (/^[\s\p{P}]*/u.exec(tail)?.[0].length ?? 0);
      }
      take(piece, index, offset);
    } else if (!excluded(index) && !isTitleAgain(look, region.titles)) {
      const isWhole = end === paragraph.text.length;
      const words = isWhole ? look.words : new TextLook(paragraph.text.slice(0, end));
      take(judgeText(words, look, prompts), index, 0);
    }
    index++;
  }
  return { ...statusOf(written, pending, blanks), ...(tailStart === undefined ? {} : { tailStart }) };
}

/** A title may hold the punctuation that usually closes one: "… bình đẳng giới; vai trò, vị trí của phụ nữ". */
function afterTitle(text: string, end: number, { from, titles }: Region): { readonly offset: number } {
  const clause = /^[^:.\n]*/.exec(
    text.slice(from.offset, Math.min(end, from.offset + 200)).replace(/^[;:]/, " "),
  );
  const words = foldedText(clause?.[0] ?? "");
  const goesOn = words.includes(" ") && titles.some((title) => ` ${title} `.includes(` ${words} `));
  return { offset: goesOn ? from.offset + (clause?.[0].length ?? 0) : from.offset };
}

function isTitleAgain({ words }: ParagraphLook, titles: readonly string[]): boolean {
  const [first] = words.titleOpening;
  if (first === undefined || !titles.some((title) => title.startsWith(first))) return false;
  return titles.includes(words.once(foldedTitle));
}

/** The text after its number; one too long for a title is none. */
const foldedTitle: TextReader<string> = ({ text, titleStart }) =>
  text.length > 400 ? "" : foldedText(text.slice(titleStart));

function statusOf(written: boolean, pending: boolean, blanks: readonly Place[]): Omit<Contents, "tailStart"> {
  if (written) return { status: blanks.length > 0 ? "unfinished" : "written", blanks };
  return pending ? { status: "unfinished", blanks } : { status: "empty", blanks: [] };
}

/** Tables that stand wholly in the region, by their first paragraph. */
function tablesWithin(document: ReportDocument, region: Region): Map<number, Table> {
  const within = new Map<number, Table>();
  for (const table of document.tables) {
    if (table.start > region.from.paragraph && table.end <= region.to.paragraph)
      within.set(table.start, table);
  }
  return within;
}

/** Tables inside the cell where the heading stands: only their paragraphs are known. */
function nestedTables(document: ReportDocument, { from, to }: Region): Map<number, Table> {
  const nested = new Map<number, Table>();
  const level = document.paragraphs[from.paragraph]?.tableLevel ?? 0;
  if (level === 0) return nested;
  const isNested = (index: number) =>
    index < to.paragraph && (document.paragraphs[index]?.tableLevel ?? 0) > level;
  for (let start = from.paragraph + 1; start < to.paragraph; start++) {
    if (!isNested(start)) continue;
    let end = start + 1;
    while (isNested(end)) end++;
    nested.set(start, { start, end });
    start = end;
  }
  return nested;
}
