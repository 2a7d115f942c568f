import { WordError } from "../errors";
import type { DocumentFacts } from "../host/document-facts";
import { withoutTracking } from "../write/tracking";
import type { Layout, LaidParagraph } from "./layout";
import { readLayout } from "./read-layout";
import { rewriteParagraph } from "./write-steps";

/** A caption that gets another number. */
export interface Renumbered {
  readonly index: number;
  readonly old: string;
  readonly text: string;
  readonly paragraph: Word.Paragraph;
}

/** The document before something was put into it, as far as it is needed to take that out again. */
export interface Before {
  readonly texts: readonly string[];
  readonly controls: ReadonlySet<number>;
  /** Position of the first new paragraph. */
  readonly position: number;
  /** Texts that new paragraphs may have. */
  readonly written: ReadonlySet<string>;
  readonly renumbered: readonly Renumbered[];
  readonly facts: DocumentFacts;
}

export function beforeWriting(
  { paragraphs, controls }: Layout,
  known: Pick<Before, "position" | "written" | "renumbered" | "facts">,
): Before {
  return {
    ...known,
    texts: paragraphs.map(({ text }) => text),
    controls: new Set(controls.map(({ id }) => id)),
  };
}

/**
 * Takes out what a failed write has left: one sync to see what there is, one to delete it. Nothing is deleted unless
 * all else is as it was: "half-done" then, as when the host fails again.
 */
export async function takeBack(context: Word.RequestContext, before: Before): Promise<void> {
  const layout = await readLayout(context);
  const { paragraphs } = layout;
  const added = paragraphs.length - before.texts.length;
  const inserted = paragraphs.slice(before.position, before.position + added);
  const old = [...paragraphs.slice(0, before.position), ...paragraphs.slice(before.position + added)];
  const newNumber = (index: number) => before.renumbered.find((one) => one.index === index);
  const asItWas = old.every(
    ({ text }, index) => text === before.texts[index] || text === newNumber(index)?.text,
  );
  const ours = inserted.every(({ text }) => before.written.has(text));
  if (added < 0 || !asItWas || !ours) throw new WordError("half-done", `${added} paragraphs more`);
  withoutTracking(context, before.facts, () => {
    for (const { index, old: number } of before.renumbered) {
      const caption = old[index];
      if (caption && caption.text !== number) rewriteParagraph(caption.paragraph, number, caption.text);
    }
    for (const { id, control } of layout.controls) if (!before.controls.has(id)) control.delete(true);
    remove(layout, before.position, inserted);
  });
  await context.sync();
}

function remove({ paragraphs, tables }: Layout, position: number, inserted: readonly LaidParagraph[]): void {
  const end = position + inserted.length;
  for (const { table, paragraphs: stretch } of tables)
    if (stretch && stretch.start >= position && stretch.end <= end) table.delete();
  const lines = inserted.filter(({ tableLevel }) => tableLevel === 0);
  const last = end === paragraphs.length ? lines.pop() : undefined;
  for (const { paragraph } of lines) paragraph.delete();
  if (!last) return;
  // The last paragraph of a document cannot be deleted; emptied it can be joined to the one before.
  last.paragraph.clear();
  const ahead = paragraphs[position - 1];
  if (ahead && ahead.tableLevel === 0)
    ahead.paragraph.getRange("End").expandTo(last.paragraph.getRange()).delete();
}
