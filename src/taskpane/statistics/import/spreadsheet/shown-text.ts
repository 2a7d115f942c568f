import type { Cell, CellValue } from "hucre/xlsx";
import { addLocale, format, getFormatDateInfo, isDateFormat } from "numfmt";
import { readNumber } from "../../../../statistics";

const locale = "vi";
const months = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`);
addLocale({ group: ".", decimal: ",", mmmm: months, mmm: months }, locale);

const dayLength = 86_400_000;
/** Day 0 of Excel's dates, from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/**
 * What a cell shows in a Vietnamese Excel: 0,4235 formatted "0.00%" is "42,35%". A day is shown as day/month/year whatever
 * order its format has, and a figure without the words and brackets of its format, so that both can be read again.
 */
export function shownText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = withoutLocale(cell?.style?.numFmt ?? "General");
  if (typeof value === "string") {
    return isoDay.test(value) && isDateFormat(code) ? shownDate(new Date(inUtc(value)), code) : value;
  }
  return value instanceof Date ? shownDate(value, code) : shownNumber(value, code);
}

function shownNumber(value: number, code: string): string {
  const shown = written(code, value);
  const read = readNumber(shown).kind;
  if (read === "number" || read === "dash" || (read === "blank" && !isDateFormat(code))) return shown.trim();
  // A hand-made format without digits to show ends in the separator: "0,".
  return written(Number.isInteger(value) ? "0" : "0.##########", value).replace(/,$/, "");
}

/** The strict form of the file format writes days so (ECMA-376, 18.17.4.1), and the library leaves them as texts. */
const isoDay = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/;

function inUtc(iso: string): string {
  return iso.includes("T") && !iso.endsWith("Z") ? `${iso}Z` : iso;
}

function shownDate(date: Date, code: string): string {
  // Excel fills the cell of a day that no calendar has, and so must not be taken for a figure.
  if (Number.isNaN(date.getTime())) return "####";
  const { year, month, day, hours } = getFormatDateInfo(code);
  if (year && month && day) {
    const two = (number: number) => String(number).padStart(2, "0");
    const written = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
    return hours ? `${written} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : written;
  }
  return written(code, (date.getTime() - dayZero) / dayLength).trim();
}

function written(code: string, value: number): string {
  return format(code, value, { locale, throws: false });
}

/** "[$₫-42A]" shows "₫"; the language in it does not change a number's separators, which are those of the system. */
function withoutLocale(code: string): string {
  return code.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) =>
    symbol === "" ? "" : `"${symbol}"`,
  );
}
