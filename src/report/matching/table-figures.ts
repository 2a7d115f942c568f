import type { ReportDocument, Table } from "../document";
import { isBlankText } from "./blanks";
import { foldedText, foldedWords } from "./fold";
import { plainLetter } from "./letters";

/** What a table under a heading amounts to. */
export interface TableJudgement {
  /** "text": one column only, to be read as paragraphs. */
  readonly kind: "filled" | "partly" | "empty" | "text";
}

const ordinalColumn = /^(?:stt|tt|số tt|số thứ tự|no)$/;
const givenColumn = /^(?:đvt|đơn vị|đơn vị tính|ghi chú|mục tiêu|chỉ tiêu giao|kế hoạch giao)(?: |$)/;

/** Judges whether somebody has filled a table in: labels, column numbers and formula rows are the form's own. */
export function judgeTable(document: ReportDocument, table: Table): TableJudgement {
  const { cells } = table;
  if (!cells) return { kind: hasFigures(document, table) ? "filled" : "empty" };
  if (cells.every((row) => row.length <= 1)) return { kind: "text" };
  const headers = headerCount(cells, table.headerRows ?? 0);
  const body = cells.slice(headers);
  const labels = labelColumns(cells.slice(0, headers), body);
  let filled = 0;
  let open = 0;
  let dotted = false;
  for (const row of body) {
    const given: string[] = [];
    const asked: string[] = [];
    row.forEach((cell, column) => (labels.has(column) ? given : asked).push(cell));
    const label = given.join(" ").trim();
    if (asked.some((cell) => !given.includes(cell) && cell.trim() !== label && isFilled(cell))) {
      filled++;
      dotted ||= asked.some((cell) => /^[\s.…_]*(?:…|\.{3,}|_{2,})[\s.…_%]*$/.test(cell));
    } else if (ofLetters.test(label) && asked.length > 0 && asked.every((cell) => cell.trim() === "")) open++;
  }
  if (filled === 0) return { kind: "empty" };
  return { kind: dotted || open > filled * 2 ? "partly" : "filled" };
}

const ofLetters = new RegExp(`[${plainLetter}]`, "u");

const waiting = /^(?:x+|n a|tbd|đang cập nhật|chưa có số liệu)$/;

function isFilled(cell: string): boolean {
  return !isBlankText(cell) && !isUnit(cell) && !waiting.test(foldedText(cell.slice(0, 80)));
}

/** "… người", "%": most cells do not even begin so. */
function isUnit(cell: string): boolean {
  return /^[\s.…_%nđt]/.test(cell) && /^[\s.…_]*$/.test(cell.replace(/%|người|đồng|triệu/g, ""));
}

/** Rows that head the table: marked as such, or the first, those that go on below it, and column numbers. */
function headerCount(cells: readonly (readonly string[])[], marked: number): number {
  if (marked === 0 && (cells[0] ?? []).slice(1).some(isFigure)) return 0;
  let count = Math.max(1, marked);
  for (let position = 0; position < Math.min(cells.length, 6); position++) {
    if (isNumbersRow(cells[position] ?? [])) return position + 1;
  }
  const first = cells[0] ?? [];
  while (count < Math.min(cells.length, 4)) {
    const row = cells[count] ?? [];
    const start = row[0] ?? "";
    const goesOn = start.trim() === "" || start === first[0];
    const written = row.filter((cell) => cell.trim() !== "");
    if (!goesOn || written.length === 0 || written.some((cell) => /\d/.test(cell.replace(/20\d\d/g, ""))))
      break;
    count++;
  }
  return count;
}

/** A table that begins with a figure ("Số hội nghị | 12") has no heading row. Years and column numbers head columns. */
function isFigure(cell: string): boolean {
  return /^\s*\d[\d.,]*\s*%?\s*$/.test(cell) && !/^\s*20\d\d\s*$/.test(cell);
}

const columnNumber = /^(?:[([]?(?:\d{1,2}|[A-H])[)\]]?(?:\s*=[\d\s()+\-:/*x×%]+)?)?$/;

/** "1 2 3 4", "(1) (2) (3)", "A B 1 2", "1 2 3=4+6+8". */
function isNumbersRow(row: readonly string[]): boolean {
  if (!row.every((cell) => columnNumber.test(cell.trim()))) return false;
  const written = row.filter((cell) => cell.trim() !== "");
  const numbers = written.filter((cell) => /\d/.test(cell)).map((cell) => Number(/\d+/.exec(cell)?.[0]));
  return (
    written.length >= 3 &&
    numbers.every((number, position) => position === 0 || number === (numbers[position - 1] ?? 0) + 1) &&
    (numbers[0] ?? 9) <= 1
  );
}

/** Columns that the form fills in itself: the ordinal, what is counted, the unit, notes. */
function labelColumns(
  headers: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
): Set<number> {
  const labels = new Set<number>();
  const titles = (headers[0] ?? []).map((cell) => foldedText(cell.slice(0, 60)));
  titles.forEach((title, column) => {
    if (ordinalColumn.test(title) || givenColumn.test(title)) labels.add(column);
  });
  const ordinal = titles.findIndex((title) => ordinalColumn.test(title));
  const looksOrdinal =
    ordinal < 0 && body.every((row) => /^\s*(?:\d{1,3}|[IVXivx]+|[-–+])?[.)]?\s*$/.test(row[0] ?? ""));
  if (looksOrdinal && (titles[0] ?? "") === "") labels.add(0);
  labels.add(ordinal >= 0 ? ordinal + 1 : labels.has(0) ? 1 : 0);
  return labels;
}

/** Longer texts in a table are no labels of its form. */
const longestLabel = 12;

/** Without cells: a sentence, or a number that is no ordinal, no column number and no year. */
function hasFigures(document: ReportDocument, table: Table): boolean {
  const texts = document.paragraphs.slice(table.start, table.end).map((paragraph) => paragraph.text.trim());
  let expected = 1;
  for (const text of texts) {
    if (foldedWords(text).length > longestLabel) return true;
    if (!/^[\d.,\s/%]+$/.test(text) || !/\d/.test(text) || /^20\d\d$/.test(text)) continue;
    if (text === String(expected)) expected++;
    else if (text === "1") expected = 2;
    else return true;
  }
  return false;
}
