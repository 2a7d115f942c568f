import type { TableLine } from "../../statistics";
import type { LaidParagraph } from "./layout";

/** Positions of the lines around a table among the paragraphs; absent when they are not there. */
export type LinePositions = Partial<Readonly<Record<TableLine, number>>>;

/** So many blank paragraphs between a table and its lines are passed over. */
const blanksBetween = 1;

/** Looks above and below the paragraphs [start, end) of a table for the lines that belong to it. */
export function linesAround(paragraphs: readonly LaidParagraph[], start: number, end: number): LinePositions {
  const level = (paragraphs[start]?.tableLevel ?? 1) - 1;
  const outside = (index: number) => {
    const paragraph = paragraphs[index];
    return paragraph && paragraph.tableLevel === level ? paragraph.text.normalize("NFC") : undefined;
  };
  const nextText = (from: number, step: 1 | -1): number | undefined => {
    for (let index = from, blanks = 0; blanks <= blanksBetween; index += step, blanks++) {
      const text = outside(index);
      if (text === undefined) return undefined;
      if (text.trim() !== "") return index;
    }
    return undefined;
  };
  const says = (index: number | undefined, what: RegExp) =>
    index !== undefined && what.test(outside(index) ?? "");

  const above = nextText(start - 1, -1);
  const unit = says(above, unitLine) ? above : undefined;
  const higher = unit === undefined ? above : nextText(unit - 1, -1);
  const caption = says(higher, captionLine) ? higher : undefined;
  const below = nextText(end, 1);
  const source = says(below, sourceLine) ? below : undefined;
  return {
    ...(caption === undefined ? {} : { caption }),
    ...(unit === undefined ? {} : { unit }),
    ...(source === undefined ? {} : { source }),
  };
}

const captionLine = /^\s*bảng\s+\d+(?![\d.]*\d)\s*([.:)–-]|$)/iu;
const unitLine = /^\s*\(?\s*(đơn\s+vị(\s+tính)?|đvt)\s*:/iu;
const sourceLine =
  /^\s*\(?\s*(số\s+liệu(\s+(tính|lấy|cập\s+nhật))?\s+đến(?![\p{L}\p{M}])|nguồn(\s+số\s+liệu)?\s*:)/iu;
/** An entry of a list of tables: a tab or dots, and the page. */
const listEntry = /(\t|[.…]{3,})\s*\d+\s*$/u;

/** Whether a paragraph is a caption "Bảng 3. …", as opposed to its entry in a list of tables. */
export function isCaption({ text }: { readonly text: string }): boolean {
  const plain = text.normalize("NFC");
  return captionLine.test(plain) && !listEntry.test(plain);
}

/** Whether a paragraph reads like a line around a table: its caption, its unit, the date or source of its figures. */
export function isTableLine(text: string): boolean {
  const plain = text.normalize("NFC");
  return isCaption({ text }) || unitLine.test(plain) || sourceLine.test(plain);
}

/** The number that a caption at `position` should have by the captions before it; from 1. */
export function captionNumberAt(paragraphs: readonly LaidParagraph[], position: number): number {
  return 1 + paragraphs.slice(0, position).filter(isCaption).length;
}

/** The caption with another number; the same when the number is right. */
export function renumbered(caption: string, number: number): string {
  return caption.replace(/\d+/, String(number));
}
