import { WordError } from "../errors";
import type { DocumentFacts } from "../host/document-facts";
import { withoutTracking } from "../write/tracking";
import type { LaidParagraph, Layout } from "./layout";
import { readLayout } from "./read-layout";
import type { Spot } from "./spot";
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
  /** How deep in tables the new paragraphs are. */
  readonly level: number;
  /** Texts that new paragraphs may have. */
  readonly written: ReadonlySet<string>;
  readonly renumbered: readonly Renumbered[];
  /** Controls that are taken away when all else is written. */
  readonly frames: ReadonlySet<number>;
  readonly facts: DocumentFacts;
}

export function beforeWriting(
  { paragraphs, controls }: Layout,
  { position, level }: Spot,
  known: Pick<Before, "written" | "facts"> & Partial<Pick<Before, "renumbered" | "frames">>,
): Before {
  return {
    renumbered: [],
    frames: new Set(),
    ...known,
    position,
    level,
    texts: paragraphs.map(({ text }) => text),
    controls: new Set(controls.map(({ id }) => id)),
  };
}

/**
 * Takes out what a failed write has left: one sync to see what there is, one to delete it. Nothing is deleted unless
 * all else is as it was: "half-done" then, as when the host fails again. True when all had been written after all, as a
 * frame that is gone tells; the other frames go then as well.
 */
export async function takeBack(context: Word.RequestContext, before: Before): Promise<boolean> {
  const layout = await readLayout(context, { plain: ["isLastParagraph"] });
  const frames = layout.controls.filter(({ id }) => before.frames.has(id));
  const done = frames.length < before.frames.size;
  if (done) for (const { control } of frames) control.delete(true);
  else takeOut(context, layout, before);
  await context.sync();
  return done;
}

function takeOut(context: Word.RequestContext, layout: Layout, before: Before): void {
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
    remove(inserted, paragraphs[before.position - 1], before.level);
  });
}

/** Deletes the inserted paragraphs and the table among them. */
function remove(inserted: readonly LaidParagraph[], ahead: LaidParagraph | undefined, level: number): void {
  inserted.find(({ tableLevel }) => tableLevel > level)?.paragraph.parentTable.delete();
  const lines = inserted.filter(({ tableLevel }) => tableLevel === level);
  const last = lines.at(-1)?.paragraph.isLastParagraph ? lines.pop() : undefined;
  for (const { paragraph } of lines) paragraph.delete();
  if (!last) return;
  // The last paragraph of a body or cell cannot be deleted; emptied it can be joined to the one before.
  last.paragraph.clear();
  if (ahead?.tableLevel === level)
    ahead.paragraph.getRange("End").expandTo(last.paragraph.getRange()).delete();
}
