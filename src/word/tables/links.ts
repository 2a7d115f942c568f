import { buildTable, indicatorById, type StoredData } from "../../statistics";
import { WordError } from "../errors";
import { askDocumentFacts, documentFacts, refuseReadOnly } from "../host/document-facts";
import type { Layout } from "./layout";
import type { ToUnlink } from "./linked-tables";
import { readLayout } from "./read-layout";
import { tableAt } from "./recognise";
import { keyOf, linkedTables, sentencesOf, surveyLayout } from "./survey";
import { controlTitle, tableTag, taggedBy } from "./tags";

/** Puts a content control around a table that has lost its own. `before` is told the controls there are. */
export async function relinkTable(
  context: Word.RequestContext,
  key: string,
  data: StoredData,
  before: (controls: ReadonlySet<number>) => void,
): Promise<void> {
  const layout = await readLayout(context);
  const lost = surveyLayout(layout, data).tables.find(({ found }) => found.key === key);
  if (!lost) throw new WordError("changed", key);
  if (!lost.table) throw new WordError("gone", key);
  if (lost.found.state === "linked") return;
  const recipe = data.recipes.find(({ id }) => id === lost.found.recipe);
  const indicator = recipe && indicatorById(recipe.indicator);
  before(new Set(layout.controls.map(({ id }) => id)));
  const control = lost.table.insertContentControl();
  control.tag = tableTag(lost.found.recipe);
  control.title = controlTitle(indicator ? buildTable(indicator, recipe).title : lost.found.recipe);
  await context.sync();
}

/** Takes away controls that a failed relinking has left; their contents stay. */
export async function takeLinkBack(
  context: Word.RequestContext,
  before: ReadonlySet<number>,
): Promise<undefined> {
  const { contentControls } = context.document;
  contentControls.load("id");
  await context.sync();
  for (const control of contentControls.items) if (!before.has(control.id)) control.delete(true);
  await context.sync();
  return undefined;
}

/** Selects what a key names; false when it is not there any more. */
export async function goToKey(context: Word.RequestContext, key: string): Promise<boolean> {
  const selected = selectKey(await readLayout(context), key);
  await context.sync();
  return selected;
}

/** Queues selecting what a key names; false when it is not there. */
export function selectKey(layout: Layout, key: string): boolean {
  const linked = linkedTables(layout).find(({ found }) => found.key === key);
  const sentence = sentencesOf(layout).find(({ found }) => found.key === key);
  const target = linked?.table ?? linked?.control ?? sentence?.control ?? tableAt(layout, key)?.table;
  target?.select();
  return target !== undefined;
}

/**
 * Takes content controls of ours away, and leaves their contents; their number, which `found` is told before. One sync to
 * read, one to write.
 */
export async function unlinkControls(
  context: Word.RequestContext,
  which?: ToUnlink,
  found?: (controls: number) => void,
): Promise<number> {
  const { contentControls } = context.document;
  const asked = askDocumentFacts(context);
  contentControls.load("id,tag");
  await context.sync();
  refuseReadOnly(documentFacts(asked));
  const { items } = contentControls;
  const wanted = items.filter((control) => {
    const tagged = taggedBy(control.tag);
    if (!tagged || !which) return tagged !== undefined;
    return "keys" in which
      ? which.keys.includes(keyOf(control, items))
      : which.recipes.includes(tagged.recipe);
  });
  found?.(wanted.length);
  for (const control of wanted) control.delete(true);
  await context.sync();
  return wanted.length;
}
