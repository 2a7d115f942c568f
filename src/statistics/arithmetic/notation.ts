import type { Decimal } from "./decimal";

/** What a cell or a figure in prose says. Blank is not zero; a dash states that there is nothing to count. */
export type ReadNumber =
  | { readonly kind: "blank" }
  | { readonly kind: "dash" }
  | { readonly kind: "not-a-number" }
  | {
      readonly kind: "number";
      readonly value: Decimal;
      readonly percent: boolean;
      /**
       * How sure the reading is: "point" when a dot was read as the decimal separator ("35.29"), "either" when the
       * same digits may be thousands in another notation ("1,234").
       */
      readonly doubt?: "point" | "either";
    };

/** Most figures are so simple that there is only one way to read them. */
const simple = /^\d{1,15}(?:,\d\d?)?%?$/;
const invisible = /[\u200b\ufeff]/gu;
const spaces = /\s+/gu;
/** Hyphens, dashes and the true minus: which one stands for "nothing" or "less" is a matter of keyboards. */
const dashes = "-‐‑‒–—―−";
/** What a number may be written with: anything else is words, a date, the number of a document. */
const ofNumbers = new RegExp(`^[${dashes}+\\d.,%\\s\\u200b\\ufeff]*$`, "u");
const onlyDashes = new RegExp(`^[${dashes}]+$`, "u");
const minus = new RegExp(`^[${dashes}]`, "u");
/** Spaces within a number stand between groups of three only: "60 17" are two numbers, and so are two lines. */
const spacedGroups = /^\D*\d{1,3}(?: \d{3})+(?:[.,]\d+)?\D*$/u;
const onTwoLines = /\d\s*[\t-\r]\s*\d/;
/** Vietnamese: dots between groups of three, one comma before the decimals. */
const grouped = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const plain = /^\d+(,\d+)?$/;
const pointed = /^\d+\.\d+$/;
/** English grouping, as copied from spreadsheets: commas between groups, a point before the decimals. */
const english = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/**
 * Reads a number as Vietnamese officials write it: "1.234,5", "35,29%", "1 234", "–5".
 *
 * @param text a cell's or a figure's text, nothing else in it
 */
export function readNumber(text: string): ReadNumber {
  if (simple.test(text)) return readSimple(text);
  if (!ofNumbers.test(text)) return { kind: "not-a-number" };
  const typed = text.normalize("NFC").replace(invisible, "").replace(spaces, " ");
  if (onTwoLines.test(text) || (/\d \d/.test(typed) && !spacedGroups.test(typed)))
    return { kind: "not-a-number" };
  let rest = typed.replaceAll(" ", "");
  if (rest === "") return { kind: "blank" };
  if (onlyDashes.test(rest)) return { kind: "dash" };
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1);
  const negative = minus.test(rest);
  if (negative || rest.startsWith("+")) rest = rest.slice(1);

  const read = digitsOf(rest);
  if (!read) return { kind: "not-a-number" };
  const [integer = "", fraction = ""] = read.digits.split(",");
  const units = BigInt(integer + fraction) * (negative ? -1n : 1n);
  const value = { units, decimals: fraction.length };
  return read.doubt
    ? { kind: "number", value, percent, doubt: read.doubt }
    : { kind: "number", value, percent };
}

function readSimple(text: string): ReadNumber {
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  const comma = digits.indexOf(",");
  if (comma < 0) return { kind: "number", value: { units: BigInt(digits), decimals: 0 }, percent };
  const units = BigInt(digits.slice(0, comma) + digits.slice(comma + 1));
  return { kind: "number", value: { units, decimals: digits.length - comma - 1 }, percent };
}

/** The digits without grouping, a comma before the decimals. */
function digitsOf(text: string): { digits: string; doubt?: "point" | "either" } | undefined {
  if (grouped.test(text)) return { digits: text.replaceAll(".", "") };
  if (plain.test(text)) return english.test(text) ? { digits: text, doubt: "either" } : { digits: text };
  if (pointed.test(text)) return { digits: text.replace(".", ","), doubt: "point" };
  if (english.test(text)) return { digits: text.replaceAll(",", "").replace(".", ","), doubt: "point" };
  return undefined;
}

/** Vietnamese notation: "1.234,5"; as many decimals as the value has; a true minus never, a hyphen. */
export function writeNumber(value: Decimal): string {
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.decimals + 1, "0");
  const integer = digits.slice(0, digits.length - value.decimals);
  const fraction = digits.slice(digits.length - value.decimals);
  const groups = integer.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${negative ? "-" : ""}${groups}${fraction ? `,${fraction}` : ""}`;
}

/** A ratio in percent, "%" closed up: "35,29%". */
export function writePercent(value: Decimal): string {
  return `${writeNumber(value)}%`;
}
