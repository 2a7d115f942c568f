import { readNumber, writeNumber } from "../../../../statistics";

/** What a spreadsheet tells of a copied cell beside its text. */
export interface CopiedFigure {
  /** The number that it holds, in JavaScript's notation. */
  readonly value: string | undefined;
  /** It is a number written with a decimal point, thousands between commas. */
  readonly point: boolean;
}

/** The number that a cell holds, where its program states it: Excel up to 2003 and WPS, LibreOffice Calc, Google Sheets. */
export function statedValue(cell: HTMLTableCellElement): string | undefined {
  const sheets = /"3":(-?[\d.]+(?:e-?\d+)?)\}?/i.exec(cell.getAttribute("data-sheets-value") ?? "")?.[1];
  return cell.getAttribute("x:num") ?? cell.getAttribute("sdval") ?? sheets;
}

/**
 * A figure in Vietnamese notation. "1,234" is a thousand in one language and a fraction in the other; what the
 * spreadsheet tells beside the text tells which.
 */
export function inVietnamese(shown: string, { value, point }: CopiedFigure): string {
  // A number without signs reads alike everywhere; "2025" may be a year.
  if (!/^-?[\d\s\u00a0]*[.,][\d.,\s\u00a0]*%?$/.test(shown)) return shown;
  const digits = shown.replace(/[\s\u00a0]/g, "");
  const english = digits.replace(/[.,]/g, (sign) => (sign === "," ? "." : ","));
  const fitting = [digits, english].find((text) => value !== undefined && isValue(text, Number(value)));
  if (fitting !== undefined) return inFull(fitting);
  return point && !isDoubtful(english) ? inFull(english) : shown;
}

/** The text may be rounded: it is the value to half a unit of its last digit. */
function isValue(text: string, value: number): boolean {
  const read = readNumber(text);
  if (read.kind !== "number" || read.doubt === "point") return false;
  const { units, decimals } = read.value;
  const unit = 1 / 10 ** decimals / (read.percent ? 100 : 1);
  return Math.abs(Number(units) * unit - value) <= 0.5000001 * unit;
}

function isDoubtful(text: string): boolean {
  const read = readNumber(text);
  return read.kind !== "number" || read.doubt === "point";
}

function inFull(text: string): string {
  const read = readNumber(text);
  return read.kind === "number" ? `${writeNumber(read.value)}${read.percent ? "%" : ""}` : text;
}
