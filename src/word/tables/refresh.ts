import type { RefreshWrites, StoredData, TableLine } from "../../statistics";
import { WordError } from "../errors";
import { askDocumentFacts, documentFacts, refuseReadOnly, type AskedFacts } from "../host/document-facts";
import type { Layout } from "./layout";
import { linesAround, type LinePositions } from "./lines";
import { tableAt } from "./recognise";
import { readReviewed } from "./reviewed-layout";
import { rowLooks } from "./row-looks";
import { linkedTables, sentencesOf } from "./survey";
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

/**
 * Carries `writes` out: one sync to read, one to write. Nothing is written unless all is as expected. `planned` is told
 * what will be written before it is.
 */
export async function refreshTables(
  context: Word.RequestContext,
  writes: RefreshWrites,
  data: StoredData,
  planned: (planned: PlannedRefresh) => void,
): Promise<void> {
  let asked: AskedFacts | undefined;
  const layout = await readReviewed(context, data, { alongside: () => (asked = askDocumentFacts(context)) });
  if (asked) refuseReadOnly(documentFacts(asked));
  const plan = planOf(layout, writes, data);
  planned(plan);
  for (const { key, before, steps, looks } of plan.tables)
    writeSteps(tableNow(layout, key, before).table, before, steps, looks);
  for (const each of plan.texts) textNow(layout, each).rewrite(each.text);
  await context.sync();
}

/**
 * After a failed write: true when all of it was written after all. Else puts the old texts back, one sync to see
 * what there is and one to write; "half-done" when something is neither as it was nor as it was to be.
 */
export async function putBack(
  context: Word.RequestContext,
  plan: PlannedRefresh,
  data: StoredData,
): Promise<boolean> {
  const layout = await readReviewed(context, data);
  const tables = plan.tables.map((table) => ({ ...table, now: tableNow(layout, table.key) }));
  const texts = plan.texts.map((each) => ({ ...each, now: textNow(layout, each) }));
  const done =
    tables.every(({ before, steps, now }) => sameGrid(now.grid, afterSteps(before, steps))) &&
    texts.every(({ text, now }) => now.text === text);
  if (done) return true;
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
  return false;
}

function planOf(layout: Layout, writes: RefreshWrites, data: StoredData): PlannedRefresh {
  const tables = writes.tables.map((wanted): PlannedTable => {
    const { key, expected } = wanted;
    const now = tableNow(layout, key, expected);
    if (!sameGrid(now.grid, expected)) throw new WordError("changed", key);
    return { key, before: expected, steps: stepsOf(wanted), looks: rowLooks(data, now.recipe, expected) };
  });
  const lines = writes.tables.flatMap(({ key, lines: all }) =>
    all.map(({ line, text }) => ({ key, line, text, old: textNow(layout, { key, line }).text })),
  );
  const sentences = writes.sentences.map(({ key, text }) => ({
    key,
    text,
    old: textNow(layout, { key }).text,
  }));
  return { tables, texts: [...lines, ...sentences].filter(({ old, text }) => old !== text) };
}

interface TableNow {
  readonly table: Word.Table;
  readonly grid: Grid;
  readonly lines: LinePositions;
  readonly recipe?: string;
}

/** A table by its key. One without control is where it was, or (if it moved) the one with the `expected` texts. */
function tableNow(layout: Layout, key: string, expected?: Grid): TableNow {
  const linked = linkedTables(layout).find(({ found }) => found.key === key);
  if (linked?.table) {
    const { table, lines, found } = linked;
    return { table, lines, grid: found.grid, recipe: found.recipe };
  }
  const loose = tableAt(layout, key, expected);
  if (!loose) throw new WordError("changed", key);
  const { table, grid, paragraphs } = loose;
  return {
    table,
    grid,
    lines: paragraphs ? linesAround(layout.paragraphs, paragraphs.start, paragraphs.end) : {},
  };
}

/** A line of a table, or a sentence, and how to give it another text in the format of the old one. */
function textNow(
  layout: Layout,
  { key, line }: Pick<PlannedText, "key" | "line">,
): { readonly text: string; readonly rewrite: (text: string) => void } {
  if (line === undefined) {
    const sentence = sentencesOf(layout).find(({ found }) => found.key === key);
    if (!sentence) throw new WordError("changed", key);
    const { found, control } = sentence;
    return { text: found.text, rewrite: (text) => void control.insertText(text, "Replace") };
  }
  const paragraph = layout.paragraphs[tableNow(layout, key).lines[line] ?? -1];
  if (!paragraph) throw new WordError("changed", `${key} ${line}`);
  return {
    text: paragraph.text,
    rewrite: (text) => rewriteParagraph(paragraph.paragraph, text, paragraph.text),
  };
}
