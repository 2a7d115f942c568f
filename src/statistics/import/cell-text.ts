import { readNumber, writeNumber } from "../arithmetic";
import { figureByKey, type Indicator } from "../indicators";

/** The text of a cell as one line, single spaces. */
export function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, " ")
    .trim();
}

/** English notation, as spreadsheets copy it, in Vietnamese where it can only mean one number; all else as it stands. */
export function figureText(text: string, indicator: Indicator, key: string): string {
  const read = readNumber(text);
  const measure = figureByKey(indicator, key)?.measure;
  if (measure === undefined || read.kind !== "number" || read.percent || read.doubt === undefined)
    return text;
  // "1,170" people are no fraction of a person.
  if (read.doubt === "either") return measure === "whole" ? text.replaceAll(",", ".") : text;
  return writeNumber(read.value);
}
