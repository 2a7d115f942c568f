import { cellTextsOf, layTables } from "../read/match-tables";
import { plainText } from "../read/plain-text";

/** A paragraph of the body, with where it stands. */
export interface LaidParagraph {
  readonly text: string;
  /** 0 outside tables. */
  readonly tableLevel: number;
  /** Id of the innermost content control around the whole paragraph. */
  readonly control?: number;
  readonly paragraph: Word.Paragraph;
}

/** Paragraphs [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface LaidTable {
  /** Cell texts; empty when Word does not tell them, as of some tables with merged cells. */
  readonly grid: readonly (readonly string[])[];
  /** Absent when they could not be found. */
  readonly paragraphs?: Stretch;
  readonly table: Word.Table;
}

export interface LaidControl {
  readonly id: number;
  readonly tag: string;
  readonly text: string;
  /** What it is around; absent for one within a paragraph. */
  readonly paragraphs?: Stretch;
  /** The first table in it. */
  readonly table?: LaidTable;
  readonly control: Word.ContentControl;
}

/** The body as far as its computed tables are concerned: what is where, with Word's objects. */
export interface Layout {
  readonly paragraphs: readonly LaidParagraph[];
  /** Top-level tables in document order. */
  readonly tables: readonly LaidTable[];
  /** Content controls in document order. */
  readonly controls: readonly LaidControl[];
  /** Word told what is behind null objects; asking for it where it did not would add to the next sync. */
  readonly toldAtOnce: boolean;
}

/** What Word told, one way or another. */
export interface Told {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly tables: readonly Word.Table[];
  readonly controls: readonly Word.ContentControl[];
  readonly controlOf: (paragraph: Word.Paragraph) => number | undefined;
  readonly valuesOf: (table: Word.Table) => readonly (readonly string[])[] | undefined;
  readonly tablesIn: (control: Word.ContentControl) => readonly Word.Table[];
  readonly atOnce: boolean;
}

/** Puts together where everything is. */
export function layOut(told: Told): Layout {
  const paragraphs = told.paragraphs.map((paragraph): LaidParagraph => {
    const control = told.controlOf(paragraph);
    return {
      text: plainText(paragraph.text),
      tableLevel: paragraph.tableNestingLevel,
      ...(control === undefined ? {} : { control }),
      paragraph,
    };
  });
  const gridOf = (table: Word.Table) => cellTextsOf(told.valuesOf(table) ?? []);
  const topLevel = told.tables.filter(({ nestingLevel }) => nestingLevel <= 1);
  const stretches = stretchesOf(paragraphs, told, topLevel);
  const around = controlStretches(paragraphs);
  return {
    toldAtOnce: told.atOnce,
    paragraphs,
    tables: topLevel.map((table): LaidTable => {
      const stretch = stretches.get(table);
      return { grid: gridOf(table), ...(stretch && { paragraphs: stretch }), table };
    }),
    controls: told.controls.map((control): LaidControl => {
      const { id, tag, text } = control;
      const stretch = around.get(id)?.shift();
      const [first] = told.tablesIn(control);
      const inside = first && stretch && firstTableIn(paragraphs, stretch, first.nestingLevel);
      return {
        id,
        tag,
        text: plainText(text),
        ...(stretch && { paragraphs: stretch }),
        ...(first && { table: { grid: gridOf(first), ...(inside && { paragraphs: inside }), table: first } }),
        control,
      };
    }),
  };
}

function firstTableIn(
  paragraphs: readonly LaidParagraph[],
  { start, end }: Stretch,
  level: number,
): Stretch | undefined {
  const inTable = (index: number) => index < end && (paragraphs[index]?.tableLevel ?? 0) >= level;
  let from = start;
  while (from < end && !inTable(from)) from++;
  let to = from;
  while (inTable(to)) to++;
  return from < to ? { start: from, end: to } : undefined;
}

function stretchesOf(
  paragraphs: readonly LaidParagraph[],
  { valuesOf }: Told,
  tables: readonly Word.Table[],
): Map<Word.Table, Stretch> {
  const loaded = tables.map((table) => ({ values: valuesOf(table), table }));
  return new Map(
    layTables(paragraphs, loaded).flatMap(({ start, end, table }): [Word.Table, Stretch][] =>
      table ? [[table.table, { start, end }]] : [],
    ),
  );
}

/**
 * Where each control is, by its id; a copied one may have the id of the first. What is inside another control within
 * a table of the control still belongs to it.
 */
function controlStretches(paragraphs: readonly LaidParagraph[]): Map<number, Stretch[]> {
  const found = new Map<number, Stretch[]>();
  let at = 0;
  while (at < paragraphs.length) {
    const { control, tableLevel = 0 } = paragraphs[at] ?? {};
    if (control === undefined) {
      at++;
      continue;
    }
    const inTable = (index: number) => tableLevel > 0 && (paragraphs[index]?.tableLevel ?? 0) >= tableLevel;
    let end = at + 1;
    while (paragraphs[end]?.control === control || inTable(end)) end++;
    found.set(control, [...(found.get(control) ?? []), { start: at, end }]);
    at = end;
  }
  return found;
}
