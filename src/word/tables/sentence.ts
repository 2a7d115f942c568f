import { WordError } from "../errors";
import type { Batch } from "../host/door";
import { askDocumentFacts, documentFacts, refuseReadOnly } from "../host/document-facts";
import { plainText } from "../read/plain-text";
import type { SentenceToInsert } from "./linked-tables";
import { isTableLine } from "./lines";
import { readSpot } from "./read-spot";
import { setBodyText } from "./table-look";
import { beforeWriting, takeBack } from "./take-back";
import { controlTitle, sentenceTag, taggedBy } from "./tags";

/** Where in a line a sentence goes, and what the line says. */
interface Gap {
  readonly at: Word.Range;
  readonly line: Word.Paragraph;
  readonly ahead: string;
  readonly behind: string;
  /** The controls of the line. */
  readonly controls: ReadonlySet<number>;
}

/**
 * Writes a sentence at the cursor: one sync to read, one to write. When the cursor is in a content control it is one more
 * for each to read; when one of them is ours, or the line belongs to a table, behind which the sentence then goes, another.
 * `written` is told how to take it back before anything is written.
 */
export async function insertSentence(
  context: Word.RequestContext,
  sentence: SentenceToInsert,
  written: (undo: Batch<undefined>) => void,
): Promise<void> {
  const tag = sentenceTag(sentence.recipe, sentence.row);
  const cursor = cursorNow(context);
  const asked = askDocumentFacts(context);
  const around = cursor.parentContentControlOrNullObject;
  const { parentContentControlOrNullObject: aroundLine } = cursor.paragraphs.getFirst();
  around.load("id,tag");
  aroundLine.load("id");
  let gap = await readGap(context, cursor);
  refuseReadOnly(documentFacts(asked));
  const ours = await outermostOfOurs(context, around);
  // Inserting a table selects its caption: what is written into such a line would go at the next refresh.
  const inTableLine = isTableLine(plainText(gap.line.text));
  if (inTableLine || (ours && (taggedBy(ours.tag)?.kind === "table" || isSame(ours, aroundLine)))) {
    await writeBelow(context, sentence, tag, written);
    return;
  }
  if (ours) gap = await readGap(context, ours.getRange("After"));
  const { ahead, behind, controls } = gap;
  written((again) => takeSentenceBack(again, sentence, tag, { ahead, behind, controls }));
  writeInto(gap, sentence, tag);
  await context.sync();
}

function cursorNow({ document }: Word.RequestContext): Word.Range {
  return document.getSelection().getRange("End");
}

/** The outermost control of ours from `control` outwards: what is inside it would go at the next refresh. A sync a control. */
async function outermostOfOurs(
  context: Word.RequestContext,
  control: Word.ContentControl,
): Promise<Word.ContentControl | undefined> {
  if (control.isNullObject) return undefined;
  const outer = control.parentContentControlOrNullObject;
  outer.load("id,tag");
  await context.sync();
  return (await outermostOfOurs(context, outer)) ?? (taggedBy(control.tag) ? control : undefined);
}

function isSame(one: Word.ContentControl, other: Word.ContentControl): boolean {
  return !other.isNullObject && one.id === other.id;
}

/** What stands before and behind a point of a line. One sync. */
async function readGap(context: Word.RequestContext, at: Word.Range): Promise<Gap> {
  const line = at.paragraphs.getFirst();
  const ahead = line.getRange("Start").expandTo(at);
  const behind = at.expandTo(line.getRange("End"));
  const { contentControls } = line;
  ahead.load("text");
  behind.load("text");
  line.load("text");
  contentControls.load("id");
  await context.sync();
  const controls = new Set(contentControls.items.map(({ id }) => id));
  return { at, line, ahead: ahead.text, behind: behind.text, controls };
}

/** Queues the sentence in a control within the line, and outside of the control the spaces that part it from its neighbours. */
function writeInto({ at, ahead, behind }: Gap, sentence: SentenceToInsert, tag: string): void {
  const before = needsSpaceBehind(plainText(ahead)) ? at.insertText(" ", "Start") : undefined;
  const text = before ? before.insertText(sentence.text, "After") : at.insertText(sentence.text, "Start");
  if (beginsWithWord.test(plainText(behind))) text.insertText(" ", "After");
  link(text, sentence, tag);
}

function link(text: Word.Range, { title }: SentenceToInsert, tag: string): void {
  const control = text.insertContentControl();
  control.tag = tag;
  control.title = controlTitle(title);
}

/** Text that neither ends with white space nor opens a bracket or quotation. */
function needsSpaceBehind(text: string): boolean {
  return text !== "" && !/[\s\p{Ps}\p{Pi}]$|(^|\s)["']$/u.test(text);
}

const beginsWithWord = /^[\p{L}\p{N}]/u;

/** Writes the sentence as a paragraph of its own below the table, or the paragraph, of ours that holds the cursor. */
async function writeBelow(
  context: Word.RequestContext,
  sentence: SentenceToInsert,
  tag: string,
  written: (undo: Batch<undefined>) => void,
): Promise<void> {
  const read = await readSpot(context, { at: "cursor" });
  const { layout, facts } = read;
  const spot = await read.spot();
  const before = beforeWriting(layout, spot, { written: new Set([sentence.text, ""]), facts });
  written(async (again) => {
    await takeBack(again, before);
    return undefined;
  });
  const paragraph = spot.put(sentence.text);
  setBodyText(paragraph);
  link(paragraph.getRange("Content"), sentence, tag);
  await context.sync();
}

/**
 * Takes out of the cursor's line what a failed write has put between `ahead` and `behind`: one sync to see, one to take the
 * control away, one to delete. Nothing is deleted unless all else is as it was.
 */
async function takeSentenceBack(
  context: Word.RequestContext,
  { text }: SentenceToInsert,
  tag: string,
  { ahead, behind, controls }: Pick<Gap, "ahead" | "behind" | "controls">,
): Promise<undefined> {
  const line = cursorNow(context).paragraphs.getFirst();
  const { contentControls } = line;
  line.load("text");
  contentControls.load("id,tag,text");
  await context.sync();

  const now = line.text;
  const added = now.slice(ahead.length, now.length - behind.length);
  const asItWas = now.startsWith(ahead) && now.endsWith(behind) && now.length >= ahead.length + behind.length;
  if (!asItWas || ![text, ""].includes(added.trim())) throw new WordError("half-done", "sentence");
  for (const control of contentControls.items) {
    const isNew = !controls.has(control.id) && (control.tag === tag || control.tag === "");
    if (isNew && plainText(control.text) === text) control.delete(true);
  }
  const begins = added.slice(0, longestSearch);
  const ends = added.slice(-longestSearch);
  const first = added === "" ? undefined : findAt(line, now, begins, ahead.length);
  const last = added === "" ? undefined : findAt(line, now, ends, ahead.length + added.length - ends.length);
  await context.sync();
  if (first && last) first().expandTo(last()).delete();
  await context.sync();
  return undefined;
}

/** Word's search takes 255 characters; the beginning and the end of what was written are enough to find it. */
const longestSearch = 100;

/** Queues a search for what a line says at a place; the range of it once that is synced. */
function findAt(line: Word.Paragraph, says: string, what: string, place: number): () => Word.Range {
  const hits = line.search(what, { matchCase: true });
  hits.load("text");
  let earlier = 0;
  for (let at = says.indexOf(what); at >= 0 && at < place; at = says.indexOf(what, at + what.length))
    earlier++;
  return () => {
    const hit = hits.items[earlier];
    if (hit?.text !== what) throw new WordError("half-done", "sentence");
    return hit;
  };
}
