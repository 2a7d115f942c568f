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
  return lookOf(level, bold, capitals, inTable, number?.named === true, points);
}

/** There are few looks; one object for each spares a long report one for every paragraph. */
const looks = new Map<number, HeadingLook>();
const bolds: readonly HeadingLook["bold"][] = [undefined, false, "mixed", true];

function lookOf(
  level: number | undefined,
  bold: HeadingLook["bold"],
  capitals: boolean,
  inTable: boolean,
  named: boolean,
  points: number,
): HeadingLook {
  const flags = (capitals ? 1 : 0) + (inTable ? 2 : 0) + (named ? 4 : 0);
  // Points are halves between -16 and 16.
  const key = (((level ?? 0) * bolds.length + bolds.indexOf(bold)) * 8 + flags) * 64 + (points + 16) * 2;
  let look = looks.get(key);
  if (!look) {
    const standsOut = level !== undefined || bold === true || bold === "mixed" || capitals || named;
    look = { level, bold, capitals, inTable, standsOut, points };
    looks.set(key, look);
  }
  return look;
}
