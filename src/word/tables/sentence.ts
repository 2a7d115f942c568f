import { WordError } from "../errors";
import { plainText } from "../read/plain-text";
import { controlTitle, sentenceTag } from "./tags";

/** A sentence to be put at the cursor. */
export interface SentenceToInsert {
  readonly recipe: string;
  readonly row?: string;
  readonly title: string;
  readonly text: string;
}

/** What was read in the same batch, before the sentence was written: absent when the host answered nothing at all. */
export interface BeforeSentence {
  readonly paragraph: Word.Paragraph;
  readonly controls: Word.ContentControlCollection;
}

/** Queues everything for one sync: the sentence behind the selection, in a control within the line. */
export function writeSentence(context: Word.RequestContext, sentence: SentenceToInsert): BeforeSentence {
  const tag = sentenceTag(sentence.recipe, sentence.row);
  const selection = context.document.getSelection();
  const paragraph = selection.paragraphs.getLast();
  const controls = context.document.contentControls.getByTag(tag);
  paragraph.load("text");
  controls.load("id");
  const written = selection.getRange("End").insertText(sentence.text, "Start");
  const control = written.insertContentControl();
  control.tag = tag;
  control.title = controlTitle(sentence.title);
  return { paragraph, controls };
}

/** What the document had before, as far as the failed batch told. */
export function toldBefore({ paragraph, controls }: BeforeSentence): {
  text?: string;
  controls: Set<number>;
} {
  try {
    return { text: plainText(paragraph.text), controls: new Set(controls.items.map(({ id }) => id)) };
  } catch {
    return { controls: new Set() };
  }
}

/**
 * Takes out a sentence whose writing failed: the control with it when there is one at the cursor that was not there
 * before, else the bare text. One sync to see, one to delete.
 */
export async function takeSentenceBack(
  context: Word.RequestContext,
  sentence: SentenceToInsert,
  before: ReturnType<typeof toldBefore>,
): Promise<void> {
  const line = context.document.getSelection().paragraphs.getLast();
  const { contentControls: inside } = line;
  // Word's search takes 255 characters; the beginning and the end of a longer sentence are enough to find it.
  const begins = line.search(sentence.text.slice(0, 100));
  const ends = line.search(sentence.text.slice(-100));
  line.load("text");
  inside.load("id,tag,text");
  begins.load("text");
  ends.load("text");
  await context.sync();

  const ours = inside.items.filter(
    ({ id, tag, text }) =>
      !before.controls.has(id) &&
      (tag === sentenceTag(sentence.recipe, sentence.row) || tag === "") &&
      plainText(text) === sentence.text,
  );
  const written = ours.at(-1);
  if (written) written.delete(false);
  else if (before.text !== undefined && plainText(line.text) !== before.text) {
    const [first, last] = [begins.items.at(-1), ends.items.at(-1)];
    if (!first || !last) throw new WordError("half-done", "sentence");
    first.expandTo(last).delete();
  }
  await context.sync();
}
