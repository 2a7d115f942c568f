import type { Paragraph } from "../document";
import type { HeadingNumber } from "./heading-number";
import { isCapitals, startsSmall } from "./letter-case";
import type { TextLook, TextReader } from "./text-look";

/** What a paragraph looks like, as far as its reader knows. */
export interface HeadingLook {
  /** Built-in heading level, or else outline level. */
  readonly level: number | undefined;
  readonly bold: boolean | "mixed" | undefined;
  readonly capitals: boolean;
  readonly inTable: boolean;
  /** Something sets it off from running text: style, level, bold, capitals. */
  readonly standsOut: boolean;
  /** Points for looking like a heading, without its number. */
  readonly points: number;
}

/** What its letters say of a title. */
interface TitleForm {
  readonly capitals: boolean;
  readonly beginsSmall: boolean;
  /** Ends like an item of a list. */
  readonly goesOn: boolean;
}

const titleFormOf: TextReader<TitleForm> = ({ text, titleStart }) => {
  const title = text.slice(titleStart, titleStart + 300);
  const last = text.trimEnd().at(-1);
  return {
    capitals: isCapitals(title),
    beginsSmall: startsSmall(title),
    goesOn: last === ";" || last === ",",
  };
};

/** How much a paragraph, or a line of it with the text `words`, looks like a heading. */
export function headingLook(
  paragraph: Paragraph,
  number: HeadingNumber | undefined,
  words: TextLook,
): HeadingLook {
  const level = paragraph.headingLevel ?? paragraph.outlineLevel;
  const { bold } = paragraph.font;
  const { capitals, beginsSmall, goesOn } = words.once(titleFormOf);
  const inTable = paragraph.tableLevel > 0;
  const long = paragraph.text.length > 320;
  let points = 0;
  if (level !== undefined) points += 1.5;
  if (bold === true) points += 1;
  else if (bold === "mixed") points += 0.5;
  else if (bold === false && level === undefined) points -= 0.5;
  if (capitals) points += 0.5;
  if (long && bold !== true) points -= 0.5;
  if (goesOn) points -= 1.5;
  if (beginsSmall) points -= 1;
  if (inTable) points -= 1;
  if (paragraph.styleKind === "caption" || paragraph.styleKind === "title") points -= 2;
  return {
    level,
    bold,
    capitals,
    inTable,
    standsOut: level !== undefined || bold === true || bold === "mixed" || capitals || number?.named === true,
    points,
  };
}
