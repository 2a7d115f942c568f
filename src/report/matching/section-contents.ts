import { placeOf, type ObjectKind, type Paragraph } from "../document";
import type { Place, ReportDocument, Table } from "../document";
import type { SectionStatus } from "./section-map";
import { foldedText } from "./fold";
import { startsSmall } from "./letter-case";
import { isBox, type ParagraphLook } from "./paragraph-look";
import { judgeTail, judgeText, type Piece } from "./own-words";
import type { PromptIndex } from "./prompts";
import { judgeTable } from "./table-figures";
import { TextLook, type TextReader } from "./text-look";
import type { Wording } from "./title-index";

/** From one point of the document to another: where the content of one heading stands. */
export interface Region {
  readonly from: { readonly paragraph: number; readonly offset: number };
  /** Exclusive: text of this paragraph before the offset still belongs to it. */
  readonly to: { readonly paragraph: number; readonly offset: number };
  /** Punctuation closes the title, so that its own paragraph may go on with content. */
  readonly closed: boolean;
  /** The section's titles: repeated under the heading they say nothing. */
  readonly titles: readonly Wording[];
}

/** What a region holds. */
export interface Contents {
  readonly status: Exclude<SectionStatus, "missing">;
  readonly blanks: readonly Place[];
  /** Where content begins in the heading's own last paragraph. */
  readonly tailStart: number | undefined;
}

const telling: ReadonlySet<ObjectKind> = new Set([
  "picture",
  "textBox",
  "equation",
  "chart",
  "drawing",
  "embedded",
]);

/** What was found in a region so far. */
interface Found {
  written: boolean;
  pending: boolean;
  readonly blanks: Place[];
  tailStart: number | undefined;
}

/** Judges everything between a heading and the next. */
export function judgeRegion(
  document: ReportDocument,
  looks: readonly ParagraphLook[],
  region: Region,
  prompts: PromptIndex,
  excluded: (paragraph: number) => boolean,
): Contents {
  const { from, to, titles } = region;
  const found: Found = { written: false, pending: false, blanks: [], tailStart: undefined };
  const tables = tablesIn(document, region);
  let nextTable = 0;
  let index = from.paragraph;
  while (index < to.paragraph || (index === to.paragraph && to.offset > 0)) {
    const look = looks[index];
    if (!look) break;
    const { paragraph } = look;
    if (tells(paragraph)) found.written = true;
    // A box with words is content, as in Word, which does not tell them.
    if (index > from.paragraph && to.paragraph > index && isBox(paragraph)) {
      found.written = true;
      index++;
      continue;
    }
    while ((tables[nextTable + 1]?.start ?? Infinity) <= index) nextTable++;
    const table = tables[nextTable];
    if (table?.start === index && takeTable(document, table, found)) {
      index = Math.max(table.end, index + 1);
      continue;
    }
    const { text } = paragraph;
    const end = index === to.paragraph ? to.offset : text.length;
    if (index === from.paragraph) takeTail(document, paragraph, end, region, prompts, found);
    else {
      const words = end === text.length ? look.words : new TextLook(text.slice(0, end));
      const piece = judgeText(words, look, prompts);
      const isNext = index === from.paragraph + 1;
      if (saysMore(piece, found) && !excluded(index) && !isTitleOf(look, titles, isNext))
        take(document, found, piece, index, 0);
    }
    index++;
  }
  const { written, pending, blanks, tailStart } = found;
  if (written) return { status: blanks.length > 0 ? "unfinished" : "written", blanks, tailStart };
  return { status: pending ? "unfinished" : "empty", blanks: pending ? blanks : [], tailStart };
}

function tells({ objects }: Paragraph): boolean {
  return objects !== undefined && objects.length > 0 && objects.some((object) => telling.has(object));
}

/** Whether a piece can change what is known of the region; in written text most cannot. */
function saysMore({ kind, blanks }: Piece, { written, pending }: Found): boolean {
  return blanks.length > 0 || (kind === "content" && !written) || (kind === "pending" && !pending);
}

function take(
  document: ReportDocument,
  found: Found,
  { kind, blanks }: Piece,
  paragraph: number,
  shift: number,
): void {
  if (kind === "content") found.written = true;
  if (kind === "pending") found.pending = true;
  for (const { start, end } of blanks)
    found.blanks.push(placeOf(document, paragraph, start + shift, end + shift));
}

/** What follows the title in the heading's own last paragraph, before `end`. */
function takeTail(
  document: ReportDocument,
  { index, text, placeholder }: Paragraph,
  end: number,
  region: Region,
  prompts: PromptIndex,
  found: Found,
): void {
  if (region.from.offset >= end) return;
  const start = afterTitle(text, end, region);
  const tail = text.slice(start, end);
  const piece = judgeTail(tail, region.closed, placeholder === true, prompts);
  if (piece.kind === "content" || piece.kind === "pending")
    found.tailStart = start + (/^[\s\p{P}]*/u.exec(tail)?.[0].length ?? 0);
  take(document, found, piece, index, start);
}

/** False for a table that is to be read as paragraphs. */
function takeTable(document: ReportDocument, table: Table, found: Found): boolean {
  const { kind } = judgeTable(document, table);
  if (kind === "text") return false;
  if (kind !== "empty") found.written = true;
  if (kind === "partly") found.blanks.push(placeOf(document, table.start));
  for (let inside = table.start; inside < table.end && !found.written; inside++) {
    const paragraph = document.paragraphs[inside];
    if (paragraph && tells(paragraph)) found.written = true;
  }
  return true;
}

/** Where the title ends: it may hold the punctuation that usually closes one ("… bình đẳng giới; vai trò, vị trí của phụ nữ"). */
function afterTitle(text: string, end: number, { from, titles }: Region): number {
  // Mere punctuation: no title goes on with less than two words.
  if (end - from.offset < 3) return from.offset;
  const rest = text.slice(from.offset, Math.min(end, from.offset + 200)).replace(/^[;:]/, " ");
  const clause = /^[^:.\n]*/.exec(rest)?.[0] ?? "";
  const words = foldedText(clause);
  const goesOn = words.includes(" ") && titles.some((title) => ` ${title.text} `.includes(` ${words} `));
  return goesOn ? from.offset + clause.length : from.offset;
}

function isTitleAgain({ words }: ParagraphLook, titles: readonly Wording[]): boolean {
  const [first, second] = words.titleOpening;
  if (first === undefined) return false;
  const start = second === undefined ? first : `${first} ${second}`;
  if (!titles.some(({ text }) => text.startsWith(start))) return false;
  const title = words.once(foldedTitle);
  return titles.some(({ text }) => text === title);
}

/** The title again, or the rest of it in the paragraph next to the heading: no content. */
function isTitleOf(look: ParagraphLook, titles: readonly Wording[], isNext: boolean): boolean {
  return isTitleAgain(look, titles) || (isNext && endsTitle(look, titles));
}

/** The second half of a title broken in two, which goes on in small letters. */
function endsTitle({ words }: ParagraphLook, titles: readonly Wording[]): boolean {
  if (!startsSmall(words.text)) return false;
  const rest = words.once(foldedTitle);
  return rest.split(" ").length >= fewestOfHalf && titles.some(({ text }) => text.endsWith(` ${rest}`));
}

const fewestOfHalf = 4;

/** The text after its number; one too long for a title is none. */
const foldedTitle: TextReader<string> = ({ text, titleStart }) =>
  text.length > 400 ? "" : foldedText(text.slice(titleStart));

/** Tables that stand wholly in the region, and those inside the cell where the heading stands, in order. */
function tablesIn({ tables, paragraphs }: ReportDocument, { from, to }: Region): readonly Table[] {
  const level = paragraphs[from.paragraph]?.tableLevel ?? 0;
  if (tables.length === 0 && level === 0) return tables;
  const within = tables.filter(({ start, end }) => start > from.paragraph && end <= to.paragraph);
  if (level === 0) return within;
  const nested = nestedTables(paragraphs, from.paragraph + 1, to.paragraph, level);
  return [...within, ...nested].sort((one, other) => one.start - other.start);
}

/** Tables inside a cell of a table at `level`: only their paragraphs are known. */
function nestedTables(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  level: number,
): readonly Table[] {
  const nested: Table[] = [];
  const isNested = (index: number) => index < to && (paragraphs[index]?.tableLevel ?? 0) > level;
  for (let start = from; start < to; start++) {
    if (!isNested(start)) continue;
    let end = start + 1;
    while (isNested(end)) end++;
    nested.push({ start, end });
    start = end;
  }
  return nested;
}
