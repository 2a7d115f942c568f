import type { Paragraph } from "../document";
import type { HeadingNumber } from "./heading-number";

/** What a paragraph looks like, as far as its reader knows. */
export interface HeadingLook {
  /** Built-in heading level, or else outline level. */
  readonly level?: number;
  readonly bold?: boolean | "mixed";
  readonly capitals: boolean;
  readonly inTable: boolean;
  /** Something sets it off from running text: style, level, bold, capitals. */
  readonly standsOut: boolean;
  /** Points for looking like a heading, without its number. */
  readonly points: number;
}

/** How much a paragraph looks like a heading from `titleStart` on. */
export function headingLook(
  paragraph: Paragraph,
  number: HeadingNumber | undefined,
  titleStart: number,
): HeadingLook {
  const level = paragraph.headingLevel ?? paragraph.outlineLevel;
  const title = paragraph.text.slice(titleStart, titleStart + 300);
  const { bold } = paragraph.font;
  const capitals = isCapitals(title);
  const inTable = paragraph.tableLevel > 0;
  const long = paragraph.text.length > 320;
  let points = 0;
  if (level !== undefined) points += 1.5;
  if (bold === true) points += 1;
  else if (bold === "mixed") points += 0.5;
  else if (bold === false && level === undefined) points -= 0.5;
  if (capitals) points += 0.5;
  if (long && bold !== true) points -= 0.5;
  if (/[;,]\s*$/.test(paragraph.text)) points -= 1.5;
  if (/^\p{Ll}/u.test(title)) points -= 1;
  if (inTable) points -= 1;
  if (paragraph.styleKind === "caption" || paragraph.styleKind === "title") points -= 2;
  return {
    ...(level === undefined ? {} : { level }),
    ...(bold === undefined ? {} : { bold }),
    capitals,
    inTable,
    standsOut: level !== undefined || bold === true || bold === "mixed" || capitals || number?.named === true,
    points,
  };
}

/** True when a text of some length has no small letters. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}
