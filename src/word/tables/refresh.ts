import type { FoundInDocument, StoredData, TableLine } from "../../statistics";
import { WordError } from "../errors";
import { askDocumentFacts, documentFacts, refuseReadOnly, type AskedFacts } from "../host/document-facts";
import type { Layout } from "./layout";
import type { RefreshDecision } from "./linked-tables";
import { linesAround, type LinePositions } from "./lines";
import { keyAfter, tableAt } from "./recognise";
import { readReviewed } from "./reviewed-layout";
import { rowLooks } from "./row-looks";
import { foundInDocument, linkedTables, sentencesOf, surveyLayout } from "./survey";
import { afterSteps, sameGrid, stepsOf, wayBack, type Grid, type TableStep } from "./table-steps";
import { rewriteParagraph, writeSteps, type RowLooks } from "./write-steps";

/** What a refresh writes, and what there was before. */
export interface PlannedRefresh {
  readonly tables: readonly PlannedTable[];
  readonly texts: readonly PlannedText[];
}

interface PlannedTable {
  readonly key: string;
  readonly before: Grid;
  readonly steps: readonly TableStep[];
  readonly looks: RowLooks;
}

/** A line of a table, or a sentence, that gets another text. */
interface PlannedText {
  readonly key: string;
  readonly line?: TableLine;
  readonly old: string;
  readonly text: string;
}

export interface Refreshing {
  /** What to write, now that this is found. */
  readonly decide: (found: FoundInDocument) => RefreshDecision;
  /** Told what will be written before it is. */
  readonly planned: (planned: PlannedRefresh) => void;
  /** Selects the first of what is written. */
  readonly selects?: boolean;
}

/**
 * Looks the document through and writes what is decided on it: one sync to read, one to write. Nothing is written unless
 * all is as expected. What is found afterwards.
 */
export async function refreshTables(
  context: Word.RequestContext,
  data: StoredData,
  { decide, planned, selects = false }: Refreshing,
): Promise<FoundInDocument> {
  let asked: AskedFacts | undefined;
  const layout = await readReviewed(context, data, { alongside: () => (asked = askDocumentFacts(context)) });
  const found = foundInDocument(surveyLayout(layout, data));
  const decision = decide(found);
  const { tables, sentences } = decision.writes;
  const [first] = [...tables, ...sentences];
  if (!first) return found;
  if (asked) refuseReadOnly(documentFacts(asked));
  const now = namedIn(layout);
  const plan = planOf(now, decision);
  planned(plan);
  for (const { key, before, steps, looks } of plan.tables)
    writeSteps(now.table(key).table, before, steps, looks);
  for (const each of plan.texts) now.text(each).rewrite(each.text);
  if (selects) (tables[0] ? now.table(first.key).table : now.sentence(first.key)).select();
  await context.sync();
  return foundAfter(found, plan);
}

/**
 * After a failed write: what is found, when all of it was written after all. Else puts the old texts back, one sync to see
 * what there is and one to write; "half-done" when something is neither as it was nor as it was to be.
 */
export async function putBack(
  context: Word.RequestContext,
  plan: PlannedRefresh,
  data: StoredData,
): Promise<FoundInDocument | undefined> {
  const layout = await readReviewed(context, data);
  const named = namedIn(layout);
  const tables = plan.tables.map((table) => ({ ...table, now: named.table(table.key) }));
  const texts = plan.texts.map((each) => ({ ...each, now: named.text(each) }));
  const done =
    tables.every(({ before, steps, now }) => sameGrid(now.grid, afterSteps(before, steps))) &&
    texts.every(({ text, now }) => now.text === text);
  if (done) return foundInDocument(surveyLayout(layout, data));
  for (const { key, before, steps, looks, now } of tables) {
    const back = wayBack(before, steps, now.grid);
    if (!back) throw new WordError("half-done", key);
    writeSteps(now.table, now.grid, back, looks);
  }
  for (const { key, old, text, now } of texts) {
    if (now.text !== old && now.text !== text) throw new WordError("half-done", key);
    if (now.text !== old) now.rewrite(old);
  }
  await context.sync();
  return undefined;
}

function planOf(now: Named, { writes, data }: RefreshDecision): PlannedRefresh {
  const tables = writes.tables.map((wanted): PlannedTable => {
    const { key, expected } = wanted;
    const { grid, recipe } = now.table(key, expected);
    if (!sameGrid(grid, expected)) throw new WordError("changed", key);
    return { key, before: expected, steps: stepsOf(wanted), looks: rowLooks(data, recipe, expected) };
  });
  const lines = writes.tables.flatMap(({ key, lines: all }) =>
    all.map(({ line, text }) => ({ key, line, text, old: now.text({ key, line }).text })),
  );
  const sentences = writes.sentences.map(({ key, text }) => ({ key, text, old: now.text({ key }).text }));
  return { tables, texts: [...lines, ...sentences].filter(({ old, text }) => old !== text) };
}

/** What is found once the plan has been carried out. */
function foundAfter({ tables, sentences }: FoundInDocument, plan: PlannedRefresh): FoundInDocument {
  const textsOf = (key: string) => plan.texts.filter((text) => text.key === key);
  return {
    tables: tables.map((table) => {
      const planned = plan.tables.find(({ key }) => key === table.key);
      const grid = planned ? afterSteps(planned.before, planned.steps) : table.grid;
      const lines = textsOf(table.key).map(({ line, text }) => [line, text]);
      return {
        ...table,
        key: keyAfter(table.key, grid),
        grid,
        lines: { ...table.lines, ...Object.fromEntries(lines) },
      };
    }),
    sentences: sentences.map((sentence) => ({
      ...sentence,
      text: textsOf(sentence.key)[0]?.text ?? sentence.text,
    })),
  };
}

interface TableNow {
  readonly table: Word.Table;
  readonly grid: Grid;
  readonly lines: LinePositions;
  readonly recipe?: string;
}

/** What keys name in a layout. Each rejects with "changed" when it is not there. */
interface Named {
  /** One without control is where it was, or (if it moved) the one with the `expected` texts, which need telling once. */
  table(key: string, expected?: Grid): TableNow;
  sentence(key: string): Word.ContentControl;
  /** A line of a table, or a sentence, and how to give it another text in the format of the old one. */
  text(named: Pick<PlannedText, "key" | "line">): {
    readonly text: string;
    readonly rewrite: (text: string) => void;
  };
}

function namedIn(layout: Layout): Named {
  const linked = new Map(linkedTables(layout).map((one) => [one.found.key, one]));
  const loose = new Map<string, TableNow>();
  const sentences = new Map(sentencesOf(layout).map((one) => [one.found.key, one]));

  function tableNow(key: string, expected?: Grid): TableNow {
    const known = linked.get(key);
    if (known?.table) {
      const { table, lines, found } = known;
      return { table, lines, grid: found.grid, recipe: found.recipe };
    }
    const table = loose.get(key) ?? looseTable(layout, key, expected);
    loose.set(key, table);
    return table;
  }

  function sentenceNow(key: string) {
    const sentence = sentences.get(key);
    if (!sentence) throw new WordError("changed", key);
    return sentence;
  }

  return {
    table: tableNow,
    sentence: (key) => sentenceNow(key).control,
    text({ key, line }) {
      if (line === undefined) {
        const { found, control } = sentenceNow(key);
        return { text: found.text, rewrite: (text) => void control.insertText(text, "Replace") };
      }
      const paragraph = layout.paragraphs[tableNow(key).lines[line] ?? -1];
      if (!paragraph) throw new WordError("changed", `${key} ${line}`);
      return {
        text: paragraph.text,
        rewrite: (text) => rewriteParagraph(paragraph.paragraph, text, paragraph.text),
      };
    },
  };
}

function looseTable(layout: Layout, key: string, expected: Grid | undefined): TableNow {
  const loose = tableAt(layout, key, expected);
  if (!loose) throw new WordError("changed", key);
  const { table, grid, paragraphs } = loose;
  const lines = paragraphs ? linesAround(layout.paragraphs, paragraphs.start, paragraphs.end) : {};
  return { table, grid, lines };
}
