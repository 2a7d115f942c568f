import type { Paragraph, Table } from "../../report";
import { plainLines, plainText } from "./plain-text";

/** A top-level table as Word's table list gives it. */
export interface LoadedTable {
  readonly values?: readonly (readonly string[])[];
  readonly headerRowCount?: number;
  /** Tag of the content control around it. */
  readonly tag?: string;
}

/** Paragraphs [start, end) that are in tables of any depth, with none outside between them. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** A table's paragraphs, and Word's table that they are; absent when it could not be told which. */
export interface LaidTable<T extends LoadedTable> extends Run {
  readonly table?: T;
}

/** What laying tables over paragraphs needs to know of these. */
type Laid = Pick<Paragraph, "text" | "tableLevel">;

/**
 * Lays Word's list of tables over the paragraphs, which only say how deep in tables they are. Usually every run of
 * table paragraphs is one table; tables that touch are told apart by walking their cells. What cannot be laid over
 * the paragraphs becomes a table without cells: absent rather than wrong.
 */
export function layTables<T extends LoadedTable>(
  paragraphs: readonly Laid[],
  loaded: readonly T[],
): LaidTable<T>[] {
  const runs = tableRuns(paragraphs);
  if (runs.length === loaded.length) {
    return runs.map((run, i) => (canBe(paragraphs, run, loaded[i]) ? { ...run, table: loaded[i] } : run));
  }
  let next = 0;
  return runs.flatMap((run) => {
    for (let first = next; first < loaded.length; first++) {
      const tables = split(paragraphs, run, loaded, first);
      if (!tables) continue;
      next = first + tables.length;
      return tables;
    }
    return [run];
  });
}

function tableRuns(paragraphs: readonly Laid[]): Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let i = 0; i <= paragraphs.length; i++) {
    const inTable = (paragraphs[i]?.tableLevel ?? 0) > 0;
    if (inTable && start < 0) start = i;
    if (!inTable && start >= 0) {
      runs.push({ start, end: i });
      start = -1;
    }
  }
  return runs;
}

/** Same text but for white space; tables inside it are not compared, their text may or may not be in the cells. */
function canBe(paragraphs: readonly Laid[], run: Run, table: LoadedTable | undefined): boolean {
  const own = paragraphs.slice(run.start, run.end);
  if (own.some((paragraph) => paragraph.tableLevel > 1)) return true;
  const cells = (table?.values ?? []).flat().map(plainText);
  return cells.length <= own.length && letters(own.map((paragraph) => paragraph.text)) === letters(cells);
}

function letters(texts: readonly string[]): string {
  return texts.join("").replace(/\s+/g, "");
}

/** The run as the tables loaded[first], loaded[first + 1] …; undefined when they do not fill it exactly. */
function split<T extends LoadedTable>(
  paragraphs: readonly Laid[],
  run: Run,
  loaded: readonly T[],
  first: number,
): LaidTable<T>[] | undefined {
  const tables: LaidTable<T>[] = [];
  let start = run.start;
  while (start < run.end) {
    const table = loaded[first + tables.length];
    const end =
      table &&
      (endOfTable(paragraphs, { start, end: run.end }, table, plainLines) ??
        endOfTable(paragraphs, { start, end: run.end }, table, plainText));
    if (end === undefined) return undefined;
    tables.push({ start, end, table });
    start = end;
  }
  return tables;
}

/** Where the paragraphs of `table` end when they begin the run; undefined when they do not. */
function endOfTable(
  paragraphs: readonly Laid[],
  run: Run,
  table: LoadedTable,
  textOf: (cell: string) => string,
): number | undefined {
  let at = run.start;
  for (const cell of (table.values ?? []).flat()) {
    const end = endOfCell(paragraphs, { start: at, end: run.end }, textOf(cell));
    if (end === undefined) return undefined;
    at = end;
  }
  return at > run.start ? at : undefined;
}

/** A cell takes at least one paragraph, and as many as its text has. */
function endOfCell(paragraphs: readonly Laid[], run: Run, cell: string): number | undefined {
  let text = "";
  for (let at = run.start; at < run.end; at++) {
    text = at === run.start ? (paragraphs[at]?.text ?? "") : `${text}\n${paragraphs[at]?.text}`;
    if (text === cell) return at + 1;
    if (!cell.startsWith(text)) return undefined;
  }
  return undefined;
}

/** A laid table as the snapshot has it. */
export function describeTable({ start, end, table }: LaidTable<LoadedTable>): Table {
  return {
    start,
    end,
    ...(table?.values && { cells: cellTextsOf(table.values) }),
    ...(table?.headerRowCount !== undefined && { headerRows: table.headerRowCount }),
    ...(table?.tag !== undefined && { tag: table.tag }),
  };
}

/** Texts of cells in the snapshot's conventions. */
export function cellTextsOf(values: readonly (readonly string[])[]): string[][] {
  return values.map((row) => row.map(plainText));
}
