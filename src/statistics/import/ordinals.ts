/** What a row's number says of its rank: I, A = a group; 1, 1.2, a) = a row; – = a row, or a part of the row above. */
export type Rank = "group" | "item" | "dash" | "none";

const groupNumber = /^\(?([IVX]{1,5}|[A-H])\)?[.)]?$/u;
const itemNumber = /^\(?(\d{1,3}(\.\d{1,2})*|[a-z])\)?[.)]?$/u;
const dash = /^[-–—+•*]$/u;

/** The rank of a cell of the STT column. */
export function rankOf(ordinal: string): Rank {
  const text = ordinal.trim();
  if (groupNumber.test(text)) return "group";
  if (itemNumber.test(text)) return "item";
  return dash.test(text) ? "dash" : "none";
}

/** The number typed in front of a label, and the label without it: "I. Cấp tỉnh", "1) Giám đốc", "- Phó". */
export function splitOrdinal(label: string): { readonly rank: Rank; readonly label: string } {
  const match = /^(\(?(?:[IVX]{1,5}|[A-H]|\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]|[-–—+•*])\s+(.+)$/su.exec(label);
  return match ? { rank: rankOf(match[1] ?? ""), label: match[2] ?? "" } : { rank: "none", label };
}

const formula = /^\(?\d+\)?\s*=\s*[\d+\-–*/:x×÷%()\s]+$/u;
const columnNumber = /^\(?(\d{1,2}|[A-Ea-e])\)?$/u;

/**
 * Whether a row only numbers the columns, as forms do below their header: "A | B | 1 | 2 | 3=1+2". Figures that happen
 * to be 1, 2, 3 beside a row's name are no column numbers: the name tells.
 */
export function isNumberingRow(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (filled.length < 2 || !filled.every((text) => formula.test(text) || columnNumber.test(text)))
    return false;
  if (filled.some((text) => formula.test(text))) return true;
  const numbers = filled.flatMap((text) => (/\d/.test(text) ? [Number(text.replace(/\D/g, ""))] : []));
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}
