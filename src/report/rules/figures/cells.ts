import { readNumber, type Decimal } from "../../../statistics";

/** What a cell of a table says. */
export interface CellFigure {
  readonly text: string;
  /** Absent for words, and for a number that can be read in two ways ("1,234"). */
  readonly value?: Decimal;
  /** "60/170": a part over its whole. */
  readonly fraction?: { readonly part: Decimal; readonly whole: Decimal };
  readonly kind: "blank" | "dash" | "number" | "words";
}

/** An empty cell. */
export const blank: CellFigure = { text: "", kind: "blank" };
/** What may stand behind a number in its cell: the sign of a note, a unit. */
const behind =
  /\s*(?:\((?:\*+|\d)\)|\*+|người|lượt(?: người)?|đồng chí|đ\/c|(?:triệu |tỷ |nghìn )?đồng)\s*$/iu;
const fraction = /^\s*(\d[\d.]*)\s*[/\u2044\u2215]\s*(\d[\d.]*)\s*$/u;

/** Without a digit or a dash a cell holds words. */
const digitOrDash = /[\d\-‐‑‒–—―−]/;

/** Reads a cell: a number is a number also with a unit or the sign of a note behind it. */
export function readCell(text: string): CellFigure {
  if (!/\S/.test(text)) return blank;
  if (!digitOrDash.test(text)) return { text, kind: "words" };
  if (!/\d/.test(text)) return { text, kind: readNumber(text).kind === "dash" ? "dash" : "words" };
  if (text.length > 40) return { text, kind: "words" };
  let read = readNumber(text);
  if (read.kind === "not-a-number") {
    const bare = text.normalize("NFC").replace(behind, "");
    if (bare.length < text.length) read = readNumber(bare);
  }
  if (read.kind === "number") {
    return read.doubt === "either" ? { text, kind: "number" } : { text, kind: "number", value: read.value };
  }
  const divided = fraction.exec(text);
  const part = divided && readNumber(divided[1]!);
  const whole = divided && readNumber(divided[2]!);
  return part?.kind === "number" && whole?.kind === "number"
    ? { text, kind: "words", fraction: { part: part.value, whole: whole.value } }
    : { text, kind: "words" };
}
